package allay.programme.diary;

import allay.model.series.DailySeries;
import allay.model.series.Panel;
import allay.model.series.Score;
import allay.model.series.Track;
import allay.programme.diary.PanelReader.Scale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Gathers the rows of a panel by person and makes a series of each person's days.
final class PanelPeople {
  private static final int FEWEST = 2;

  /// On fewer days two tracks may well agree by chance.
  private static final int FEWEST_DAYS_ALIKE = 14;

  private static final Score MISSING = Score.missing();

  private final PanelHeader header;
  private final Scale scale;
  private final Map<String, List<PanelRow>> rows = new LinkedHashMap<>();

  PanelPeople(PanelHeader header, Scale scale) {
    this.header = header;
    this.scale = scale;
  }

  void add(CsvRows.Row row) throws DiaryProblem {
    row.requireFields(header.fields());
    String person = person(row);
    int day =
        switch (header.when()) {
          case DAY -> FieldReader.OF_PANEL.day(row.line(), row.fields().get(1));
          case DATE ->
              (int) FieldReader.OF_PANEL.date(row.line(), row.fields().get(1)).toEpochDay();
        };
    double[] scores = new double[header.tracks().size()];
    int first = row.fields().size() - scores.length;
    for (int k = 0; k < scores.length; k++) {
      scores[k] =
          FieldReader.OF_PANEL
              .score(row.line(), header.tracks().get(k), row.fields().get(first + k), scale)
              .orElse(Double.NaN);
    }
    rows.computeIfAbsent(person, _ -> new ArrayList<>()).add(new PanelRow(row.line(), day, scores));
  }

  private static String person(CsvRows.Row row) throws DiaryProblem {
    String person = row.fields().getFirst().strip();
    if (FieldReader.isMissing(person)) {
      throw DiaryProblem.at(
          row.line(), "person", "it is empty; give each person a number that says nothing of them");
    }
    if (person.length() > Limits.LONGEST_NAME) {
      throw DiaryProblem.at(
          row.line(), "person", "longer than " + Limits.LONGEST_NAME + " characters; use a number");
    }
    return person;
  }

  /// People in the order in which the file names them first.
  Panel toPanel() throws DiaryProblem {
    if (rows.size() < FEWEST) {
      throw new DiaryProblem(
          rows.isEmpty()
              ? "only the header is there; below it comes a line for each person and day"
              : "there is only one person; a panel needs two or more, ./allay map reads one diary");
    }
    for (int k = 0; k < header.tracks().size(); k++) {
      requireVariation(k);
      requireDifference(k);
    }
    for (List<PanelRow> theirs : rows.values()) {
      theirs.sort(Comparator.comparingInt(PanelRow::day));
      requireDays(theirs);
    }
    long cells = rows.values().stream().mapToLong(PanelPeople::days).sum() * header.tracks().size();
    if (cells > Limits.MOST_PANEL_SCORES) {
      throw new DiaryProblem(
          "with the days between first and last the panel has room for %,d scores; at most %,d can be fitted at once, so check the days or leave out people"
              .formatted(cells, Limits.MOST_PANEL_SCORES));
    }
    List<Panel.Person> people = new ArrayList<>();
    rows.forEach((person, theirs) -> people.add(new Panel.Person(person, series(theirs))));
    return new Panel(header.tracks(), people);
  }

  private void requireVariation(int k) throws DiaryProblem {
    double[] two =
        rows.values().stream()
            .flatMap(List::stream)
            .mapToDouble(row -> row.scores()[k])
            .filter(score -> !Double.isNaN(score))
            .distinct()
            .limit(2)
            .toArray();
    if (two.length < 2) {
      throw new DiaryProblem(
          "column %s: %s; leave the column out"
              .formatted(
                  Shown.quoted(header.tracks().get(k)),
                  two.length == 0 ? "nobody has a score" : "all scores are the same"));
    }
  }

  /// Two tracks that never differ cannot be told apart, and a run would not settle.
  private void requireDifference(int k) throws DiaryProblem {
    for (int j = 0; j < k; j++) {
      if (neverDiffer(j, k)) {
        throw new DiaryProblem(
            "column %s: its scores are the same as those of %s on every day; leave one of them out"
                .formatted(
                    Shown.quoted(header.tracks().get(k)), Shown.quoted(header.tracks().get(j))));
      }
    }
  }

  /// Whether two tracks are the same on all days that have both, and these say something: days on
  /// which both stay at 0 may well agree by chance.
  private boolean neverDiffer(int j, int k) {
    int shared = 0;
    Set<Double> values = new HashSet<>();
    for (List<PanelRow> theirs : rows.values()) {
      for (PanelRow row : theirs) {
        double one = row.scores()[j];
        double other = row.scores()[k];
        if (Double.isNaN(one) || Double.isNaN(other)) {
          continue;
        }
        if (one != other) {
          return false;
        }
        shared++;
        values.add(one);
      }
    }
    return shared >= FEWEST_DAYS_ALIKE && values.size() > 1;
  }

  private void requireDays(List<PanelRow> sorted) throws DiaryProblem {
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).day() == sorted.get(i - 1).day()) {
        throw DiaryProblem.at(
            sorted.get(i).line(),
            header.when().column,
            "the same person has this day in line "
                + sorted.get(i - 1).line()
                + "; keep one row a day");
      }
    }
    if (days(sorted) > Limits.MOST_PANEL_DAYS) {
      throw DiaryProblem.at(
          sorted.getLast().line(),
          header.when().column,
          "it lies %,d days after the same person's first; at most %,d fit, so check the day"
              .formatted(days(sorted) - 1, Limits.MOST_PANEL_DAYS - 1));
    }
  }

  /// From first to last, both counted.
  private static long days(List<PanelRow> sorted) {
    return (long) sorted.getLast().day() - sorted.getFirst().day() + 1;
  }

  private DailySeries series(List<PanelRow> sorted) {
    return new DailySeries(
        IntStream.range(0, header.tracks().size())
            .mapToObj(k -> new Track(header.tracks().get(k), scores(sorted, k)))
            .toList(),
        List.of());
  }

  private List<Score> scores(List<PanelRow> sorted, int k) {
    Score[] scores = new Score[Math.toIntExact(days(sorted))];
    Arrays.fill(scores, MISSING);
    int first = sorted.getFirst().day();
    for (PanelRow row : sorted) {
      double score = row.scores()[k];
      if (!Double.isNaN(score)) {
        scores[row.day() - first] =
            switch (scale) {
              case ZERO_TO_TEN -> Score.of(score);
              case UNBOUNDED -> Score.unbounded(score);
            };
      }
    }
    return List.of(scores);
  }
}
