package allay.benchmarks;

import allay.model.dynamics.Simulation;
import allay.model.random.Chance;
import allay.model.series.DailySeries;
import java.util.List;

/// Diaries of two made-up tracks that have nothing to do with each other, 90 days long. The kinds
/// differ in how the two levels move; every diary of a kind is drawn anew.
enum UnrelatedTracks {
  DRIFT_OF_0_15(2026, "level drifts by 0.15 a day"),
  DRIFT_OF_0_3(2027, "level drifts by 0.3 a day"),
  STRAIGHT_LINE(2028, "level moves 4 points in a straight line");

  static final List<String> NAMES = List.of("first", "second");

  private static final int DAYS = 90;
  private static final double CARRY_OVER = 0.3;
  private static final double SHOCK_SD = 1;
  private static final double MIDDLE = 5;
  private static final double TREND = 4;

  private final long seed;
  private final String words;

  UnrelatedTracks(long seed, String words) {
    this.seed = seed;
    this.words = words;
  }

  String words() {
    return words;
  }

  /// The diary with this number: the same number gives the same diary.
  DailySeries diary(int number) {
    Chance chance = Chance.of(seed, number);
    Simulation.Dynamics unrelated =
        Simulation.Dynamics.withoutInputs(
            new double[2][2],
            new double[][] {{CARRY_OVER, 0}, {0, CARRY_OVER}},
            new double[] {SHOCK_SD, SHOCK_SD});
    return Simulation.diary(
        NAMES, levels(chance), Simulation.deviations(unrelated, new double[DAYS][0], chance));
  }

  private double[][] levels(Chance chance) {
    return switch (this) {
      case DRIFT_OF_0_15 -> drifting(0.15, chance);
      case DRIFT_OF_0_3 -> drifting(0.3, chance);
      case STRAIGHT_LINE -> lines(chance);
    };
  }

  private static double[][] drifting(double sd, Chance chance) {
    return Simulation.driftingLevels(
        new double[] {MIDDLE, MIDDLE}, new double[] {sd, sd}, DAYS, chance);
  }

  /// Each up or down, by the toss of a coin.
  private static double[][] lines(Chance chance) {
    double[] sign = {chance.uniform() < 0.5 ? -1 : 1, chance.uniform() < 0.5 ? -1 : 1};
    double[][] levels = new double[DAYS][2];
    for (int t = 0; t < DAYS; t++) {
      for (int k = 0; k < 2; k++) {
        levels[t][k] = MIDDLE + sign[k] * TREND * (t / (DAYS - 1.0) - 0.5);
      }
    }
    return levels;
  }
}
