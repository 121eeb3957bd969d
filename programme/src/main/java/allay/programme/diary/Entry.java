package allay.programme.diary;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// One row of a diary.
///
/// @param values one for each column of the diary: a score from 0 to 10, a dose, or empty when
///   nothing was noted
/// @param id the client's own name for the entry
/// @param note the person's words; never shown by `toString`
public record Entry(
    LocalDate date,
    List<OptionalDouble> values,
    Optional<String> id,
    Optional<TimeOfDay> time,
    Optional<String> note) {
  public Entry {
    values = List.copyOf(values);
  }

  /// When on the day an entry was made, and how far from UTC if that was recorded.
  public record TimeOfDay(LocalTime time, Optional<ZoneOffset> offset) {
    private static final Pattern LOCAL =
        Pattern.compile("[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?");

    /// The time that ISO text like `21:30` or `21:30+02:00` stands for.
    ///
    /// @throws java.time.DateTimeException when it is none
    public static TimeOfDay of(String text) {
      if (LOCAL.matcher(text).matches()) {
        return new TimeOfDay(LocalTime.parse(text), Optional.empty());
      }
      OffsetTime time = OffsetTime.parse(text);
      return new TimeOfDay(time.toLocalTime(), Optional.of(time.getOffset()));
    }

    /// As ISO text, nothing rounded.
    public String text() {
      return time + offset.map(ZoneOffset::toString).orElse("");
    }
  }

  Entry withValues(List<OptionalDouble> others) {
    return new Entry(date, others, id, time, note);
  }

  /// Whether it holds more than its date.
  public boolean saysSomething() {
    return note.isPresent() || values.stream().anyMatch(OptionalDouble::isPresent);
  }

  @Override
  public String toString() {
    return "Entry[" + date + "]";
  }
}
