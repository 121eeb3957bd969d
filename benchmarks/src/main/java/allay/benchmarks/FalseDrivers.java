package allay.benchmarks;

import allay.model.dynamics.Arrow;
import allay.model.dynamics.MapResult;
import allay.model.dynamics.PersonalModel;
import allay.model.dynamics.Progress;
import allay.model.dynamics.Settings;
import allay.model.dynamics.Simulation;
import allay.model.random.Chance;
import allay.model.series.DailySeries;
import allay.model.series.Score;
import allay.model.series.Track;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;

/// Do tracks that have nothing to do with each other grow arrows because both drift? Pairs of
/// unrelated made-up tracks, and the share of their cross arrows that exclude zero at 90 %, beside
/// the share of day-level correlations (same day, and a day apart either way) that do.
public final class FalseDrivers {
  private static final int DAYS = 90;
  private static final double CARRY_OVER = 0.3;
  private static final double SHOCK_SD = 1;
  private static final double MIDDLE = 5;
  private static final double TREND = 4;
  private static final double TWO_SIDED_LEVEL = 0.10;
  private static final List<String> NAMES = List.of("first", "second");

  private FalseDrivers() {}

  /// How the two levels move; every diary of a kind is drawn anew.
  enum Kind {
    DRIFT_OF_0_15(2026, "level drifts by 0.15 a day"),
    DRIFT_OF_0_3(2027, "level drifts by 0.3 a day"),
    STRAIGHT_LINE(2028, "level moves 4 points in a straight line");

    private final long seed;
    private final String words;

    Kind(long seed, String words) {
      this.seed = seed;
      this.words = words;
    }

    double[][] levels(Chance chance) {
      return switch (this) {
        case DRIFT_OF_0_15 -> drifting(0.15, chance);
        case DRIFT_OF_0_3 -> drifting(0.3, chance);
        case STRAIGHT_LINE -> line(chance);
      };
    }

    private static double[][] drifting(double sd, Chance chance) {
      return Simulation.driftingLevels(
          new double[] {MIDDLE, MIDDLE}, new double[] {sd, sd}, DAYS, chance);
    }

    private static double[][] line(Chance chance) {
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

  /// Of one kind.
  ///
  /// @param arrows cross arrows of all maps; three a diary
  /// @param excludingZero of those, at 90 %
  /// @param correlationsExcludingZero of as many day-level correlations, at 90 %
  /// @param notConverged diaries whose run did not converge; they show no arrows
  record Tally(int arrows, int excludingZero, int correlationsExcludingZero, int notConverged) {
    private Tally and(Tally other) {
      return new Tally(
          arrows + other.arrows,
          excludingZero + other.excludingZero,
          correlationsExcludingZero + other.correlationsExcludingZero,
          notConverged + other.notConverged);
    }
  }

  static Tally tally(Kind kind, int diaries, int threads) {
    Tally tally = new Tally(0, 0, 0, 0);
    for (int d = 0; d < diaries; d++) {
      DailySeries diary = diary(kind, Chance.of(kind.seed, d));
      MapResult result =
          PersonalModel.map(diary, "second", new Settings(d, 0, threads), Progress.silent());
      tally = tally.and(one(diary, result));
    }
    return tally;
  }

  private static DailySeries diary(Kind kind, Chance chance) {
    Simulation.Dynamics unrelated =
        Simulation.Dynamics.withoutInputs(
            new double[2][2],
            new double[][] {{CARRY_OVER, 0}, {0, CARRY_OVER}},
            new double[] {SHOCK_SD, SHOCK_SD});
    return Simulation.diary(
        NAMES, kind.levels(chance), Simulation.deviations(unrelated, new double[DAYS][0], chance));
  }

  private static Tally one(DailySeries diary, MapResult result) {
    int correlations = correlationsExcludingZero(diary);
    return switch (result) {
      case MapResult.Converged(var map, _, _, _) -> {
        List<Arrow> cross = map.arrows().stream().filter(arrow -> !arrow.isCarryOver()).toList();
        int excluding = (int) cross.stream().filter(Arrow::excludesZero).count();
        yield new Tally(cross.size(), excluding, correlations, 0);
      }
      case MapResult.NotConverged _ -> new Tally(3, 0, correlations, 1);
      case MapResult.TooFewDays _, MapResult.TooLittleVariation _ ->
          throw new IllegalStateException("every made-up diary can be modelled");
    };
  }

  private static int correlationsExcludingZero(DailySeries diary) {
    double[] first = scores(diary.tracks().get(0));
    double[] second = scores(diary.tracks().get(1));
    int count = 0;
    count += excludesZero(first, second, 0) ? 1 : 0;
    count += excludesZero(first, second, 1) ? 1 : 0;
    count += excludesZero(second, first, 1) ? 1 : 0;
    return count;
  }

  private static double[] scores(Track track) {
    return track.scores().stream()
        .mapToDouble(score ->
            switch (score) {
              case Score.Inside(double value) -> value;
              case Score.AtCeiling() -> Score.CEILING;
              case Score.AtFloor(), Score.Missing() -> Score.FLOOR;
            })
        .toArray();
  }

  /// Pearson's correlation of `from[t]` with `to[t + lag]` and its t-test.
  private static boolean excludesZero(double[] from, double[] to, int lag) {
    int n = from.length - lag;
    double meanFrom = 0;
    double meanTo = 0;
    for (int t = 0; t < n; t++) {
      meanFrom += from[t] / n;
      meanTo += to[t + lag] / n;
    }
    double both = 0;
    double squaresFrom = 0;
    double squaresTo = 0;
    for (int t = 0; t < n; t++) {
      both += (from[t] - meanFrom) * (to[t + lag] - meanTo);
      squaresFrom += (from[t] - meanFrom) * (from[t] - meanFrom);
      squaresTo += (to[t + lag] - meanTo) * (to[t + lag] - meanTo);
    }
    double r = both / Math.sqrt(squaresFrom * squaresTo);
    double t = Math.abs(r) * Math.sqrt((n - 2) / (1 - r * r));
    return 2 * TDistribution.of(n - 2).survivalProbability(t) < TWO_SIDED_LEVEL;
  }

  /// Prints a table; the argument is the number of diaries of each kind, 200 without one.
  public static void main(String[] arguments) {
    int diaries = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
    int threads = Runtime.getRuntime().availableProcessors();
    List<String> rows = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      Tally tally = tally(kind, diaries, threads);
      rows.add(
          "| %s | %d | %.1f %% | %.1f %% | %d |"
              .formatted(
                  kind.words,
                  tally.arrows(),
                  100.0 * tally.excludingZero() / tally.arrows(),
                  100.0 * tally.correlationsExcludingZero() / tally.arrows(),
                  tally.notConverged()));
    }
    System.out.println("| kind | cross arrows | map | day-level correlation | not converged |");
    System.out.println("|---|---|---|---|---|");
    rows.forEach(System.out::println);
  }
}
