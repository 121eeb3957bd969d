package allay.programme.map;

import java.util.ArrayList;
import java.util.List;

/// A page of plain text under construction: headings, wrapped paragraphs, bullets, single lines;
/// never wider than its columns.
final class TextPage {
  private static final String INDENT = "  ";
  private static final String BULLET = "- ";

  private final int columns;
  private final List<String> lines = new ArrayList<>();

  TextPage(int columns) {
    this.columns = columns;
  }

  /// Columns that a line has beside the indent.
  int inner() {
    return columns - INDENT.length();
  }

  void title(String text) {
    underlined(text, "═");
  }

  void heading(String text) {
    blank();
    underlined(text, "─");
  }

  private void underlined(String text, String rule) {
    String line = DisplayWidth.shortened(text, columns);
    lines.add(line);
    lines.add(rule.repeat(DisplayWidth.of(line)));
  }

  void paragraph(String text) {
    wrapped(text, INDENT, INDENT);
  }

  void nested(String text) {
    wrapped(text, INDENT + INDENT, INDENT + INDENT);
  }

  void bullet(String text) {
    wrapped(text, INDENT + BULLET, INDENT + INDENT);
  }

  void line(String text) {
    lines.add((INDENT + DisplayWidth.shortened(text, inner())).stripTrailing());
  }

  void blank() {
    lines.add("");
  }

  private void wrapped(String text, String first, String further) {
    String start = first;
    for (String line : TextWrap.lines(text, columns - first.length())) {
      lines.add(start + line);
      start = further;
    }
  }

  String text() {
    return String.join("\n", lines) + "\n";
  }
}
