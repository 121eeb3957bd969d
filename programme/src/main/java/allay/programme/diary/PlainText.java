package allay.programme.diary;

/// Text that every database and file keeps as it is: bounded, without the character NUL, and
/// without half of a surrogate pair.
public final class PlainText {
  private PlainText() {}

  /// Refuses other text.
  ///
  /// @throws IllegalArgumentException that names `what`, and never shows the text
  public static void require(String text, int longest, String what) {
    if (text.length() > longest) {
      throw new IllegalArgumentException(
          what + " has at most " + Shown.number(longest) + " characters");
    }
    if (!isWhole(text)) {
      throw new IllegalArgumentException(what + " holds a character that cannot be stored");
    }
  }

  /// Whether every database and file keeps the text as it is.
  public static boolean isWhole(String text) {
    return text.codePoints().noneMatch(PlainText::isBroken);
  }

  private static boolean isBroken(int character) {
    return character == 0
        || (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
  }
}
