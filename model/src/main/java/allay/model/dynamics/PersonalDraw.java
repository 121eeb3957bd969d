package allay.model.dynamics;

/// One draw from the posterior of the personal dynamic model of K tracks and I inputs:
///
///     z[t] = A z[t] + F z[t-1] + B0 u[t] + B1 u[t-1] + shocks, sd sigma
///
/// The arrays are not written to after construction.
///
/// @param sameDay A, K x K, strictly lower triangular: row "on", column "from"
/// @param nextDay F, K x K
/// @param inputSameDay B0, K x I
/// @param inputNextDay B1, K x I
/// @param shockSd sigma, per track, points
/// @param driftSd tau, per track, points a day
/// @param levelNow level per track on the last day
/// @param levelFourWeeksAgo level per track 28 days before it; no entries when the diary is shorter
/// @param deviationNow z per track on the last day
@SuppressWarnings("ArrayRecordComponent") // flat, thousands of them, never compared or handed out
record PersonalDraw(
    double[][] sameDay,
    double[][] nextDay,
    double[][] inputSameDay,
    double[][] inputNextDay,
    double[] shockSd,
    double[] driftSd,
    double[] levelNow,
    double[] levelFourWeeksAgo,
    double[] deviationNow) {

  int tracks() {
    return nextDay.length;
  }

  /// C = A + F: what a point that lasts does, at one step.
  double[][] lasting() {
    return Matrices.sum(sameDay, nextDay);
  }

  /// Phi = (I - A)^-1 F: from one day to the next, by whatever way within the day.
  double[][] dayToDay() {
    return Matrices.solveUnitLower(sameDay, nextDay);
  }
}
