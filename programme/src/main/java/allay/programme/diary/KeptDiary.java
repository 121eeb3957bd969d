package allay.programme.diary;

import static java.util.Comparator.comparing;

import allay.programme.diary.Entry.TimeOfDay;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// All that one person keeps, as it stood at one moment.
///
/// @param changes rises with every change to the diary
/// @param columns tracks, practices and good moments in the order of the day, archived ones
///   included
/// @param histories every entry that ever was, by id
public record KeptDiary(long changes, List<KeptColumn> columns, List<EntryHistory> histories) {
  private static final Comparator<KeptEntry> BY_TIME =
      comparing(KeptEntry::date)
          .thenComparing(entry -> entry.time().map(TimeOfDay::time).orElse(LocalTime.MIN))
          .thenComparing(entry -> entry.id().text());

  public KeptDiary {
    columns = List.copyOf(columns);
    histories = List.copyOf(histories);
  }

  /// Whether there is anything to note, or something noted.
  public boolean hasBegun() {
    return columns.stream().anyMatch(column -> !column.archived()) || !entries().isEmpty();
  }

  /// What stands now, deleted entries left out: by date, then time, those without a time first.
  public List<KeptEntry> entries() {
    return histories.stream()
        .map(EntryHistory::entry)
        .flatMap(Optional::stream)
        .sorted(BY_TIME)
        .toList();
  }

  /// What a map is made from, archived columns and good moments left out; empty when there is no
  /// track or no entry.
  public Optional<Diary> toDiary() {
    List<KeptColumn> asked = columns.stream().filter(KeptDiary::isForMap).toList();
    List<Entry> rows = entries().stream().map(entry -> row(entry, asked)).toList();
    return rows.isEmpty() || asked.stream().noneMatch(KeptDiary::isTrack)
        ? Optional.empty()
        : Optional.of(new Diary(asked.stream().flatMap(KeptDiary::modelled).toList(), rows));
  }

  private static boolean isForMap(KeptColumn column) {
    return !column.archived() && modelled(column).findAny().isPresent();
  }

  private static Stream<Column.Modelled> modelled(KeptColumn column) {
    return column.column().modelled().stream();
  }

  private static boolean isTrack(KeptColumn column) {
    return column.kind() == KeptColumn.Kind.TRACK;
  }

  private static Entry row(KeptEntry entry, List<KeptColumn> columns) {
    List<OptionalDouble> values =
        columns.stream().map(column -> value(entry, column.number())).toList();
    return new Entry(
        entry.date(), values, Optional.of(entry.id().text()), entry.time(), entry.note());
  }

  static OptionalDouble value(KeptEntry entry, int column) {
    return entry.values().containsKey(column)
        ? OptionalDouble.of(Objects.requireNonNull(entry.values().get(column)))
        : OptionalDouble.empty();
  }
}
