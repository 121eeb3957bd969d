package allay.programme.map;

import java.util.ArrayList;
import java.util.List;

/// Breaks a text at spaces into lines that fit; a word longer than a line is cut where it must.
final class TextWrap {
  static List<String> lines(String text, int columns) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : pieces(text, columns)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (DisplayWidth.of(longer) > columns) {
        lines.add(line);
        longer = word;
      }
      line = longer;
    }
    lines.add(line);
    return List.copyOf(lines);
  }

  private static List<String> pieces(String text, int columns) {
    List<String> pieces = new ArrayList<>();
    for (String word : text.strip().split("\\s+", -1)) {
      String rest = word;
      while (DisplayWidth.of(rest) > columns) {
        String start = DisplayWidth.start(rest, columns);
        pieces.add(start);
        rest = rest.substring(start.length());
      }
      pieces.add(rest);
    }
    return pieces;
  }

  private TextWrap() {}
}
