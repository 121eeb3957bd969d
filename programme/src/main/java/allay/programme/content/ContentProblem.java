package allay.programme.content;

/// Why a file is not the text it should be: one line that names the file, where in it, and what
/// would be right.
public final class ContentProblem extends Exception {
  public ContentProblem(String message) {
    super(message);
  }
}
