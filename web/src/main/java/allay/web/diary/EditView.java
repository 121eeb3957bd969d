package allay.web.diary;

import static java.util.stream.Collectors.joining;

import allay.programme.diary.EntryHistory;
import allay.programme.diary.KeptColumn;
import allay.programme.diary.KeptDiary;
import allay.programme.diary.KeptEntry;
import allay.web.checkin.Fields;
import allay.web.checkin.Questions;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What the form that changes an entry shows.
///
/// @param asked the columns it asks for
/// @param version of the entry that saving it replaces
/// @param problems why it was not saved, one sentence each
/// @param elsewhere what was saved on another device while the form was open
public record EditView(
    EntryHistory history,
    Fields fields,
    List<KeptColumn> asked,
    Questions questions,
    int version,
    LocalDate today,
    List<String> problems,
    Optional<Elsewhere> elsewhere) {
  /// Names of the hidden fields.
  public static final String VERSION = "version";

  public static final String ASKED = "asked";

  /// The latest time that a browser's field for a time can hold: to the thousandth of a second.
  private static final int LONGEST_TIME = "21:30:15.123".length();

  public EditView {
    asked = List.copyOf(asked);
    problems = List.copyOf(problems);
  }

  /// What was saved elsewhere.
  ///
  /// @param content empty when the entry was deleted there
  public record Elsewhere(Optional<EntryView> content) {}

  /// Those that are asked for today, and those put away that the entry has something in.
  static List<KeptColumn> asked(KeptDiary diary, KeptEntry entry) {
    return diary.columns().stream()
        .filter(column -> !column.archived() || entry.values().containsKey(column.number()))
        .toList();
  }

  /// Those that a form says it asked for; what was added or put away since is left alone.
  static List<KeptColumn> asked(KeptDiary diary, Fields fields) {
    List<String> numbers = Arrays.asList(fields.get(ASKED).orElse("").split(",", -1));
    return diary.columns().stream()
        .filter(column -> numbers.contains(Integer.toString(column.number())))
        .toList();
  }

  public String askedNumbers() {
    return asked.stream().map(column -> Integer.toString(column.number())).collect(joining(","));
  }

  public String day() {
    return fields.get(Fields.DAY).orElse("");
  }

  public String time() {
    return fields.get(Fields.TIME).orElse("");
  }

  /// A field for a time drops what is finer than it can hold; one for text does not.
  public String timeField() {
    return time().length() <= LONGEST_TIME ? "time" : "text";
  }
}
