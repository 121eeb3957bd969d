package allay.programme.exchange;

import allay.programme.diary.DiaryExchange;
import allay.programme.diary.DiaryPlan;
import allay.programme.diary.DiaryProblem;
import allay.programme.diary.JsonFields;
import allay.programme.diary.KeptDiary;
import allay.programme.told.Statement;
import java.time.Clock;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What a person keeps as a file, and back without loss.
///
/// CSV is for people and other programs: the diary as it stands now, one row for each entry, in the
/// form that `DiaryReader` reads. JSON is for keeping: earlier versions, deleted entries,
/// directions and archived columns too, and all that was told beside the diary. Text is written as
/// the person wrote it, also where a spreadsheet would take it for a formula.
public final class Exchange {
  /// Raised when an older Allay could not read the file any more, or not all of it: 2 added
  /// statements.
  private static final int SCHEMA_VERSION = 2;

  private static final int WITHOUT_STATEMENTS = 1;

  private static final JsonMapper JSON = JsonMapper.shared();

  private Exchange() {}

  /// Comma-separated text, UTF-8.
  public static byte[] toCsv(KeptDiary diary) {
    return DiaryExchange.toCsv(diary);
  }

  /// One JSON object, UTF-8: `schemaVersion`, what the diary puts there, `statements`.
  public static byte[] toJson(Everything all) {
    ObjectNode root = JSON.createObjectNode().put("schemaVersion", SCHEMA_VERSION);
    DiaryExchange.toJson(all.diary(), root);
    ToldJson.write(all.told(), root);
    return JSON.writeValueAsBytes(root);
  }

  /// What importing a file, CSV or JSON, would do.
  ///
  /// @param clock says which dates lie in the future, and dates the entries of a CSV file
  /// @throws DiaryProblem when the file is none of these; the message shows nothing that was
  ///   written
  public static ImportPlan plan(Everything here, byte[] content, Clock clock) throws DiaryProblem {
    return looksLikeJson(content)
        ? plan(here, JsonFields.parse(content), clock)
        : new ImportPlan(DiaryExchange.plan(here.diary(), content, clock), List.of());
  }

  private static boolean looksLikeJson(byte[] content) {
    int start = 0;
    while (start < content.length
        && (Character.isWhitespace(content[start]) || content[start] < 0)) {
      start++;
    }
    return start < content.length && content[start] == '{';
  }

  private static ImportPlan plan(Everything here, JsonNode root, Clock clock) throws DiaryProblem {
    int version = root.path("schemaVersion").asInt(0);
    if (version < WITHOUT_STATEMENTS || version > SCHEMA_VERSION) {
      throw new DiaryProblem(
          version > SCHEMA_VERSION
              ? "the file was written by a newer Allay; bring this one up to date first"
              : "the file is no diary written by Allay: \"schemaVersion\" is missing");
    }
    DiaryPlan diary = DiaryExchange.plan(here.diary(), root, clock);
    List<Statement> inFile = version == WITHOUT_STATEMENTS ? List.of() : ToldJson.read(root);
    return new ImportPlan(diary, here.told().missing(inFile));
  }
}
