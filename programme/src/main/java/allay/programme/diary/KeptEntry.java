package allay.programme.diary;

import allay.programme.diary.Entry.TimeOfDay;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a person noted at one moment of a day.
///
/// @param values scores from 0 to 10, doses up to 1440 and ticks of good moments, by the number of
///   their column; nothing noted is no value
/// @param note at most a million characters; a blank one counts as none; never shown by `toString`
public record KeptEntry(
    EntryId id,
    LocalDate date,
    Optional<TimeOfDay> time,
    Map<Integer, Double> values,
    Optional<String> note) {
  /// @throws IllegalArgumentException when a value, the date or the note is out of bounds
  public KeptEntry {
    TreeMap<Integer, Double> sorted = new TreeMap<>(values);
    sorted.replaceAll((_, value) -> required(value));
    values = Collections.unmodifiableMap(sorted);
    note = note.filter(text -> !text.isBlank());
    note.ifPresent(text -> PlainText.require(text, Limits.LONGEST_NOTE, "a note"));
    if (date.isBefore(Limits.EARLIEST_DATE)) {
      throw new IllegalArgumentException("the date is before " + Limits.EARLIEST_DATE);
    }
  }

  /// Adding zero makes a negative zero a plain one.
  private static double required(double value) {
    if (!(value >= 0 && value <= Limits.LARGEST_DOSE)) {
      throw new IllegalArgumentException("a value lies outside of its scale");
    }
    return value + 0.0;
  }

  @Override
  public String toString() {
    return "KeptEntry[" + date + "]";
  }
}
