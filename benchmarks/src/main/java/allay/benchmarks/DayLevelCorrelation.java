package allay.benchmarks;

import allay.model.series.DailySeries;
import allay.model.series.Score;
import allay.model.series.Track;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.TDistribution;

/// What a symptom tracker shows: Pearson's correlation of two tracks day by day, on the same day
/// and a day apart either way, and whether its t-test is significant at 10 %, two-sided, as if the
/// days were independent.
final class DayLevelCorrelation {
  /// The map's intervals hold 90 %.
  private static final double TWO_SIDED_LEVEL = 0.10;

  private DayLevelCorrelation() {}

  /// Of the three correlations of the first two tracks; every day must be scored.
  static int significant(DailySeries diary) {
    double[] first = scores(diary.tracks().get(0));
    double[] second = scores(diary.tracks().get(1));
    return (isSignificant(first, second, 0) ? 1 : 0)
        + (isSignificant(first, second, 1) ? 1 : 0)
        + (isSignificant(second, first, 1) ? 1 : 0);
  }

  private static double[] scores(Track track) {
    return track.scores().stream().mapToDouble(DayLevelCorrelation::value).toArray();
  }

  private static double value(Score score) {
    return switch (score) {
      case Score.Inside(double value) -> value;
      case Score.AtFloor() -> Score.FLOOR;
      case Score.AtCeiling() -> Score.CEILING;
      case Score.Missing() -> throw new IllegalArgumentException("a day without a score");
    };
  }

  /// Of `from[t]` with `to[t + lag]`.
  private static boolean isSignificant(double[] from, double[] to, int lag) {
    int n = from.length - lag;
    double[] x = centred(from, 0, n);
    double[] y = centred(to, lag, n);
    double r = inner(x, y) / Math.sqrt(inner(x, x) * inner(y, y));
    double t = Math.abs(r) * Math.sqrt((n - 2) / (1 - r * r));
    return 2 * TDistribution.of(n - 2).survivalProbability(t) < TWO_SIDED_LEVEL;
  }

  private static double[] centred(double[] values, int start, int n) {
    double mean =
        IntStream.range(start, start + n).mapToDouble(t -> values[t]).average().orElseThrow();
    return IntStream.range(start, start + n).mapToDouble(t -> values[t] - mean).toArray();
  }

  private static double inner(double[] left, double[] right) {
    return IntStream.range(0, left.length).mapToDouble(i -> left[i] * right[i]).sum();
  }
}
