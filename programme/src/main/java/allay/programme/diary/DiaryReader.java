package allay.programme.diary;

import java.nio.file.Path;
import java.time.Clock;

/// Reads a diary from comma-separated text (RFC 4180, UTF-8 with or without byte order mark).
///
/// The first line names the columns: `date`, tracks, practices as `did:NAME`, and the optional
/// `id`, `time`, `note`. Dates are ISO, scores 0-10, doses 0-1440; empty or `NA` is missing. Good
/// moments, `good:NAME` with 0 or 1, are checked and left out: no map is made from them.
public final class DiaryReader {
  private DiaryReader() {}

  /// The diary in a file.
  ///
  /// @param clock says which dates lie in the future
  /// @throws DiaryProblem when the file cannot be read or is not a diary
  public static Diary read(Path file, Clock clock) throws DiaryProblem {
    return read(DiaryText.DIARY.bytesOf(file), clock);
  }

  /// The diary that the bytes of a file hold.
  public static Diary read(byte[] content, Clock clock) throws DiaryProblem {
    CsvDiary csv = CsvDiary.read(content, clock, Header.Use.FOR_A_MAP);
    if (csv.entries().isEmpty()) {
      throw DiaryProblem.at(1, "only the header is there; below it comes a line for each day");
    }
    return csv.toDiary();
  }
}
