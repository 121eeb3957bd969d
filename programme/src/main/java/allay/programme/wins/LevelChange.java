package allay.programme.wins;

import java.util.DoubleSummaryStatistics;
import java.util.stream.DoubleStream;

/// How far the average of this week is from that of the weeks before, beside what the person's own
/// ups and downs would do.
///
/// The standard error is `s * sqrt((1 + r) / (1 - r) * (1 / n + 1 / m))`: s is the spread from day
/// to day within both stretches, n and m are the days noted, and r is how much a day resembles the
/// one before it. Days that resemble each other tell less than as many unrelated ones.
///
/// @param difference average of this week minus the average before, in points
/// @param standardError of the difference, in points
record LevelChange(double difference, double standardError) {
  /// The spread that rounding to whole scores makes by itself: 1 / sqrt(12) of a point.
  private static final double LEAST_SPREAD = 0.29;

  /// Taken when the diary shows less: a few weeks tell little about how alike neighbouring days
  /// are, and tell it too low.
  private static final double LEAST_RESEMBLANCE = 0.3;

  /// Beyond it the formula explodes on an estimate that is mostly chance.
  private static final double MOST_RESEMBLANCE = 0.8;

  static LevelChange between(Days before, Days week) {
    double days = before.count() + week.count();
    double squares = before.squares() + week.squares();
    double spread = Math.max(LEAST_SPREAD, Math.sqrt(squares / (days - 2)));
    double resemblance =
        Math.clamp(resemblance(before, week, squares / days), LEAST_RESEMBLANCE, MOST_RESEMBLANCE);
    double fewerDays = (1 + resemblance) / (1 - resemblance);
    return new LevelChange(
        week.mean() - before.mean(),
        spread * Math.sqrt(fewerDays * (1.0 / before.count() + 1.0 / week.count())));
  }

  private static double resemblance(Days before, Days week, double variance) {
    DoubleSummaryStatistics products =
        DoubleStream.concat(before.neighbours(), week.neighbours()).summaryStatistics();
    return products.getCount() > 0 && variance > 0 ? products.getAverage() / variance : 0;
  }
}
