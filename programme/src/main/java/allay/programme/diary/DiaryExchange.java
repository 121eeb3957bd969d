package allay.programme.diary;

import java.time.Clock;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The diary's part of the files that `allay.programme.exchange` writes and reads.
public final class DiaryExchange {
  private DiaryExchange() {}

  /// Comma-separated text, UTF-8.
  public static byte[] toCsv(KeptDiary diary) {
    return DiaryCsv.write(diary);
  }

  /// What importing comma-separated text would do to a diary.
  ///
  /// @param clock says which dates lie in the future, and dates the entries
  /// @throws DiaryProblem when it is no diary; the message shows no note
  public static DiaryPlan plan(KeptDiary here, byte[] csv, Clock clock) throws DiaryProblem {
    return DiaryPlanner.plan(here, DiaryCsv.read(csv, clock));
  }

  /// Puts the fields `columns` and `entries` into a JSON object.
  public static void toJson(KeptDiary diary, ObjectNode json) {
    DiaryJson.write(diary, json);
  }

  /// What importing these fields would do to a diary.
  ///
  /// @param clock says which dates lie in the future
  /// @throws DiaryProblem when they are no diary; the message shows no note
  public static DiaryPlan plan(KeptDiary here, JsonNode json, Clock clock) throws DiaryProblem {
    return DiaryPlanner.plan(here, DiaryJson.read(json, clock));
  }
}
