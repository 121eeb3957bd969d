package allay.web.sheet;

import java.util.List;
import java.util.stream.IntStream;

/// A hundred little people, twenty in a row.
public record Figures(int marked) {
  private static final int IN_ALL = 100;
  private static final int IN_A_ROW = 20;
  private static final int APART = 16;
  private static final int ROW_HEIGHT = 30;

  /// Where one stands, and whether it is one of the marked.
  public record Figure(int x, int y, boolean marked) {}

  public List<Figure> all() {
    return IntStream.range(0, IN_ALL)
        .mapToObj(index ->
            new Figure(index % IN_A_ROW * APART, index / IN_A_ROW * ROW_HEIGHT, index < marked))
        .toList();
  }
}
