package allay.web.diary;

import allay.programme.diary.Direction;
import allay.programme.diary.Entry.TimeOfDay;
import allay.programme.diary.EntryHistory;
import allay.programme.diary.EntryId;
import allay.programme.diary.EntryVersion;
import allay.programme.diary.KeptColumn;
import allay.programme.diary.KeptColumn.Kind;
import allay.programme.diary.KeptDiary;
import allay.programme.diary.KeptEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A small diary: two tracks, a practice, a good moment.
final class ExampleDiary {
  static final KeptColumn SLEEP = KeptColumn.of(1, Kind.TRACK, "Sleep", Direction.HIGHER_IS_BETTER);
  static final KeptColumn PAIN = KeptColumn.of(2, Kind.TRACK, "Pain", Direction.LOWER_IS_BETTER);
  static final KeptColumn WALK = KeptColumn.of(3, Kind.PRACTICE, "Walk", Direction.UNKNOWN);
  static final KeptColumn LAUGH = KeptColumn.of(4, Kind.GOOD_MOMENT, "A laugh", Direction.UNKNOWN);
  static final KeptColumn STRESS = KeptColumn.of(5, Kind.TRACK, "Stress", Direction.UNKNOWN);
  static final List<KeptColumn> COLUMNS = List.of(SLEEP, PAIN, WALK, LAUGH, STRESS);

  private ExampleDiary() {}

  static KeptDiary of(KeptEntry... entries) {
    return of(COLUMNS, entries);
  }

  static KeptDiary of(List<KeptColumn> columns, KeptEntry... entries) {
    return new KeptDiary(
        1,
        columns,
        Arrays.stream(entries)
            .map(entry ->
                new EntryHistory(
                    entry.id(), List.of(new EntryVersion(1, Instant.EPOCH, Optional.of(entry)))))
            .toList());
  }

  static KeptEntry entry(String day, String time, Map<Integer, Double> values) {
    return new KeptEntry(
        new EntryId(day + " " + time),
        LocalDate.parse(day),
        Optional.of(TimeOfDay.of(time)),
        values,
        Optional.empty());
  }

  static KeptEntry withNote(KeptEntry entry, String note) {
    return new KeptEntry(entry.id(), entry.date(), entry.time(), entry.values(), Optional.of(note));
  }
}
