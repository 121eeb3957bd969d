package allay.model.dynamics;

import allay.model.linear.Lanes;
import java.util.Optional;

/// A person's prior as the kernels read it: in lanes, because each chain of a panel has its own
/// population.
///
/// @param coefficientMean tracks x width
/// @param coefficientPrecision tracks x width
/// @param levelMean tracks
/// @param levelPrecision tracks
@SuppressWarnings("ArrayRecordComponent") // flat, changed in place by the population's step
record PersonPrior(
    double[] coefficientMean,
    double[] coefficientPrecision,
    double[] levelMean,
    double[] levelPrecision,
    ScalePrior shockSd,
    ScalePrior driftSd) {

  /// The same prior in every lane.
  static PersonPrior of(Prior prior, Regressors regressors) {
    int tracks = regressors.tracks;
    int width = regressors.width;
    PersonPrior lanes =
        new PersonPrior(
            new double[tracks * width * Lanes.COUNT],
            new double[tracks * width * Lanes.COUNT],
            new double[tracks * Lanes.COUNT],
            new double[tracks * Lanes.COUNT],
            scale(prior.logShockSd(), Prior.SHOCK_PRECISION),
            scale(prior.logDriftSd(), Prior.DRIFT_SD));
    for (int k = 0; k < tracks; k++) {
      put(prior.firstLevel()[k], lanes.levelMean, lanes.levelPrecision, k);
      for (int p : regressors.of(k)) {
        int at = k * width + p;
        put(prior.coefficients()[k][p], lanes.coefficientMean, lanes.coefficientPrecision, at);
      }
    }
    return lanes;
  }

  private static ScalePrior scale(Optional<Normal[]> logSd, ScalePrior otherwise) {
    return logSd.<ScalePrior>map(PersonPrior::logNormal).orElse(otherwise);
  }

  private static ScalePrior.LogNormal logNormal(Normal[] logSd) {
    double[] mean = new double[logSd.length * Lanes.COUNT];
    double[] precision = new double[logSd.length * Lanes.COUNT];
    for (int k = 0; k < logSd.length; k++) {
      put(logSd[k], mean, precision, k);
    }
    return new ScalePrior.LogNormal(mean, precision);
  }

  private static void put(Normal normal, double[] mean, double[] precision, int index) {
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      mean[Lanes.at(index, lane)] = normal.mean();
      precision[Lanes.at(index, lane)] = normal.precision();
    }
  }
}
