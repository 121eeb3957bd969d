package allay.benchmarks.forecasts;

import allay.model.dynamics.CoverageCell;
import allay.model.dynamics.DiaryShape;
import allay.model.dynamics.ForecastCheck;
import allay.model.series.DailySeries;
import allay.programme.diary.Diary;
import allay.programme.diary.DiaryProblem;
import allay.programme.diary.DiaryReader;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Prints a Markdown table for `docs/validation.md`: made-up diaries of several sorts, and real
/// ones from files.
public final class ForecastTable {
  /// Of a real diary: four months, as far as they go.
  private static final int BLOCKS = 4;

  private ForecastTable() {}

  private enum MadeUp {
    DAYS_60("60 days", 60, 0.1, 5),
    DAYS_120("120 days", 120, 0.1, 5),
    DRIFTING("120 days, strong drift", 120, 0.3, 5),
    AT_BOUND("120 days, often at 0", 120, 0.1, 1);

    private static final int TRACKS = 4;
    private static final double MISSING = 0.1;

    private final String words;
    private final int days;
    private final double drift;
    private final double level;

    MadeUp(String words, int days, double drift, double level) {
      this.words = words;
      this.days = days;
      this.drift = drift;
      this.level = level;
    }

    CoverageCell cell() {
      return new CoverageCell(new DiaryShape(days, TRACKS, MISSING), drift, level);
    }
  }

  /// Foretells and prints.
  ///
  /// @param arguments how many made-up diaries of each sort, a seed, an outcome and the files of
  ///   diaries that have it
  public static void main(String[] arguments) throws DiaryProblem {
    int diaries = Integer.parseInt(arguments[0]);
    long seed = Long.parseLong(arguments[1]);
    System.out.print(HEAD);
    for (MadeUp sort : MadeUp.values()) {
      ForecastCheck check = new ForecastCheck();
      check.add(sort.cell(), diaries, seed);
      System.out.print(row("made up: " + sort.words, check.result()));
    }
    for (String file :
        List.of(arguments).subList(Math.min(3, arguments.length), arguments.length)) {
      Diary diary = DiaryReader.read(Path.of(file), Clock.systemUTC());
      String outcome = diary.outcome(arguments[2]);
      DailySeries series = diary.toSeries();
      ForecastCheck check = new ForecastCheck();
      check.add(series, outcome, BLOCKS, seed);
      System.out.print(row("real: " + Path.of(file).getFileName(), check.result()));
    }
  }

  private static final String HEAD =
      """
      | diaries | blocks of 28 days | not foretold | scores | a day ahead: in 50 % / 90 % | a week ahead: in 50 % / 90 % | CRPS: map, as yesterday, as on average | log score: map, as yesterday, as on average |
      |---|---|---|---|---|---|---|---|
      """;

  static String row(String name, Optional<ForecastCheck.Result> result) {
    return result
        .map(r ->
            String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %.0f / %.0f | %.0f / %.0f | %.2f, %.2f, %.2f | %.2f, %.2f,"
                    + " %.2f |%n",
                name,
                r.blocks(),
                r.without(),
                r.dayAhead().scores(),
                100 * r.dayAhead().inside50(),
                100 * r.dayAhead().inside90(),
                100 * r.weekAhead().inside50(),
                100 * r.weekAhead().inside90(),
                r.map().crps(),
                r.yesterday().crps(),
                r.average().crps(),
                r.map().logScore(),
                r.yesterday().logScore(),
                r.average().logScore()))
        .orElse("| " + name + " | 0 | all | | | | | |\n");
  }
}
