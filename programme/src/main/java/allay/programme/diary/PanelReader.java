package allay.programme.diary;

import allay.model.series.Panel;
import java.nio.file.Path;
import java.util.Optional;

/// Reads many people's diaries from one comma-separated text (RFC 4180, UTF-8 with or without byte
/// order mark).
///
/// The first line names the columns: `person`, then `day` (a whole number) or `date` (ISO), then
/// tracks in the order in which the day asks for them. Rows stand in any order; a person has one
/// row a day at most. Each person's days run from their first to their last; days between without a
/// row have no scores. An empty score or `NA` is missing.
public final class PanelReader {
  private PanelReader() {}

  /// What a score may be.
  public enum Scale {
    /// 0 to 10, and a score at an end is a bound.
    ZERO_TO_TEN,

    /// Any finite number; none is a bound.
    UNBOUNDED
  }

  /// The panel in a file.
  ///
  /// @throws DiaryProblem when the file cannot be read or is no panel
  public static Panel read(Path file, Scale scale) throws DiaryProblem {
    return read(DiaryText.PANEL.bytesOf(file), scale);
  }

  /// The panel that the bytes of a file hold.
  public static Panel read(byte[] content, Scale scale) throws DiaryProblem {
    CsvRows rows = new CsvRows(DiaryText.PANEL.decode(content));
    PanelHeader header =
        PanelHeader.of(
            rows.next()
                .orElseThrow(() -> new DiaryProblem("the file is empty; " + PanelHeader.EXAMPLE)));
    PanelPeople people = new PanelPeople(header, scale);
    for (Optional<CsvRows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
      people.add(row.get());
    }
    return people.toPanel();
  }
}
