package allay.programme.wins;

import allay.programme.diary.Direction;
import allay.programme.diary.EntryHistory;
import allay.programme.diary.EntryId;
import allay.programme.diary.EntryVersion;
import allay.programme.diary.KeptColumn;
import allay.programme.diary.KeptColumn.Kind;
import allay.programme.diary.KeptDiary;
import allay.programme.diary.KeptEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// A diary made by hand, column by column; each value is an entry of its own.
final class MadeUpDiary {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private final List<KeptColumn> columns = new ArrayList<>();
  private final List<EntryHistory> histories = new ArrayList<>();

  /// A track of a known or an own name; the last of its values is today's, NaN is a day without
  /// one.
  MadeUpDiary track(String name, Direction direction, double... values) {
    return column(KeptColumn.of(columns.size() + 1, Kind.TRACK, name, direction), values);
  }

  MadeUpDiary practice(String name, double... values) {
    return column(
        KeptColumn.of(columns.size() + 1, Kind.PRACTICE, name, Direction.UNKNOWN), values);
  }

  MadeUpDiary column(KeptColumn column, double... values) {
    columns.add(column);
    for (int day = 0; day < values.length; day++) {
      if (!Double.isNaN(values[day])) {
        noted(TODAY.minusDays(values.length - 1 - day), column.number(), values[day]);
      }
    }
    return this;
  }

  MadeUpDiary noted(LocalDate date, int column, double value) {
    return entry(date, Map.of(column, value), Optional.empty());
  }

  MadeUpDiary note(LocalDate date) {
    return entry(date, Map.of(), Optional.of("words"));
  }

  private MadeUpDiary entry(LocalDate date, Map<Integer, Double> values, Optional<String> note) {
    EntryId id = new EntryId("entry-" + histories.size());
    KeptEntry entry = new KeptEntry(id, date, Optional.empty(), values, note);
    EntryVersion version = new EntryVersion(1, Instant.EPOCH, Optional.of(entry));
    histories.add(new EntryHistory(id, List.of(version)));
    return this;
  }

  List<Win> wins() {
    return Wins.of(new KeptDiary(1, columns, histories), TODAY);
  }

  List<String> sentences() {
    return wins().stream().map(Win::sentence).toList();
  }

  /// Four weeks and then a week.
  static double[] weeks(double[] before, double... week) {
    return DoubleStream.concat(DoubleStream.of(before), DoubleStream.of(week)).toArray();
  }

  /// `length` days on which the values come again and again.
  static double[] days(int length, double... values) {
    return IntStream.range(0, length).mapToDouble(day -> values[day % values.length]).toArray();
  }
}
