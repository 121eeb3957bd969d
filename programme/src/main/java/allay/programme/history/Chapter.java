package allay.programme.history;

import allay.programme.content.Require;
import java.util.List;

/// Questions that belong together; a person may stop after any of them.
///
/// @param opening why it is asked
public record Chapter(String id, String title, String opening, List<Question> questions) {
  public Chapter {
    Require.text(id, "id");
    Require.text(title, "title");
    Require.text(opening, "opening");
    questions = Require.some(questions, "questions");
  }
}
