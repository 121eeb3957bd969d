package allay.programme.diary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What each field of a row is, as the first line says.
///
/// @param roles one for each field, exactly one of them the date, at least one a track
record Header(List<Role> roles) {
  static final String EXAMPLE = "its first line names the columns, like: date,sleep,stress,pain";

  Header {
    roles = List.copyOf(roles);
  }

  sealed interface Role {
    record Date() implements Role {}

    record Id() implements Role {}

    record Time() implements Role {}

    record Note() implements Role {}

    record Value(Column column) implements Role {}
  }

  List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    for (Role role : roles) {
      if (role instanceof Role.Value(Column column)) {
        columns.add(column);
      }
    }
    return columns;
  }

  static Header of(CsvRows.Row row) throws DiaryProblem {
    List<String> names = row.fields().stream().map(Header::canonical).toList();
    requireDate(row.line(), names);
    List<Role> roles = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      Role role = role(row.line(), roles.size() + 1, name);
      if (!seen.add(name)) {
        throw DiaryProblem.at(
            row.line(), name, "the name is there twice (case and spaces do not count); rename one");
      }
      roles.add(role);
    }
    return withinLimits(row.line(), new Header(roles));
  }

  private static String canonical(String name) {
    String folded = Column.fold(name);
    String prefix = Column.PRACTICE_PREFIX;
    return folded.startsWith(prefix) ? prefix + folded.substring(prefix.length()).strip() : folded;
  }

  private static void requireDate(long line, List<String> names) throws DiaryProblem {
    if (names.contains("date")) {
      return;
    }
    for (Separator separator : Separator.values()) {
      if (names.stream().anyMatch(name -> name.indexOf(separator.character) >= 0)) {
        throw DiaryProblem.at(line, separator.problem());
      }
    }
    throw DiaryProblem.at(line, "no column is called \"date\"; " + EXAMPLE);
  }

  private static Role role(long line, int number, String name) throws DiaryProblem {
    return switch (name) {
      case "date" -> new Role.Date();
      case "id" -> new Role.Id();
      case "time" -> new Role.Time();
      case "note" -> new Role.Note();
      default -> new Role.Value(column(line, number, name));
    };
  }

  private static Column column(long line, int number, String name) throws DiaryProblem {
    if (name.isEmpty()) {
      throw DiaryProblem.at(line, "column " + number + " has no name; name it or remove it");
    }
    if (name.codePoints().anyMatch(Shown::isUnprintable)) {
      throw DiaryProblem.at(line, name, "a name holds no line break and no hidden character");
    }
    if (name.length() > Limits.LONGEST_NAME) {
      throw DiaryProblem.at(
          line, name, "a name has at most " + Limits.LONGEST_NAME + " characters");
    }
    if (!name.startsWith(Column.PRACTICE_PREFIX)) {
      return new Column.OfTrack(name);
    }
    String practice = name.substring(Column.PRACTICE_PREFIX.length());
    if (practice.isEmpty()) {
      throw DiaryProblem.at(line, name, "the practice has no name; write it like did:walk");
    }
    return new Column.OfPractice(practice);
  }

  private static Header withinLimits(long line, Header header) throws DiaryProblem {
    long tracks = header.columns().stream().filter(Column.OfTrack.class::isInstance).count();
    long practices = header.columns().size() - tracks;
    if (tracks == 0) {
      throw DiaryProblem.at(line, "no column holds scores; " + EXAMPLE);
    }
    if (tracks > Limits.MOST_TRACKS) {
      throw tooMany(line, tracks, "tracks", Limits.MOST_TRACKS);
    }
    if (practices > Limits.MOST_PRACTICES) {
      throw tooMany(line, practices, "practices (did:)", Limits.MOST_PRACTICES);
    }
    return header;
  }

  private static DiaryProblem tooMany(long line, long number, String what, int most) {
    return DiaryProblem.at(
        line, number + " " + what + "; keep the " + most + " that matter most to you");
  }

  /// Characters that other programs put between columns.
  private enum Separator {
    SEMICOLON(';', "semicolons (;)"),
    TAB('\t', "tabs"),
    BAR('|', "bars (|)");

    final char character;
    final String shown;

    Separator(char character, String shown) {
      this.character = character;
      this.shown = shown;
    }

    String problem() {
      return "the columns are separated by " + shown + "; separate them with commas (,)";
    }
  }
}
