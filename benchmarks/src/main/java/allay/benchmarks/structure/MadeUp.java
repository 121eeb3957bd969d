package allay.benchmarks.structure;

import allay.model.dynamics.Simulation;
import allay.model.random.Chance;
import allay.model.series.DailySeries;
import java.util.List;

/// Made-up people of two tracks with something known put in: what the comparison must be able to
/// find, and what leaving measurement error out does.
///
/// @param errorSd of both tracks, points
/// @param weekendStep by how many points the weekend pushes both tracks the same day
record MadeUp(double errorSd, double weekendStep) {
  static final double CARRY_OVER = 0.4;
  static final double NEXT_DAY = 0.2;
  static final double SAME_DAY = 0.3;
  static final double SHOCK_SD = 1;
  static final double DRIFT_SD = 0.1;

  private static final double MIDDLE = 5;
  private static final double FIRST_DEVIATION_SD = 2;
  private static final List<String> NAMES = List.of("first", "second");

  /// Starts on a Monday.
  DailySeries diary(int days, Chance chance) {
    double[][] weekend = new double[days][];
    for (int t = 0; t < days; t++) {
      weekend[t] = Rhythm.WEEKEND.on(t % Rhythm.DAYS_A_WEEK);
    }
    double push = weekendStep / (Rhythm.WEEKEND.on(6)[0] - Rhythm.WEEKEND.on(0)[0]);
    Simulation.Dynamics dynamics =
        new Simulation.Dynamics(
            new double[][] {{0, 0}, {SAME_DAY, 0}},
            new double[][] {{CARRY_OVER, 0}, {NEXT_DAY, CARRY_OVER}},
            new double[][] {{push}, {push}},
            new double[2][1],
            new double[] {SHOCK_SD, SHOCK_SD},
            FIRST_DEVIATION_SD);
    double[][] levels =
        Simulation.driftingLevels(
            new double[] {MIDDLE, MIDDLE}, new double[] {DRIFT_SD, DRIFT_SD}, days, chance);
    double[][] withError = Simulation.deviations(dynamics, weekend, chance);
    for (double[] day : withError) {
      for (int k = 0; k < day.length; k++) {
        day[k] += errorSd * chance.gaussian();
      }
    }
    return Simulation.diary(NAMES, levels, withError);
  }
}
