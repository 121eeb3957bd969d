package allay.web.diary;

import allay.programme.diary.Entry.TimeOfDay;
import allay.programme.diary.KeptColumn;
import allay.programme.diary.KeptEntry;
import allay.web.page.Days;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What changed between two versions of an entry, one sentence for each change.
final class EntryDifference {
  private EntryDifference() {}

  /// @param columns in the order in which changes are told
  static List<String> of(List<KeptColumn> columns, KeptEntry before, KeptEntry after) {
    List<String> changes = new ArrayList<>();
    change("Day", Optional.of(Days.full(before.date())), Optional.of(Days.full(after.date())))
        .ifPresent(changes::add);
    change("Time", time(before, after), time(after, before)).ifPresent(changes::add);
    for (KeptColumn column : columns) {
      change(column.name(), amount(column, before), amount(column, after)).ifPresent(changes::add);
    }
    note(before.note(), after.note()).ifPresent(changes::add);
    return changes;
  }

  /// Without how far from UTC it is, as long as that is not all that differs.
  private static Optional<String> time(KeptEntry entry, KeptEntry other) {
    boolean sameOnTheClock =
        entry.time().map(TimeOfDay::time).equals(other.time().map(TimeOfDay::time));
    return entry.time().map(time -> sameOnTheClock ? time.text() : time.time().toString());
  }

  private static Optional<String> amount(KeptColumn column, KeptEntry entry) {
    return Optional.ofNullable(entry.values().get(column.number()))
        .map(amount -> ColumnWords.amount(column, amount));
  }

  private static Optional<String> change(
      String name, Optional<String> before, Optional<String> after) {
    if (before.equals(after)) {
      return Optional.empty();
    }
    return Optional.of(
        before.isEmpty()
            ? "%s: %s, new.".formatted(name, after.orElseThrow())
            : after.isEmpty()
                ? "%s: taken out. It was %s.".formatted(name, before.get())
                : "%s: from %s to %s.".formatted(name, before.get(), after.get()));
  }

  private static Optional<String> note(Optional<String> before, Optional<String> after) {
    if (before.equals(after)) {
      return Optional.empty();
    }
    return Optional.of(
        before.isEmpty()
            ? "The note is new."
            : after.isEmpty() ? "The note was taken out." : "The note has other words.");
  }
}
