package allay.model.posterior;

/// Sorts positions by value in time proportional to their number, without boxing: least significant
/// digit first on the bits of the doubles.
final class RadixOrder {
  private static final int DIGIT_BITS = 11;
  private static final int DIGITS = 1 << DIGIT_BITS;
  private static final int PASSES = 6;

  private RadixOrder() {}

  /// Positions of `values` from the smallest to the largest; equal values (0.0 and -0.0 too) keep
  /// their order.
  static int[] ascending(double[] values) {
    int n = values.length;
    long[] keys = new long[n];
    int[] positions = new int[n];
    for (int i = 0; i < n; i++) {
      keys[i] = sortable(values[i]);
      positions[i] = i;
    }
    long[] keysAfter = new long[n];
    int[] positionsAfter = new int[n];
    for (int pass = 0; pass < PASSES; pass++) {
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
    return positions;
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
