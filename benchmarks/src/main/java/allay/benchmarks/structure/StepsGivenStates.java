package allay.benchmarks.structure;

import allay.model.random.Chance;

/// The steps of a sweep that take the states (levels, then z) as given.
final class StepsGivenStates {
  private final Days days;
  private final int tracks;
  private final Chance chance;
  private final EquationSteps equations;
  private final ScoresBeyondBound beyondBound;

  StepsGivenStates(Days days, Chance chance) {
    this.days = days;
    this.chance = chance;
    tracks = days.tracks;
    equations = new EquationSteps(days, chance);
    beyondBound = new ScoresBeyondBound(days, chance);
  }

  void step(Parameters parameters, double[][] scores, double[][] states) {
    for (int k = 0; k < tracks; k++) {
      drift(parameters, states, k);
      driftNotCentred(parameters, states, k);
      if (parameters.errorSd[k] > 0) {
        error(parameters, scores, states, k);
      }
    }
    equations.step(parameters, states);
    for (int k = 0; k < tracks; k++) {
      if (parameters.rhythm[k].length > 0) {
        rhythmSd(parameters, k);
      }
    }
    beyondBound.step(parameters, scores, states);
  }

  private void drift(Parameters parameters, double[][] states, int k) {
    double squares = 0;
    for (int t = 1; t < days.days; t++) {
      double change = states[t][k] - states[t - 1][k];
      squares += change * change;
    }
    parameters.driftSd[k] =
        halfNormalSd(parameters.driftSd[k], squares, days.days - 1, Assumed.DRIFT_SD_SCALE);
  }

  /// With `level[t] = level[1] + tau h[t]` and the score held, tau is a coefficient of a regression
  /// of the shocks, Gaussian with its sign left free; the level moves along (Fruehwirth-Schnatter &
  /// Wagner 2010, doi 10.1016/j.jeconom.2009.07.003).
  private void driftNotCentred(Parameters parameters, double[][] states, int k) {
    double[][] shocks = Shocks.of(days, parameters, states);
    double now = parameters.driftSd[k];
    double precision = 1 / (Assumed.DRIFT_SD_SCALE * Assumed.DRIFT_SD_SCALE);
    double pull = 0;
    double hBefore = 0;
    for (int t = 1; t < days.days; t++) {
      double h = (states[t][k] - states[0][k]) / now;
      for (int j = 0; j < tracks; j++) {
        double slope =
            parameters.sameDay[j][k] * h + parameters.nextDay[j][k] * hBefore - (j == k ? h : 0);
        double weight = 1 / (parameters.shockSd[j] * parameters.shockSd[j]);
        precision += slope * slope * weight;
        pull -= slope * (shocks[t][j] - now * slope) * weight;
      }
      hBefore = h;
    }
    double drawn = pull / precision + chance.gaussian() / Math.sqrt(precision);
    for (int t = 1; t < days.days; t++) {
      double change = (drawn / now - 1) * (states[t][k] - states[0][k]);
      states[t][k] += change;
      states[t][tracks + k] -= change;
    }
    parameters.driftSd[k] = Math.abs(drawn);
  }

  private void error(Parameters parameters, double[][] scores, double[][] states, int k) {
    double squares = 0;
    int scored = 0;
    for (int t = 0; t < days.days; t++) {
      if (days.isScored(t, k)) {
        double error = scores[t][k] - states[t][k] - states[t][tracks + k];
        squares += error * error;
        scored++;
      }
    }
    parameters.errorSd[k] =
        halfNormalSd(parameters.errorSd[k], squares, scored, Assumed.ERROR_SD_SCALE);
  }

  /// An sd with a half-normal prior given the squares of `count` normals: inverse gamma without the
  /// prior's tail, kept with the ratio of that tail.
  private double halfNormalSd(double now, double squares, int count, double priorScale) {
    double variance = 0.5 * squares / chance.gamma(0.5 * (count - 1)).sample();
    double logRatio = (now * now - variance) / (2 * priorScale * priorScale);
    return -chance.exponential() < logRatio ? Math.sqrt(variance) : now;
  }

  /// A half-Cauchy sd as a mixture of two inverse gammas (Wand et al. 2011, doi 10.1214/11-BA631).
  private void rhythmSd(Parameters parameters, int k) {
    double scale = Assumed.RHYTHM_SD_SCALE;
    double now = parameters.rhythmSd[k];
    double mixing = (1 / (scale * scale) + 1 / (now * now)) / chance.exponential();
    double squares = Step.inner(parameters.rhythm[k], parameters.rhythm[k]);
    double shape = 0.5 * (parameters.rhythm[k].length + 1);
    parameters.rhythmSd[k] = Math.sqrt((1 / mixing + 0.5 * squares) / chance.gamma(shape).sample());
  }
}
