package allay.programme.diary;

import static java.nio.charset.StandardCharsets.UTF_8;

import allay.programme.diary.Entry.TimeOfDay;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/// The entries of a kept diary as comma-separated text: `date,time,id`, the columns in the order of
/// the day, `note`.
final class DiaryCsv {
  private DiaryCsv() {}

  static byte[] write(KeptDiary diary) {
    StringWriter text = new StringWriter();
    CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
    csv.writeRecord(heading(diary.columns()));
    diary.entries().forEach(entry -> csv.writeRecord(row(entry, diary.columns())));
    return text.toString().getBytes(UTF_8);
  }

  private static List<String> heading(List<KeptColumn> columns) {
    List<String> heading = new ArrayList<>(List.of("date", "time", "id"));
    columns.forEach(column ->
        heading.add(
            switch (column.kind()) {
              case TRACK -> column.name();
              case PRACTICE -> Column.PRACTICE_PREFIX + column.name();
              case GOOD_MOMENT -> Column.GOOD_MOMENT_PREFIX + column.name();
            }));
    heading.add("note");
    return heading;
  }

  private static List<String> row(KeptEntry entry, List<KeptColumn> columns) {
    List<String> row = new ArrayList<>();
    row.add(entry.date().toString());
    row.add(entry.time().map(TimeOfDay::text).orElse(""));
    row.add(entry.id().text());
    columns.forEach(column -> row.add(text(KeptDiary.value(entry, column.number()))));
    row.add(entry.note().orElse(""));
    return row;
  }

  private static String text(OptionalDouble value) {
    return value.isPresent()
        ? new BigDecimal(Double.toString(value.getAsDouble())).stripTrailingZeros().toPlainString()
        : "";
  }

  static DiaryFile read(byte[] content, Clock clock) throws DiaryProblem {
    CsvDiary csv = CsvDiary.read(content, clock, Header.Use.FOR_KEEPING);
    List<KeptColumn> columns = columns(csv.header());
    RowNames names = new RowNames();
    Instant now = clock.instant();
    List<EntryHistory> histories = new ArrayList<>();
    for (Entry row : csv.entries()) {
      EntryId id = row.id().map(EntryId::new).orElseGet(() -> names.of(row, columns));
      KeptEntry entry = kept(id, row);
      Optional<String> problem = DiaryRules.problem(entry, columns, LocalDate.now(clock));
      if (problem.isPresent()) {
        throw new DiaryProblem(problem.get());
      }
      histories.add(new EntryHistory(id, List.of(new EntryVersion(1, now, Optional.of(entry)))));
    }
    return new DiaryFile(columns, histories);
  }

  private static List<KeptColumn> columns(Header header) throws DiaryProblem {
    List<KeptColumn> columns = new ArrayList<>();
    for (Header.Role role : header.roles()) {
      if (role instanceof Header.Role.Value(Column column, String shown)) {
        columns.add(column(columns.size() + 1, column, shown));
      }
    }
    return columns;
  }

  private static KeptColumn column(int number, Column column, String shown) {
    return switch (column) {
      case Column.OfTrack(String name) ->
          KeptColumn.of(number, KeptColumn.Kind.TRACK, shown, Direction.of(name));
      case Column.OfPractice _ ->
          KeptColumn.of(number, KeptColumn.Kind.PRACTICE, shown, Direction.UNKNOWN);
      case Column.OfGoodMoment _ ->
          KeptColumn.of(number, KeptColumn.Kind.GOOD_MOMENT, shown, Direction.UNKNOWN);
    };
  }

  private static KeptEntry kept(EntryId id, Entry row) {
    Map<Integer, Double> values = new TreeMap<>();
    for (int i = 0; i < row.values().size(); i++) {
      int number = i + 1;
      row.values().get(i).ifPresent(value -> values.put(number, value));
    }
    return new KeptEntry(id, row.date(), row.time(), values, row.note());
  }

  /// Names rows without an id by what they say, so that a file imported twice is stored once. Rows
  /// alike are told apart by counting them.
  private static final class RowNames {
    private final Map<String, Integer> seen = new HashMap<>();

    EntryId of(Entry row, List<KeptColumn> columns) {
      List<String> parts = new ArrayList<>();
      parts.add(row.date().toString());
      parts.add(row.time().map(TimeOfDay::text).orElse(""));
      for (int i = 0; i < columns.size(); i++) {
        if (row.values().get(i).isPresent()) {
          parts.add(columns.get(i).column() + "=" + row.values().get(i).getAsDouble());
        }
      }
      parts.add(row.note().orElse(""));
      String content = String.join("\0", parts);
      return new EntryId(Fingerprint.of(content + "\0" + seen.merge(content, 1, Integer::sum)));
    }
  }
}
