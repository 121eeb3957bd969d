package allay.benchmarks.structure;

import java.util.Arrays;

/// Parameters of one variant, K tracks, changed in place by the sampler.
///
///     score = level + z + e,                        e ~ N(0, errorSd^2)
///     level[t] = level[t-1] + drift,                sd driftSd
///     z[t] = A z[t] + F z[t-1] + B0 u[t] + B1 u[t-1] + W w[t] + shock,  sd shockSd
final class Parameters {
  final double[][] sameDay;
  final double[][] nextDay;
  final double[][] doseSameDay;
  final double[][] doseNextDay;
  final double[][] rhythm;
  final double[] shockSd;
  final double[] driftSd;
  final double[] errorSd;

  /// Prior sd of a track's rhythm, itself learned.
  final double[] rhythmSd;

  private Parameters(
      double[][] sameDay,
      double[][] nextDay,
      double[][] doseSameDay,
      double[][] doseNextDay,
      double[][] rhythm,
      double[] shockSd,
      double[] driftSd,
      double[] errorSd,
      double[] rhythmSd) {
    this.sameDay = sameDay;
    this.nextDay = nextDay;
    this.doseSameDay = doseSameDay;
    this.doseNextDay = doseNextDay;
    this.rhythm = rhythm;
    this.shockSd = shockSd;
    this.driftSd = driftSd;
    this.errorSd = errorSd;
    this.rhythmSd = rhythmSd;
  }

  /// Where a chain starts; errorSd is 0 for good in a variant without measurement error.
  static Parameters start(Days days, Variant variant) {
    int tracks = days.tracks;
    Parameters start =
        new Parameters(
            new double[tracks][tracks],
            new double[tracks][tracks],
            new double[tracks][days.practices],
            new double[tracks][days.practices],
            new double[tracks][variant.rhythm().columns()],
            new double[tracks],
            new double[tracks],
            new double[tracks],
            new double[tracks]);
    Arrays.fill(start.shockSd, 1);
    Arrays.fill(start.driftSd, 0.1);
    Arrays.fill(start.errorSd, variant.measurementError() ? 0.3 : 0);
    Arrays.fill(start.rhythmSd, Assumed.RHYTHM_SD_SCALE);
    return start;
  }

  Parameters copy() {
    return new Parameters(
        copy(sameDay),
        copy(nextDay),
        copy(doseSameDay),
        copy(doseNextDay),
        copy(rhythm),
        shockSd.clone(),
        driftSd.clone(),
        errorSd.clone(),
        rhythmSd.clone());
  }

  private static double[][] copy(double[][] rows) {
    return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
  }
}
