package allay.model.posterior;

/// Sorts positions by value in time proportional to their number, without boxing: least significant
/// digit first on the bits of the doubles.
final class RadixOrder {
  private static final int DIGIT_BITS = 11;
  private static final int DIGITS = 1 << DIGIT_BITS;
  private static final int PASSES = 6;

  /// Beyond so many, the passes over the lower bits are cheaper.
  private static final int INSERTIONS_A_VALUE = 4;

  private RadixOrder() {}

  /// Positions of `values` from the smallest to the largest; equal values (0.0 and -0.0 too) keep
  /// their order. The upper half of the bits nearly always tells values apart; what it leaves is
  /// put right by insertion, or by sorting on all bits when that is too much.
  static int[] ascending(double[] values) {
    Sorted upper = sorted(values, PASSES / 2);
    return insert(upper, INSERTIONS_A_VALUE * values.length)
        ? upper.positions
        : sorted(values, 0).positions;
  }

  @SuppressWarnings("ArrayRecordComponent") // handed from one step to the next, never compared
  private record Sorted(long[] keys, int[] positions) {}

  private static Sorted sorted(double[] values, int firstPass) {
    int n = values.length;
    long[] keys = new long[n];
    int[] positions = new int[n];
    for (int i = 0; i < n; i++) {
      keys[i] = sortable(values[i]);
      positions[i] = i;
    }
    long[] keysAfter = new long[n];
    int[] positionsAfter = new int[n];
    for (int pass = firstPass; pass < PASSES; pass++) {
      int shift = pass * DIGIT_BITS;
      int[] next = starts(keys, shift);
      for (int i = 0; i < n; i++) {
        int to = next[digit(keys[i], shift)]++;
        keysAfter[to] = keys[i];
        positionsAfter[to] = positions[i];
      }
      long[] keysBefore = keys;
      keys = keysAfter;
      keysAfter = keysBefore;
      int[] positionsBefore = positions;
      positions = positionsAfter;
      positionsAfter = positionsBefore;
    }
    return new Sorted(keys, positions);
  }

  /// Sorts by insertion; false when it took more than `most` moves.
  private static boolean insert(Sorted nearly, int most) {
    long[] keys = nearly.keys;
    int[] positions = nearly.positions;
    int moves = 0;
    for (int i = 1; i < keys.length; i++) {
      long key = keys[i];
      int position = positions[i];
      int to = i;
      while (to > 0 && Long.compareUnsigned(keys[to - 1], key) > 0) {
        keys[to] = keys[to - 1];
        positions[to] = positions[to - 1];
        to--;
        if (++moves > most) {
          return false;
        }
      }
      keys[to] = key;
      positions[to] = position;
    }
    return true;
  }

  /// Bits that compare, unsigned, as the doubles do.
  private static long sortable(double value) {
    long bits = Double.doubleToLongBits(value + 0.0);
    return bits ^ ((bits >> 63) | Long.MIN_VALUE);
  }

  private static int digit(long key, int shift) {
    return (int) (key >>> shift) & (DIGITS - 1);
  }

  /// For each digit, where its first key goes.
  private static int[] starts(long[] keys, int shift) {
    int[] starts = new int[DIGITS];
    for (long key : keys) {
      starts[digit(key, shift)]++;
    }
    int start = 0;
    for (int digit = 0; digit < DIGITS; digit++) {
      int many = starts[digit];
      starts[digit] = start;
      start += many;
    }
    return starts;
  }
}
