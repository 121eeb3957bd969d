package allay.programme.questionnaire;

/// Why a file cannot be used as a questionnaire: one sentence that says what, where in it, and what
/// would be right.
public final class QuestionnaireProblem extends Exception {
  public QuestionnaireProblem(String message) {
    super(message);
  }
}
