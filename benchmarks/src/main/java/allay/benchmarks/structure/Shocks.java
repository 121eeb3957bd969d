package allay.benchmarks.structure;

/// What no equation explains of each day's z, days x tracks; z itself on the first day.
final class Shocks {
  private Shocks() {}

  static double[][] of(Days days, Parameters parameters, double[][] states) {
    int tracks = days.tracks;
    double[][] shocks = new double[days.days][tracks];
    System.arraycopy(states[0], tracks, shocks[0], 0, tracks);
    for (int t = 1; t < days.days; t++) {
      for (int k = 0; k < tracks; k++) {
        double shock =
            states[t][tracks + k]
                - Step.inner(parameters.doseSameDay[k], days.doses(t))
                - Step.inner(parameters.doseNextDay[k], days.doses(t - 1))
                - Step.inner(parameters.rhythm[k], days.rhythm(t));
        for (int j = 0; j < tracks; j++) {
          shock -=
              parameters.sameDay[k][j] * states[t][tracks + j]
                  + parameters.nextDay[k][j] * states[t - 1][tracks + j];
        }
        shocks[t][k] = shock;
      }
    }
    return shocks;
  }
}
