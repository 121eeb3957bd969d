package allay.programme.map;

import java.util.Locale;

/// How many decimals a row of figures needs so that none of them says less than is known: two, or
/// more where two would hide how wide a range is, or on which side of zero it lies.
///
/// @param decimals behind the point
record ShownDigits(int decimals) {
  private static final int FEWEST = 2;

  /// More would not fit a line; smaller figures are written with a power of ten.
  private static final int MOST = 6;

  /// @param between how much people differ, 0 or more
  /// @param apartFromZero whether the row says that its range leaves out zero
  static ShownDigits of(double low, double high, double between, boolean apartFromZero) {
    int decimals = Math.max(FEWEST, Math.max(needed(high - low) + 1, needed(between)));
    return new ShownDigits(
        apartFromZero
            ? Math.max(decimals, needed(Math.min(Math.abs(low), Math.abs(high))))
            : decimals);
  }

  /// So many decimals that the first digit shows: 1 for 0.3, 3 for 0.002.
  private static int needed(double size) {
    return size > 0 && Double.isFinite(size) ? (int) Math.ceil(-Math.log10(size)) : 0;
  }

  String plain(double value) {
    return decimals > MOST && Double.isFinite(value) && value != 0
        ? String.format(Locale.ROOT, "%.1e", value)
        : Figures.decimals(value, Math.min(decimals, MOST));
  }

  /// With + or - in front, except for zero.
  String signed(double value) {
    String plain = plain(value);
    return value > 0 && plain.chars().anyMatch(digit -> digit >= '1' && digit <= '9')
        ? "+" + plain
        : plain;
  }
}
