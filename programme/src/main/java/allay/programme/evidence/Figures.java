package allay.programme.evidence;

import allay.programme.content.Require;
import java.util.List;

/// Figures that belong to a claim, as a table.
///
/// @param columns headings; the first is that of the rows' names
/// @param rows each with one cell a column
public record Figures(String caption, List<String> columns, List<List<String>> rows) {
  /// @throws IllegalArgumentException when it is empty, or a row is longer or shorter than the
  ///   headings
  public Figures {
    Require.text(caption, "caption");
    columns = Require.lines(columns, "columns");
    rows = Require.some(rows, "rows").stream().map(List::copyOf).toList();
    int width = columns.size();
    rows.stream()
        .filter(row -> row.size() != width)
        .findFirst()
        .ifPresent(row -> {
          throw new IllegalArgumentException(
              "row \"%s\" has %d cells, not %d".formatted(row.getFirst(), row.size(), width));
        });
  }
}
