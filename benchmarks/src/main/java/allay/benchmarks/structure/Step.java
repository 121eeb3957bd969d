package allay.benchmarks.structure;

/// One day of the model solved for z: `z[t] = within (F z[t-1] + pushes + shocks)`, within =
/// (I-A)^-1. Matrices are flat, row by row, tracks x tracks.
final class Step {
  final int tracks;
  final double[] within;
  final double[] dayToDay;
  final double[] shockCovariance;
  final double[] driftVariance;

  private final Parameters parameters;

  Step(Parameters parameters) {
    this.parameters = parameters;
    tracks = parameters.shockSd.length;
    within = inverse(parameters.sameDay);
    dayToDay = new double[tracks * tracks];
    shockCovariance = new double[tracks * tracks];
    driftVariance = new double[tracks];
    for (int k = 0; k < tracks; k++) {
      driftVariance[k] = parameters.driftSd[k] * parameters.driftSd[k];
      for (int j = 0; j < tracks; j++) {
        for (int m = 0; m < tracks; m++) {
          double sd = parameters.shockSd[m];
          dayToDay[k * tracks + j] += within[k * tracks + m] * parameters.nextDay[m][j];
          shockCovariance[k * tracks + j] +=
              within[k * tracks + m] * within[j * tracks + m] * sd * sd;
        }
      }
    }
  }

  private static double[] inverse(double[][] sameDay) {
    int tracks = sameDay.length;
    double[] inverse = new double[tracks * tracks];
    for (int k = 0; k < tracks; k++) {
      inverse[k * tracks + k] = 1;
      for (int m = 0; m < k; m++) {
        for (int j = 0; j <= m; j++) {
          inverse[k * tracks + j] += sameDay[k][m] * inverse[m * tracks + j];
        }
      }
    }
    return inverse;
  }

  /// What is known before the day itself: yesterday's doses and which weekday it is.
  double[] pushFromBefore(Days days, int t) {
    double[] push = new double[tracks];
    for (int k = 0; k < tracks; k++) {
      push[k] =
          inner(parameters.doseNextDay[k], days.doses(t - 1))
              + inner(parameters.rhythm[k], days.rhythm(t));
    }
    return solved(push);
  }

  /// What the day's own doses add.
  double[] pushOfDay(Days days, int t) {
    double[] push = new double[tracks];
    for (int k = 0; k < tracks; k++) {
      push[k] = inner(parameters.doseSameDay[k], days.doses(t));
    }
    return solved(push);
  }

  private double[] solved(double[] push) {
    double[] result = new double[tracks];
    for (int k = 0; k < tracks; k++) {
      for (int j = 0; j <= k; j++) {
        result[k] += within[k * tracks + j] * push[j];
      }
    }
    return result;
  }

  static double inner(double[] left, double[] right) {
    double sum = 0;
    for (int i = 0; i < left.length; i++) {
      sum += left[i] * right[i];
    }
    return sum;
  }
}
