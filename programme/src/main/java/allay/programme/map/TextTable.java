package allay.programme.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A table in plain text: the first `names` columns hold names, flush left and shortened when the
/// table is too wide; the others hold figures, flush right.
record TextTable(int names, List<String> header, List<List<String>> rows) {
  private static final int NARROWEST_NAME = 4;

  TextTable {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
  }

  List<String> lines(int columns) {
    String gap = width(widths(), 2) <= columns ? "  " : " ";
    List<Integer> widths = fitted(widths(), gap.length(), columns);
    List<String> lines = new ArrayList<>();
    lines.add(line(header, widths, gap));
    rows.forEach(row -> lines.add(line(row, widths, gap)));
    return List.copyOf(lines);
  }

  private List<Integer> widths() {
    return IntStream.range(0, header.size())
        .mapToObj(column -> Math.max(widest(column), DisplayWidth.of(header.get(column))))
        .toList();
  }

  private int widest(int column) {
    return rows.stream().mapToInt(row -> DisplayWidth.of(row.get(column))).max().orElse(0);
  }

  private static int width(List<Integer> widths, int gap) {
    return widths.stream().mapToInt(Integer::intValue).sum() + gap * (widths.size() - 1);
  }

  /// Takes columns from the widest name until the table fits.
  private List<Integer> fitted(List<Integer> widths, int gap, int columns) {
    List<Integer> fitted = new ArrayList<>(widths);
    while (width(fitted, gap) > columns) {
      int widest =
          IntStream.range(0, names).reduce(0, (a, b) -> fitted.get(b) > fitted.get(a) ? b : a);
      if (fitted.get(widest) <= NARROWEST_NAME) {
        break;
      }
      fitted.set(widest, fitted.get(widest) - 1);
    }
    return fitted;
  }

  private String line(List<String> cells, List<Integer> widths, String gap) {
    return IntStream.range(0, cells.size())
        .mapToObj(column -> cell(cells.get(column), column, widths.get(column)))
        .collect(Collectors.joining(gap))
        .stripTrailing();
  }

  private String cell(String text, int column, int width) {
    return column < names
        ? DisplayWidth.padded(DisplayWidth.shortened(text, width), width)
        : DisplayWidth.paddedLeft(text, width);
  }
}
