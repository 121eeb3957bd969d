package allay.programme.map;

import allay.model.posterior.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Puts captioned tables of figures on a page; an empty one is left out with its caption.
record NumberTables(TextPage page) {
  static final String NO_FIGURE = "-";

  /// Longest table of intervals; the rest is counted.
  private static final int ROWS = 10;

  void table(String caption, int names, List<String> header, List<List<String>> rows) {
    if (rows.isEmpty()) {
      return;
    }
    page.blank();
    page.paragraph(caption);
    new TextTable(names, header, rows).lines(page.inner()).forEach(page::line);
  }

  void intervals(String caption, List<String> names, List<List<String>> rows) {
    table(
        caption,
        names.size(),
        Stream.concat(names.stream(), Stream.of("middle", "low", "high")).toList(),
        rows.stream().limit(ROWS).toList());
    if (rows.size() > ROWS) {
      page.line("and " + (rows.size() - ROWS) + " more");
    }
  }

  static List<String> row(List<String> names, Interval interval) {
    List<String> cells = new ArrayList<>(names);
    cells.add(Figures.signed(interval.median(), 2));
    cells.add(Figures.signed(interval.low90(), 2));
    cells.add(Figures.signed(interval.high90(), 2));
    return cells;
  }
}
