package allay.programme.diary;

/// Why a file is not a diary: one line that says where, which value, and what would be right. Never
/// holds words from a note.
public final class DiaryProblem extends Exception {
  public DiaryProblem(String message) {
    super(message);
  }

  static DiaryProblem at(long line, String what) {
    return new DiaryProblem("line " + line + ": " + what);
  }

  static DiaryProblem at(long line, String column, String what) {
    return new DiaryProblem("line " + line + ", column " + Shown.quoted(column) + ": " + what);
  }
}
