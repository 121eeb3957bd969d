package allay.benchmarks.structure;

import allay.model.dynamics.PersonalModel;
import allay.model.dynamics.Screening;
import allay.model.dynamics.Settings;
import allay.model.dynamics.Worth;
import allay.model.random.Chance;
import allay.model.series.DailySeries;
import allay.model.series.Input;
import allay.model.series.Track;
import allay.programme.diary.Diary;
import allay.programme.diary.DiaryProblem;
import allay.programme.diary.DiaryReader;
import allay.programme.diary.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Prints, as Markdown for `docs/validation.md`, whether a weekly rhythm, a structure within the
/// day or measurement error foretells better than the model as it is.
public final class WhatEarnsItsPlace {
  private static final String ASKED_FOR = "anxiety";
  private static final int DRAWS = 150;
  private static final long SEED = 1;
  private static final long OTHER_SEED = 2;

  private static final int WEEKS_OF_WORTH = 4;
  private static final int DRAWS_BESIDE_WORTH = 1000;

  private static final int DAYS_MADE_UP = 330;
  private static final double STEP_PUT_IN = 1;
  private static final double ERROR_PUT_IN = 0.7;

  private WhatEarnsItsPlace() {}

  /// Runs all and prints.
  ///
  /// @param arguments the folder of the diaries, how many of their last weeks are foretold, and how
  ///   many made-up people of each kind are fitted
  public static void main(String[] arguments) throws IOException, DiaryProblem {
    int weeks = Integer.parseInt(arguments[1]);
    int people = Integer.parseInt(arguments[2]);
    List<Path> files = diaries(Path.of(arguments[0]));
    System.out.print(withinTheDay(files));
    List<Person> persons = new ArrayList<>();
    for (Path file : files) {
      persons.add(person(file, weeks));
    }
    System.out.print(besideTheModel(persons.getFirst()));
    List<Person> all = new ArrayList<>(persons);
    all.add(madeUp("made up, nothing put in", new MadeUp(0, 0)));
    all.add(madeUp("made up, weekends 1 point higher", new MadeUp(0, STEP_PUT_IN)));
    all.add(madeUp("made up, error of 0.7", new MadeUp(ERROR_PUT_IN, 0)));
    for (Person person : all) {
      System.out.print(gains(person, weeks));
    }
    System.out.print(new MeasurementErrorStudy(people, SEED).table());
  }

