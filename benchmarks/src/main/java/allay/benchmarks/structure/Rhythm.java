package allay.benchmarks.structure;

import java.util.stream.IntStream;

/// A weekly rhythm as inputs that act on the same day. Every column has mean 0 and variance 1 over
/// a week and the columns are orthogonal, so a normal prior with one sd for all of them does not
/// depend on how the days are coded; three harmonics let every weekday have its own value, as six
/// dummies do.
enum Rhythm {
  NONE(0),
  WEEKEND(1),
  ONE_HARMONIC(2),
  TWO_HARMONICS(4),
  EVERY_WEEKDAY(6);

  static final int DAYS_A_WEEK = 7;

  private static final int DAYS_OFF = 2;

  private final int columns;

  Rhythm(int columns) {
    this.columns = columns;
  }

  int columns() {
    return columns;
  }

  /// One entry per column.
  ///
  /// @param weekday 0 Monday to 6 Sunday
  double[] on(int weekday) {
    return this == WEEKEND
        ? new double[] {weekend(weekday)}
        : IntStream.range(0, columns).mapToDouble(column -> harmonic(column, weekday)).toArray();
  }

  private static double weekend(int weekday) {
    double daysAtWork = DAYS_A_WEEK - DAYS_OFF;
    return weekday >= daysAtWork
        ? Math.sqrt(daysAtWork / DAYS_OFF)
        : -Math.sqrt(DAYS_OFF / daysAtWork);
  }

  private static double harmonic(int column, int weekday) {
    double angle = 2 * Math.PI * (column / 2 + 1) * weekday / DAYS_A_WEEK;
    return Math.sqrt(2) * (column % 2 == 0 ? Math.cos(angle) : Math.sin(angle));
  }
}
