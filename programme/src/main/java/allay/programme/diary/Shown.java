package allay.programme.diary;

import java.util.Locale;

/// Text from a file made fit for a one-line message: short, and without characters that would move
/// the cursor or hide.
final class Shown {
  /// Longer values are cut: enough to find them by.
  private static final int LONGEST = 40;

  private Shown() {}

  static String quoted(String text) {
    return '"' + shortened(text) + '"';
  }

  static String number(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  static String shortened(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().limit(LONGEST).forEach(character -> append(shown, character));
    return text.codePointCount(0, text.length()) > LONGEST ? shown + "..." : shown.toString();
  }

  private static void append(StringBuilder shown, int character) {
    if (isUnprintable(character)) {
      shown.append(String.format("\\u%04X", character));
    } else {
      shown.appendCodePoint(character);
    }
  }

  static boolean isUnprintable(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }
}
