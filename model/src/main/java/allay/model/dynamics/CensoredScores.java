package allay.model.dynamics;

import static allay.model.linear.Lanes.get;
import static allay.model.linear.Lanes.put;

import allay.model.linear.Lanes;
import allay.model.random.Chance;
import allay.model.series.Score;
import jdk.incubator.vector.DoubleVector;

/// One step of a sweep: each score at 0 or 10 is drawn from its normal given everything else, cut
/// off at the bound (Tobit augmentation, Chib 1992, doi 10.1016/0304-4076(92)90030-U).
final class CensoredScores {
  private final double[] mean = new double[Lanes.COUNT];
  private final double[] pull = new double[Lanes.COUNT];
  private final double[] sd = new double[Lanes.COUNT];

  void draw(
      Observations data, ChainStates state, DeviationPrecision precision, LaneChances chances) {
    for (int at : data.atBound) {
      readGivenOthers(state, precision, at);
      boolean floor = data.kind(at) == Observations.Kind.AT_FLOOR;
      for (int lane = 0; lane < Lanes.COUNT; lane++) {
        Chance chance = chances.of(lane);
        Normal given = givenOthers(lane);
        double score =
            floor
                ? chance.gaussianBelow(Score.FLOOR, given.mean(), given.sd())
                : chance.gaussianAbove(Score.CEILING, given.mean(), given.sd());
        int here = Lanes.at(at, lane);
        state.score[here] = score;
        state.deviation[here] = score - state.level[here];
      }
    }
  }

  /// Finds each chain's normal of the score at `at` given all others, its bound aside.
  void readGivenOthers(ChainStates state, DeviationPrecision precision, int at) {
    int t = at / state.tracks;
    int k = at % state.tracks;
    precision.pull(state.deviation, t, k, pull);
    for (int lane = 0; lane < Lanes.COUNT; lane += Lanes.WIDTH) {
      DoubleVector own = get(precision.rows(t), precision.today(k, k), lane);
      put(get(pull, 0, lane).div(own).add(get(state.score, at, lane)), mean, 0, lane);
      put(Lanes.all(1).div(own.sqrt()), sd, 0, lane);
    }
  }

  /// What `readGivenOthers` found for one chain.
  Normal givenOthers(int lane) {
    return new Normal(mean[lane], sd[lane]);
  }
}
