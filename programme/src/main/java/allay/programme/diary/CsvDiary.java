package allay.programme.diary;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// What comma-separated text holds: its header and its rows, in the order of the file. There may be
/// no row.
record CsvDiary(Header header, List<Entry> entries) {
  CsvDiary {
    entries = List.copyOf(entries);
  }

  static CsvDiary read(byte[] content, Clock clock, Header.Use use) throws DiaryProblem {
    CsvRows rows = new CsvRows(DiaryText.DIARY.decode(content));
    Header header =
        Header.of(
            rows.next().orElseThrow(() -> new DiaryProblem("the file is empty; " + Header.EXAMPLE)),
            use);
    EntryReader reader = new EntryReader(header, clock);
    List<Entry> entries = new ArrayList<>();
    for (Optional<CsvRows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
      entries.add(reader.read(row.get()));
    }
    return new CsvDiary(header, entries);
  }

  /// What a map is made from.
  Diary toDiary() {
    List<Optional<Column.Modelled>> modelled =
        header.columns().stream().map(Column::modelled).toList();
    return new Diary(
        modelled.stream().flatMap(Optional::stream).toList(),
        entries.stream().map(entry -> entry.withValues(chosen(entry.values(), modelled))).toList());
  }

  private static List<OptionalDouble> chosen(
      List<OptionalDouble> values, List<Optional<Column.Modelled>> modelled) {
    List<OptionalDouble> chosen = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      if (modelled.get(i).isPresent()) {
        chosen.add(values.get(i));
      }
    }
    return chosen;
  }
}
