package allay.benchmarks.structure;

import allay.model.random.Chance;

/// What lies at or beyond a bound, one score at a time given everything else but its own x: first
/// the score with x integrated out, cut off at the bound (Chib 1992, doi
/// 10.1016/0304-4076(92)90030-U), then x given the score. Without measurement error both are one.
final class ScoresBeyondBound {
  private final Days days;
  private final int tracks;
  private final Chance chance;

  ScoresBeyondBound(Days days, Chance chance) {
    this.days = days;
    this.chance = chance;
    tracks = days.tracks;
  }

  /// Changes scores at a bound, and z of the same days, in place.
  void step(Parameters parameters, double[][] scores, double[][] states) {
    double[][] shocks = Shocks.of(days, parameters, states);
    for (int t = 0; t < days.days; t++) {
      for (int k = 0; k < tracks; k++) {
        int beyond = days.beyond(t, k);
        if (beyond != 0) {
          draw(parameters, scores, states, shocks, t, k, beyond);
        }
      }
    }
  }

  private void draw(
      Parameters parameters,
      double[][] scores,
      double[][] states,
      double[][] shocks,
      int t,
      int k,
      int beyond) {
    double ownVariance =
        t == 0
            ? Belief.FIRST_DEVIATION_SD * Belief.FIRST_DEVIATION_SD
            : square(parameters.shockSd[k]);
    double precision = 1 / ownVariance;
    double pull = -shocks[t][k] / ownVariance;
    for (int j = 0; j < tracks; j++) {
      double variance = square(parameters.shockSd[j]);
      if (t > 0) {
        double arrow = parameters.sameDay[j][k];
        precision += arrow * arrow / variance;
        pull += arrow * shocks[t][j] / variance;
      }
      if (t < days.days - 1) {
        double arrow = parameters.nextDay[j][k];
        precision += arrow * arrow / variance;
        pull += arrow * shocks[t + 1][j] / variance;
      }
    }
    double before = states[t][tracks + k];
    double mean = states[t][k] + before + pull / precision;
    double errorVariance = square(parameters.errorSd[k]);
    double sd = Math.sqrt(1 / precision + errorVariance);
    double bound = Days.bound(beyond);
    double score =
        beyond < 0 ? chance.gaussianBelow(bound, mean, sd) : chance.gaussianAbove(bound, mean, sd);
    double x = score;
    if (errorVariance > 0) {
      double both = precision + 1 / errorVariance;
      x = (precision * mean + score / errorVariance) / both + chance.gaussian() / Math.sqrt(both);
    }
    scores[t][k] = score;
    move(parameters, shocks, t, k, x - states[t][k] - before);
    states[t][tracks + k] = x - states[t][k];
  }

  private void move(Parameters parameters, double[][] shocks, int t, int k, double change) {
    shocks[t][k] += change;
    for (int j = 0; j < tracks; j++) {
      if (t > 0) {
        shocks[t][j] -= parameters.sameDay[j][k] * change;
      }
      if (t < days.days - 1) {
        shocks[t + 1][j] -= parameters.nextDay[j][k] * change;
      }
    }
  }

  private static double square(double value) {
    return value * value;
  }
}
