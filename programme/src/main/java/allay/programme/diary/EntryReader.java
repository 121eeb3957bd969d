package allay.programme.diary;

import static allay.programme.diary.Header.Role;

import allay.programme.diary.Entry.TimeOfDay;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Turns rows into entries; remembers the earliest and latest date so far.
final class EntryReader {
  private final Header header;
  private final LocalDate latestAllowed;
  private LocalDate earliest = LocalDate.MAX;
  private LocalDate latest = LocalDate.MIN;

  /// Tomorrow is allowed: it may be tomorrow already where the diary was written.
  EntryReader(Header header, Clock clock) {
    this.header = header;
    this.latestAllowed = LocalDate.now(clock).plusDays(1);
  }

  Entry read(CsvRows.Row row) throws DiaryProblem {
    row.requireFields(header.roles().size());
    LocalDate date = LocalDate.MIN;
    List<OptionalDouble> values = new ArrayList<>();
    Optional<String> id = Optional.empty();
    Optional<TimeOfDay> time = Optional.empty();
    Optional<String> note = Optional.empty();
    for (int i = 0; i < header.roles().size(); i++) {
      String text = row.fields().get(i);
      switch (header.roles().get(i)) {
        case Role.Date _ -> date = date(row.line(), text);
        case Role.Id _ -> id = words(row.line(), "id", text, Limits.LONGEST_ID);
        case Role.Note _ -> note = words(row.line(), "note", text, Limits.LONGEST_NOTE);
        case Role.Time _ -> time = FieldReader.OF_DIARY.time(row.line(), text);
        case Role.Value(Column column, _) ->
            values.add(FieldReader.OF_DIARY.value(row.line(), column, text));
      }
    }
    return new Entry(date, values, id, time, note);
  }

  private LocalDate date(long line, String text) throws DiaryProblem {
    LocalDate date = FieldReader.OF_DIARY.date(line, text);
    if (date.isAfter(latestAllowed)) {
      throw DiaryProblem.at(line, "date", date + " lies in the future; write a day up to today");
    }
    earliest = date.isBefore(earliest) ? date : earliest;
    latest = date.isAfter(latest) ? date : latest;
    if (earliest.plusYears(Limits.MOST_YEARS).isBefore(latest)) {
      throw DiaryProblem.at(
          line,
          "date",
          "with %s the diary runs from %s to %s; it covers at most %d years, so check the year"
              .formatted(date, earliest, latest, Limits.MOST_YEARS));
    }
    return date;
  }

  private static Optional<String> words(long line, String column, String text, int longest)
      throws DiaryProblem {
    if (text.length() > longest) {
      throw DiaryProblem.at(
          line,
          column,
          Shown.number(text.length())
              + " characters; a field holds at most "
              + Shown.number(longest));
    }
    return text.isBlank() ? Optional.empty() : Optional.of(text);
  }
}
