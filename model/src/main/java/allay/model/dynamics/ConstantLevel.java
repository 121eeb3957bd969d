package allay.model.dynamics;

import static allay.model.linear.Lanes.get;
import static allay.model.linear.Lanes.put;

import allay.model.linear.Cholesky;
import allay.model.linear.Lanes;
import jdk.incubator.vector.DoubleVector;

/// One step of a sweep where a person's level does not move: with z = x - level on every day, the
/// precision of the level is that of z summed over all pairs of days, and its linear term the pull
/// at x summed over the days, with the sign turned.
final class ConstantLevel {
  private final int tracks;
  private final double[] precision;
  private final double[] level;
  private final double[] noise;
  private final double[] pull;

  ConstantLevel(Regressors regressors, int mostDays) {
    tracks = regressors.tracks;
    precision = new double[tracks * tracks * Lanes.COUNT];
    level = new double[tracks * Lanes.COUNT];
    noise = new double[tracks * Lanes.COUNT];
    pull = new double[mostDays * tracks * Lanes.COUNT];
  }

  void draw(
      Observations data,
      PersonPrior prior,
      ChainStates state,
      DeviationPrecision deviations,
      LaneChances chances) {
    chances.gaussians(noise, tracks);
    deviations.pull(state.score, pull);
    for (int lane = 0; lane < Lanes.COUNT; lane += Lanes.WIDTH) {
      fill(data, prior, deviations, lane);
      Cholesky.factor(precision, 0, tracks, lane);
      Cholesky.solveDraw(precision, tracks, level, noise, lane);
      for (int at = 0; at < data.days * tracks; at++) {
        put(get(level, at % tracks, lane), state.level, at, lane);
      }
    }
    state.updateDeviations();
  }

  private void fill(Observations data, PersonPrior prior, DeviationPrecision deviations, int lane) {
    for (int i = 0; i < tracks; i++) {
      DoubleVector before = get(prior.levelPrecision(), i, lane);
      for (int j = 0; j <= i; j++) {
        DoubleVector entry =
            get(deviations.own(), i * tracks + j, lane)
                .add(get(deviations.before(), i * tracks + j, lane))
                .add(get(deviations.coupling(), i * tracks + j, lane))
                .add(get(deviations.coupling(), j * tracks + i, lane))
                .mul(data.days - 1);
        put(
            i == j ? entry.add(before).add(Prior.FIRST_DEVIATION.precision()) : entry,
            precision,
            i * tracks + j,
            lane);
      }
      DoubleVector sum = before.mul(get(prior.levelMean(), i, lane));
      for (int t = 0; t < data.days; t++) {
        sum = sum.sub(get(pull, t * tracks + i, lane));
      }
      put(sum, level, i, lane);
    }
  }
}
