package allay.model.dynamics;

import java.util.Arrays;
import java.util.function.Supplier;

/// Rows of numbers kept from a chain of unknown length, evenly spaced: when it is full, every
/// second row is dropped and from then on only every second one of those is taken.
final class DrawStore {
  private final double[][] rows;
  private int size;
  private long every = 1;
  private long offered;

  /// @param capacity rows kept at most, even
  DrawStore(int capacity) {
    rows = new double[capacity][];
  }

  /// Counts one more row of the chain and keeps it when its turn has come.
  void offer(Supplier<double[]> row) {
    offered++;
    if (offered % every == 0 && size == rows.length) {
      thin();
    }
    if (offered % every == 0) {
      rows[size++] = row.get();
    }
  }

  private void thin() {
    for (int i = 0; i < size / 2; i++) {
      rows[i] = rows[2 * i + 1];
    }
    size /= 2;
    every *= 2;
  }

  double[][] rows() {
    return Arrays.copyOf(rows, size);
  }
}
