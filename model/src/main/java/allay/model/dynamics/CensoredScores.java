package allay.model.dynamics;

import allay.model.random.Chance;
import allay.model.series.Score;

/// One step of a sweep: each score at 0 or 10 is drawn from its normal given everything else, cut
/// off at the bound (Tobit augmentation, Chib 1992, doi 10.1016/0304-4076(92)90030-U).
final class CensoredScores {
  private final Observations data;

  CensoredScores(Observations data) {
    this.data = data;
  }

  void draw(State state, DeviationPrecision precision, Chance chance) {
    for (int t = 0; t < data.days; t++) {
      for (int k = 0; k < data.tracks; k++) {
        switch (data.kind(t, k)) {
          case INSIDE, MISSING -> {}
          case AT_FLOOR -> {
            Normal given = given(state, precision, t, k);
            put(state, t, k, chance.gaussianBelow(Score.FLOOR, given.mean(), given.sd()));
          }
          case AT_CEILING -> {
            Normal given = given(state, precision, t, k);
            put(state, t, k, chance.gaussianAbove(Score.CEILING, given.mean(), given.sd()));
          }
        }
      }
    }
  }

  record Normal(double mean, double sd) {}

  /// The score of track k on day t given all others, its bound aside.
  static Normal given(State state, DeviationPrecision precision, int t, int k) {
    double own = precision.block(t, k, k);
    double step = precision.gradient(state.deviation, t, k) / own;
    return new Normal(state.score[t * state.tracks + k] - step, 1 / Math.sqrt(own));
  }

  private static void put(State state, int t, int k, double score) {
    int at = t * state.tracks + k;
    state.score[at] = score;
    state.deviation[at] = score - state.level[at];
  }
}
