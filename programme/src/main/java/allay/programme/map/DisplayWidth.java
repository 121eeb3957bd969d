package allay.programme.map;

import java.lang.Character.UnicodeBlock;
import java.text.Bidi;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// How many terminal columns a text takes: 0 for combining and formatting marks, 2 for ideographs
/// and emoji, 1 for the rest.
final class DisplayWidth {
  private static final Pattern CLUSTER = Pattern.compile("\\X");
  private static final Pattern NOT_PRINTABLE =
      Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069\\s]+");
  private static final char EMOJI_STYLE = '\uFE0F';
  private static final String LEFT_TO_RIGHT = "\u200E";

  static int of(String text) {
    return text.chars().allMatch(DisplayWidth::isPlain)
        ? text.length()
        : CLUSTER
            .matcher(text)
            .results()
            .map(MatchResult::group)
            .mapToInt(DisplayWidth::ofCluster)
            .sum();
  }

  private static boolean isPlain(int character) {
    return character >= ' ' && character <= '~';
  }

  private static int ofCluster(String cluster) {
    int sum = cluster.codePoints().map(DisplayWidth::ofCodePoint).sum();
    return cluster.indexOf(EMOJI_STYLE) >= 0 ? Math.max(2, sum) : sum;
  }

  private static int ofCodePoint(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.CONTROL ->
          0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  private static boolean isWide(int codePoint) {
    return Character.isEmojiPresentation(codePoint)
        || Character.isIdeographic(codePoint)
        || isWideScript(codePoint)
        || isFullWidthForm(codePoint);
  }

  private static boolean isWideScript(int codePoint) {
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI ->
          !UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS.equals(UnicodeBlock.of(codePoint));
      default -> UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION.equals(UnicodeBlock.of(codePoint));
    };
  }

  private static boolean isFullWidthForm(int codePoint) {
    return (codePoint >= 0xFF01 && codePoint <= 0xFF60)
        || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6);
  }

  /// Cut to at most `columns`, with an ellipsis when something was cut; never inside a cluster.
  static String shortened(String text, int columns) {
    if (of(text) <= columns) {
      return text;
    }
    return start(text, columns - 1).stripTrailing()
        + "…"
        + (isRightToLeft(text) ? LEFT_TO_RIGHT : "");
  }

  /// The longest start of whole clusters that fits.
  static String start(String text, int columns) {
    int used = 0;
    int end = 0;
    for (MatchResult cluster : CLUSTER.matcher(text).results().toList()) {
      used += ofCluster(cluster.group());
      if (used > columns) {
        break;
      }
      end = cluster.end();
    }
    return text.substring(0, end);
  }

  static String padded(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - of(text)));
  }

  static String paddedLeft(String text, int columns) {
    return " ".repeat(Math.max(0, columns - of(text))) + text;
  }

  /// Without line breaks, control and direction-changing characters. A right-to-left name ends in a
  /// left-to-right mark, so that figures behind it keep their place.
  static String oneLine(String text) {
    String clean = NOT_PRINTABLE.matcher(text).replaceAll(" ").strip();
    return isRightToLeft(clean) ? clean + LEFT_TO_RIGHT : clean;
  }

  private static boolean isRightToLeft(String text) {
    return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
  }

  private DisplayWidth() {}
}
