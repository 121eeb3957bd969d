package allay.benchmarks;

import allay.model.dynamics.PersonalFit;
import allay.model.dynamics.PersonalModel;
import allay.model.dynamics.Progress;
import allay.model.dynamics.Refresh;
import allay.model.dynamics.Settings;
import allay.model.series.DailySeries;
import allay.model.series.Dose;
import allay.model.series.Input;
import allay.model.series.Score;
import allay.model.series.Track;
import allay.programme.diary.Diary;
import allay.programme.diary.DiaryProblem;
import allay.programme.diary.DiaryReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// How long a person waits for a map to take up a new day, and for how many days that holds. Prints
/// Markdown tables for `docs/performance.md`.
public final class RefreshTimes {
  /// What the app asks of a run, so that later days can be taken up.
  private static final int EFFECTIVE_DRAWS = 2000;

  private static final int COLD = 100;
  private static final int TIMED = 200;
  private static final int FEWEST_DAYS = 60;
  private static final int DAYS_AHEAD = 7;
  private static final String USUAL_OUTCOME = "pain";

  private RefreshTimes() {}

  /// Times the first diary and counts for each of them.
  ///
  /// @param arguments how many days of each diary to start from, then the files
  public static void main(String[] arguments) throws DiaryProblem {
    int origins = Integer.parseInt(arguments[0]);
    List<Path> files = Arrays.stream(arguments).skip(1).map(Path::of).toList();
    System.out.print(times(read(files.getFirst())));
    System.out.println();
    System.out.print(held(files, origins));
  }

  private record Case(DailySeries series, String outcome) {
    private Optional<PersonalFit> fit(DailySeries part) {
      return PersonalModel.fit(
              part, outcome, Optional.empty(), new Settings(1, EFFECTIVE_DRAWS), Progress.silent())
          .fit();
    }
  }

  private static Case read(Path file) throws DiaryProblem {
    Diary diary = DiaryReader.read(file, Clock.system(ZoneId.systemDefault()));
    List<String> tracks = diary.trackNames();
    String outcome = tracks.contains(USUAL_OUTCOME) ? USUAL_OUTCOME : tracks.getLast();
    return new Case(diary.toSeries(), outcome);
  }

  /// The whole diary is fitted; the day that is added repeats the one a week before its last.
  private static String times(Case diary) {
    PersonalFit fit = diary.fit(diary.series()).orElseThrow();
    DailySeries longer = withDayAgain(diary.series(), diary.series().days() - 7);
    double[] milliseconds = new double[COLD + TIMED];
    for (int i = 0; i < milliseconds.length; i++) {
      long start = System.nanoTime();
      Refresh refresh = fit.refresh(longer);
      milliseconds[i] = (System.nanoTime() - start) / 1e6;
      if (refresh instanceof Refresh.NeedsRun(var why)) {
        throw new IllegalStateException("nothing to time: " + why);
      }
    }
    double[] hot = Arrays.stream(milliseconds).skip(COLD).sorted().toArray();
    return String.format(
        Locale.ROOT,
        """
        | days fitted | tracks | ms, first | ms, median of %d | ms, 95 %% |
        |---|---|---|---|---|
        | %d | %d | %.0f | %.0f | %.0f |
        """,
        TIMED,
        diary.series().days(),
        diary.series().tracks().size(),
        milliseconds[0],
        hot[TIMED / 2],
        hot[TIMED * 95 / 100]);
  }

  private static String held(List<Path> files, int origins) throws DiaryProblem {
    StringBuilder table =
        new StringBuilder("| diary | fits | refreshed over 1 day | 2 | 3 | 4 | 5 | 6 | 7 |\n");
    table.append("|---".repeat(2 + DAYS_AHEAD)).append("|\n");
    for (Path file : files) {
      Case diary = read(file);
      int[] held = new int[DAYS_AHEAD];
      int fits = 0;
      for (int day : origins(diary.series().days(), origins)) {
        Optional<PersonalFit> fit = diary.fit(diary.series().firstDays(day));
        if (fit.isPresent()) {
          fits++;
          count(fit.get(), diary.series(), day, held);
        }
        System.err.printf("%s, %d days: %s%n", file.getFileName(), day, Arrays.toString(held));
      }
      table.append(String.format("| %s | %d |", file.getFileName(), fits));
      for (int many : held) {
        table.append(
            fits == 0 ? " |" : String.format(Locale.ROOT, " %.0f %% |", 100.0 * many / fits));
      }
      table.append('\n');
    }
    return table.toString();
  }

  private static void count(PersonalFit fit, DailySeries series, int day, int[] held) {
    for (int ahead = 1; ahead <= DAYS_AHEAD; ahead++) {
      if (fit.refresh(series.firstDays(day + ahead)) instanceof Refresh.Refreshed) {
        held[ahead - 1]++;
      }
    }
  }

  private static int[] origins(int days, int many) {
    int last = days - DAYS_AHEAD;
    return IntStream.range(0, many)
        .map(i -> many == 1 ? last : FEWEST_DAYS + i * (last - FEWEST_DAYS) / (many - 1))
        .toArray();
  }

  private static DailySeries withDayAgain(DailySeries series, int day) {
    List<Track> tracks = new ArrayList<>();
    for (Track track : series.tracks()) {
      List<Score> scores = new ArrayList<>(track.scores());
      scores.add(scores.get(day));
      tracks.add(new Track(track.name(), scores));
    }
    List<Input> inputs = new ArrayList<>();
    for (Input input : series.inputs()) {
      List<Dose> doses = new ArrayList<>(input.doses());
      doses.add(doses.get(day));
      inputs.add(new Input(input.name(), input.tracksBefore(), doses));
    }
    return new DailySeries(tracks, inputs);
  }
}
