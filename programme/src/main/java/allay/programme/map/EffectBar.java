package allay.programme.map;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// An effect as a bar of block characters left (down) or right (up) of a centre line, with a thin
/// line where the 90 % interval goes on. Told by shape alone, not by colour.
record EffectBar(int columns, double scale) {
  static final String LEGEND = "█ best guess   ─ what else the diary fits, 9 times in 10";

  /// `columns` is odd; `scale` is the effect, in points, that reaches the edge.
  EffectBar {
    if (columns % 2 == 0 || !(scale > 0)) {
      throw new IllegalArgumentException("a bar has an odd width and a positive scale");
    }
  }

  String of(double low90, double mean, double high90) {
    int half = columns / 2;
    return IntStream.rangeClosed(-half, half)
        .mapToObj(cell -> mark(cell, cell(low90), cell(mean), cell(high90)))
        .collect(Collectors.joining());
  }

  private int cell(double value) {
    int half = columns / 2;
    return Math.clamp(Math.round(value / scale * half), -half, half);
  }

  private static String mark(int cell, int low, int mean, int high) {
    if (cell == 0) {
      return "│";
    }
    boolean block = cell > 0 ? cell <= mean : cell >= mean;
    boolean line = cell >= low && cell <= high;
    return block ? "█" : line ? "─" : " ";
  }
}