  private static List<Path> diaries(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".csv", "");
  }

  private static String withinTheDay(List<Path> files) throws DiaryProblem {
    StringBuilder table =
        new StringBuilder(
            """
            | diary | days | days with an entry | most entries on a day | entries with a time |
            |---|---|---|---|---|
            """);
    for (Path file : files) {
      Diary diary = DiaryReader.read(file, Clock.systemUTC());
      var perDay =
          diary.entries().stream()
              .collect(Collectors.groupingBy(Entry::date, Collectors.counting()));
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %d | %d | %d | %d |%n",
              name(file),
              diary.days(),
              perDay.size(),
              perDay.values().stream().mapToLong(Long::longValue).max().orElse(0),
              diary.entries().stream().filter(entry -> entry.time().isPresent()).count()));
    }
    return table.append('\n').toString();
  }

  /// Screened on what came before the first origin. Where the outcome hardly varies, the last track
  /// of the day that does.
  private static Person person(Path file, int weeks) throws DiaryProblem {
    Diary diary = DiaryReader.read(file, Clock.systemUTC());
    DailySeries series = diary.toSeries();
    int weekday = diary.from().getDayOfWeek().getValue() - 1;
    int firstOrigin = series.days() - weeks * Rhythm.DAYS_A_WEEK;
    DailySeries before = series.firstDays(firstOrigin);
    String outcome =
        Stream.concat(Stream.of(ASKED_FOR), series.tracks().reversed().stream().map(Track::name))
            .filter(track -> !Screening.of(before, track).leavesOut(track))
            .findFirst()
            .orElseThrow();
    DailySeries kept = Screening.of(before, outcome).kept();
    DailySeries whole =
        new DailySeries(
            kept.tracks().stream()
                .map(track -> series.tracks().get(series.indexOf(track.name())))
                .toList(),
            kept.inputs().stream()
                .map(input ->
                    new Input(
                        input.name(),
                        input.tracksBefore(),
                        series.inputs().stream()
                            .filter(one -> one.name().equals(input.name()))
                            .findFirst()
                            .orElseThrow()
                            .doses()))
                .toList());
    return new Person(name(file), whole, weekday, whole.indexOf(outcome));
  }

  private static Person madeUp(String name, MadeUp made) {
    return new Person(name, made.diary(DAYS_MADE_UP, Chance.of(SEED, DAYS_MADE_UP)), 0, 1);
  }

  private static String besideTheModel(Person person) {
    Optional<Worth> worth =
        PersonalModel.worth(
            person.series(), person.outcomeName(), new Settings(SEED, 0), (done, most) -> true);
    List<DayScore> here =
        new LeaveFutureOut(WEEKS_OF_WORTH, DRAWS_BESIDE_WORTH, SEED).of(person, Variant.AS_IT_IS);
    return String.format(
        Locale.ROOT,
        """
        | %s, %s, last 28 days | CRPS | log score |
        |---|---|---|
        | the model's own worth | %s | %s |
        | as it is, here | %.3f | %.3f |

        """,
        person.name(),
        person.outcomeName(),
        worth.map(Worth::crps).map(WhatEarnsItsPlace::threeDigits).orElse("none"),
        worth.map(Worth::logScore).map(WhatEarnsItsPlace::threeDigits).orElse("none"),
        outcomeMean(person, here, DayScore::crps),
        outcomeMean(person, here, DayScore::logScore));
  }

  private static String threeDigits(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private static double outcomeMean(
      Person person, List<DayScore> scores, ToDoubleFunction<DayScore> value) {
    return scores.stream()
        .filter(score -> score.track() == person.outcome())
        .mapToDouble(value)
        .average()
        .orElseThrow();
  }

  private static String gains(Person person, int weeks) {
    List<Variant> variants = List.of(Variant.values());
    List<List<DayScore>> scores =
        IntStream.rangeClosed(0, variants.size())
            .parallel()
            .mapToObj(i ->
                i == variants.size()
                    ? new LeaveFutureOut(weeks, DRAWS, OTHER_SEED).of(person, Variant.AS_IT_IS)
                    : new LeaveFutureOut(weeks, DRAWS, SEED).of(person, variants.get(i)))
            .toList();
    List<DayScore> base = scores.getFirst();
    StringBuilder table =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                """
                %s: %d tracks, outcome %s

                | gain over the model as it is | outcome: log score | outcome: CRPS | all tracks: log score | all tracks: CRPS |
                |---|---|---|---|---|
                """,
                person.name(),
                person.series().tracks().size(),
                person.outcomeName()));
    for (int i = 1; i <= variants.size(); i++) {
      String words = i == variants.size() ? "as it is, another seed" : variants.get(i).words();
      table.append(row(words, person, base, scores.get(i)));
    }
    return table.append('\n').toString();
  }

  private static String row(
      String words, Person person, List<DayScore> base, List<DayScore> other) {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %s | %s | %s |%n",
        words,
        gain(PairedGain.of(base, other, k -> k == person.outcome(), DayScore::logScore)),
        gain(PairedGain.of(base, other, k -> k == person.outcome(), score -> -score.crps())),
        gain(PairedGain.of(base, other, k -> true, DayScore::logScore)),
        gain(PairedGain.of(base, other, k -> true, score -> -score.crps())));
  }

  private static String gain(PairedGain gain) {
    String mark = gain.isClear() ? " **gain**" : gain.isClearLoss() ? " **loss**" : "";
    return String.format(Locale.ROOT, "%+.4f (%.4f)%s", gain.mean(), gain.standardError(), mark);
  }
}
