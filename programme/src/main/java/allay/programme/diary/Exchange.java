package allay.programme.diary;

import java.time.Clock;

/// A kept diary as a file, and back without loss.
///
/// CSV is for people and other programs: what stands now, one row for each entry, in the form that
/// `DiaryReader` reads. JSON is for keeping: earlier versions, deleted entries, directions and
/// archived columns too. Text is written as the person wrote it, also where a spreadsheet would
/// take it for a formula.
public final class Exchange {
  private Exchange() {}

  /// Comma-separated text, UTF-8.
  public static byte[] toCsv(KeptDiary diary) {
    return CsvExchange.write(diary);
  }

  /// One JSON object, UTF-8.
  public static byte[] toJson(KeptDiary diary) {
    return JsonExchange.write(diary);
  }

  /// What importing a file, CSV or JSON, would do to a diary.
  ///
  /// @param clock says which dates lie in the future, and dates the entries of a CSV file
  /// @throws DiaryProblem when the file is no diary; the message shows no note
  public static ImportPlan plan(KeptDiary here, byte[] content, Clock clock) throws DiaryProblem {
    DiaryFile file =
        JsonExchange.looksLikeJson(content)
            ? JsonExchange.read(content, clock)
            : CsvExchange.read(content, clock);
    return ImportPlanner.plan(here, file);
  }
}
