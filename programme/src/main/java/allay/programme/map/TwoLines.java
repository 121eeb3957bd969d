package allay.programme.map;

import java.util.List;
import java.util.regex.Pattern;

/// A name on at most two lines, broken between words; what does not fit is cut.
final class TwoLines {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  static List<String> of(String text, int columns) {
    String clean = DisplayWidth.oneLine(text);
    if (DisplayWidth.of(clean) <= columns) {
      return List.of(clean);
    }
    String first = "";
    for (String word : SPACE.splitAsStream(clean).toList()) {
      String longer = first.isEmpty() ? word : first + " " + word;
      if (DisplayWidth.of(longer) > columns) {
        break;
      }
      first = longer;
    }
    return first.isEmpty()
        ? List.of(DisplayWidth.shortened(clean, columns))
        : List.of(first, DisplayWidth.shortened(clean.substring(first.length()).strip(), columns));
  }

  private TwoLines() {}
}
