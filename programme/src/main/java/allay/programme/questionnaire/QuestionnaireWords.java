package allay.programme.questionnaire;

import allay.programme.content.Content;
import allay.programme.content.Passage;
import allay.programme.content.Require;
import java.util.List;

/// What is said around questionnaires.
///
/// @param opening above the list
/// @param harm to someone whose answers speak of death or of hurting themselves; what its last
///   lines say stands below the way to help
/// @param diary what it means to keep a score in the diary
/// @param bringing what can be brought along
public record QuestionnaireWords(
    List<String> opening, Passage harm, List<String> diary, List<String> bringing) {
  public QuestionnaireWords {
    opening = Require.lines(opening, "opening");
    diary = Require.lines(diary, "diary");
    bringing = Require.lines(bringing, "bringing");
  }

  /// Reads them.
  ///
  /// @throws IllegalStateException that names the entry when one is not as it should be
  public static QuestionnaireWords load() {
    return Content.ofAllay(QuestionnaireWords.class, "words.yaml", QuestionnaireWords.class);
  }
}
