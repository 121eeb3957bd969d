package allay.programme.diary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What each field of a row is, as the first line says.
///
/// @param roles one for each field, exactly one of them the date, at least one a track
record Header(List<Role> roles) {
  static final String EXAMPLE = "its first line names the columns, like: date,sleep,stress,pain";

  private static final List<String> PREFIXES =
      List.of(Column.PRACTICE_PREFIX, Column.GOOD_MOMENT_PREFIX);

  Header {
    roles = List.copyOf(roles);
  }

  sealed interface Role {
    record Date() implements Role {}

    record Id() implements Role {}

    record Time() implements Role {}

    record Note() implements Role {}

    /// Numbers of a column; `shown` is its name as the file writes it, without `did:` or `good:`.
    record Value(Column column, String shown) implements Role {}
  }

  /// What the file is read for.
  enum Use {
    /// A map needs a track, and grows costly with many.
    FOR_A_MAP(1, Limits.MOST_TRACKS, Limits.MOST_PRACTICES),

    /// A kept diary may hold notes alone, and columns that were archived.
    FOR_KEEPING(0, Limits.MOST_KEPT, Limits.MOST_KEPT);

    final int fewestTracks;
    final int mostTracks;
    final int mostPractices;

    Use(int fewestTracks, int mostTracks, int mostPractices) {
      this.fewestTracks = fewestTracks;
      this.mostTracks = mostTracks;
      this.mostPractices = mostPractices;
    }
  }

  List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    for (Role role : roles) {
      if (role instanceof Role.Value(Column column, _)) {
        columns.add(column);
      }
    }
    return columns;
  }

  static Header of(CsvRows.Row row, Use use) throws DiaryProblem {
    List<String> names = row.fields().stream().map(Header::canonical).toList();
    requireDate(row.line(), names);
    List<Role> roles = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      Role role = role(row, roles.size(), name);
      if (!seen.add(name)) {
        throw DiaryProblem.at(
            row.line(), name, "the name is there twice (case and spaces do not count); rename one");
      }
      roles.add(role);
    }
    return withinLimits(row.line(), new Header(roles), use);
  }

  private static String canonical(String name) {
    String folded = Column.fold(name);
    for (String prefix : PREFIXES) {
      if (folded.startsWith(prefix)) {
        return prefix + without(prefix, folded);
      }
    }
    return folded;
  }

  private static String without(String prefix, String name) {
    return name.substring(prefix.length()).strip();
  }

  private static void requireDate(long line, List<String> names) throws DiaryProblem {
    if (names.contains("date")) {
      return;
    }
    throw DiaryProblem.at(
        line, Separator.problem(names).orElse("no column is called \"date\"; " + EXAMPLE));
  }

  private static Role role(CsvRows.Row row, int field, String name) throws DiaryProblem {
    return switch (name) {
      case "date" -> new Role.Date();
      case "id" -> new Role.Id();
      case "time" -> new Role.Time();
      case "note" -> new Role.Note();
      default -> value(row, field, name);
    };
  }

  private static Role value(CsvRows.Row row, int field, String name) throws DiaryProblem {
    if (name.isEmpty()) {
      throw DiaryProblem.at(
          row.line(), "column " + (field + 1) + " has no name; name it or remove it");
    }
    Optional<String> problem = ColumnNames.problem(name);
    if (problem.isPresent()) {
      throw DiaryProblem.at(row.line(), name, problem.get());
    }
    String shown = row.fields().get(field).strip();
    if (name.startsWith(Column.PRACTICE_PREFIX)) {
      return new Role.Value(
          new Column.OfPractice(without(Column.PRACTICE_PREFIX, name)),
          without(Column.PRACTICE_PREFIX, shown));
    }
    if (name.startsWith(Column.GOOD_MOMENT_PREFIX)) {
      return new Role.Value(
          new Column.OfGoodMoment(without(Column.GOOD_MOMENT_PREFIX, name)),
          without(Column.GOOD_MOMENT_PREFIX, shown));
    }
    return new Role.Value(new Column.OfTrack(name), shown);
  }

  private static Header withinLimits(long line, Header header, Use use) throws DiaryProblem {
    long tracks = header.count(Column.OfTrack.class);
    long practices = header.count(Column.OfPractice.class);
    long goodMoments = header.count(Column.OfGoodMoment.class);
    if (tracks < use.fewestTracks) {
      throw DiaryProblem.at(line, "no column holds scores; " + EXAMPLE);
    }
    if (tracks > use.mostTracks) {
      throw tooMany(line, tracks, "tracks", use.mostTracks);
    }
    if (practices > use.mostPractices) {
      throw tooMany(line, practices, "practices (did:)", use.mostPractices);
    }
    if (goodMoments > Limits.MOST_KEPT) {
      throw tooMany(line, goodMoments, "good moments (good:)", Limits.MOST_KEPT);
    }
    return header;
  }

  private long count(Class<? extends Column> kind) {
    return columns().stream().filter(kind::isInstance).count();
  }

  private static DiaryProblem tooMany(long line, long number, String what, int most) {
    return DiaryProblem.at(
        line, number + " " + what + "; keep the " + most + " that matter most to you");
  }
}
