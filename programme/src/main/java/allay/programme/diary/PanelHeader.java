package allay.programme.diary;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The first line of a panel: who, when, and the tracks.
///
/// @param when how days are written
/// @param tracks folded names, one or more
record PanelHeader(When when, List<String> tracks) {
  static final String EXAMPLE = "its first line names the columns, like: person,day,sleep,pain";

  private static final Set<String> NO_TRACKS =
      Set.of("person", "day", "date", "id", "time", "note");
  private static final int BEFORE_TRACKS = 2;

  PanelHeader {
    tracks = List.copyOf(tracks);
  }

  enum When {
    DAY("day"),
    DATE("date");

    final String column;

    When(String column) {
      this.column = column;
    }
  }

  int fields() {
    return BEFORE_TRACKS + tracks.size();
  }

  static PanelHeader of(CsvRows.Row row) throws DiaryProblem {
    List<String> names = row.fields().stream().map(Column::fold).toList();
    String first = names.getFirst();
    if (!first.equals("person")) {
      Optional<String> separated = Separator.problem(names);
      throw DiaryProblem.at(
          row.line(), separated.orElse("the first column is not called \"person\"; " + EXAMPLE));
    }
    When when = when(row.line(), names);
    List<String> tracks = names.subList(BEFORE_TRACKS, names.size());
    requireTracks(row.line(), tracks);
    return new PanelHeader(when, tracks);
  }

  private static When when(long line, List<String> names) throws DiaryProblem {
    for (When when : When.values()) {
      if (names.size() >= BEFORE_TRACKS && names.get(1).equals(when.column)) {
        return when;
      }
    }
    throw DiaryProblem.at(
        line, "the second column is called neither \"day\" nor \"date\"; " + EXAMPLE);
  }

  private static void requireTracks(long line, List<String> tracks) throws DiaryProblem {
    if (tracks.isEmpty()) {
      throw DiaryProblem.at(line, "no column holds scores; " + EXAMPLE);
    }
    if (tracks.size() > Limits.MOST_TRACKS) {
      throw DiaryProblem.at(
          line,
          "%d tracks; keep the %d that matter most".formatted(tracks.size(), Limits.MOST_TRACKS));
    }
    Set<String> seen = new HashSet<>();
    for (int k = 0; k < tracks.size(); k++) {
      requireTrack(line, k + BEFORE_TRACKS + 1, tracks.get(k));
      if (!seen.add(tracks.get(k))) {
        throw DiaryProblem.at(
            line,
            tracks.get(k),
            "the name is there twice (case and spaces do not count); rename one");
      }
    }
  }

  private static void requireTrack(long line, int column, String name) throws DiaryProblem {
    if (name.isEmpty()) {
      throw DiaryProblem.at(line, "column " + column + " has no name; name it or remove it");
    }
    if (name.startsWith(Column.PRACTICE_PREFIX) || name.startsWith(Column.GOOD_MOMENT_PREFIX)) {
      throw DiaryProblem.at(
          line, name, "practices and good moments are not part of a panel; leave the column out");
    }
    if (NO_TRACKS.contains(name)) {
      throw DiaryProblem.at(
          line,
          name,
          "a panel holds one person, one day or date, and tracks; leave the column out");
    }
    Optional<String> problem = ColumnNames.problem(name);
    if (problem.isPresent()) {
      throw DiaryProblem.at(line, name, problem.get());
    }
  }
}
