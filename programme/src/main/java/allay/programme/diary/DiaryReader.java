package allay.programme.diary;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a diary from comma-separated text (RFC 4180, UTF-8 with or without byte order mark).
///
/// The first line names the columns: `date`, tracks, practices as `did:NAME`, and the optional
/// `id`, `time`, `note`. Dates are ISO, scores 0-10, doses 0-1440; empty or `NA` is missing.
public final class DiaryReader {
  private DiaryReader() {}

  /// The diary in a file.
  ///
  /// @param clock says which dates lie in the future
  /// @throws DiaryProblem when the file cannot be read or is not a diary
  public static Diary read(Path file, Clock clock) throws DiaryProblem {
    return read(DiaryText.bytesOf(file), clock);
  }

  /// The diary that the bytes of a file hold.
  public static Diary read(byte[] content, Clock clock) throws DiaryProblem {
    CsvRows rows = new CsvRows(DiaryText.decode(content));
    Header header =
        Header.of(
            rows.next()
                .orElseThrow(() -> new DiaryProblem("the file is empty; " + Header.EXAMPLE)));
    EntryReader reader = new EntryReader(header, clock);
    List<Entry> entries = new ArrayList<>();
    for (Optional<CsvRows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
      entries.add(reader.read(row.get()));
    }
    if (entries.isEmpty()) {
      throw DiaryProblem.at(1, "only the header is there; below it comes a line for each day");
    }
    return new Diary(header.columns(), entries);
  }
}
