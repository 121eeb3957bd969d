package allay.model.dynamics;

import allay.model.series.Score;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// A predictive distribution of one score before it is clipped to the scale: a weighted mixture of
/// normals.
///
/// @param weights 0 or more, summing to 1
public record PredictiveDistribution(double[] weights, double[] means, double[] sds) {
  /// Fewest intervals of Simpson's rule on each side of the score, even.
  private static final int INTERVALS = 40;

  /// And none wider than this many times the smallest sd: then it errs by less than a
  /// ten-thousandth of a point.
  private static final double SDS_PER_INTERVAL = 0.5;

  private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

  static PredictiveDistribution normal(double mean, double sd) {
    return new PredictiveDistribution(new double[] {1}, new double[] {mean}, new double[] {sd});
  }

  double below(double x) {
    double sum = 0;
    for (int d = 0; d < weights.length; d++) {
      sum += weights[d] * STANDARD.cumulativeProbability((x - means[d]) / sds[d]);
    }
    return sum;
  }

  /// Log of the probability of a bound or of the density inside; finite however far out.
  public double logScore(Score score) {
    return switch (score) {
      case Score.Inside(double value) ->
          logMixture(d -> STANDARD.logDensity((value - means[d]) / sds[d]) - Math.log(sds[d]));
      case Score.AtFloor() ->
          logMixture(d -> NormalTail.logProbabilityAbove((means[d] - Score.FLOOR) / sds[d]));
      case Score.AtCeiling() ->
          logMixture(d -> NormalTail.logProbabilityAbove((Score.CEILING - means[d]) / sds[d]));
      case Score.Missing() -> throw new IllegalArgumentException("a missing score scores nothing");
    };
  }

  /// Log of the weighted sum of what these are the logs of.
  private double logMixture(IntToDoubleFunction log) {
    double[] logs =
        IntStream.range(0, weights.length)
            .mapToDouble(d -> Math.log(weights[d]) + log.applyAsDouble(d))
            .toArray();
    double highest = Arrays.stream(logs).max().orElseThrow();
    return highest + Math.log(Arrays.stream(logs).map(one -> Math.exp(one - highest)).sum());
  }

  /// Continuous ranked probability score of the prediction clipped to the scale, in points:
  /// `integral from 0 to 10 of (F(x) - 1{x >= y})^2 dx` (Gneiting & Raftery 2007, doi
  /// 10.1198/016214506000001437).
  public double continuousRankedProbabilityScore(Score score) {
    double y =
        switch (score) {
          case Score.Inside(double value) -> value;
          case Score.AtFloor() -> Score.FLOOR;
          case Score.AtCeiling() -> Score.CEILING;
          case Score.Missing() ->
              throw new IllegalArgumentException("a missing score scores nothing");
        };
    return simpson(x -> square(below(x)), Score.FLOOR, y)
        + simpson(x -> square(1 - below(x)), y, Score.CEILING);
  }

  private double simpson(DoubleUnaryOperator f, double from, double to) {
    if (from == to) {
      return 0;
    }
    double widest = SDS_PER_INTERVAL * Arrays.stream(sds).min().orElseThrow();
    int intervals = Math.max(INTERVALS, 2 * (int) Math.ceil(0.5 * (to - from) / widest));
    double step = (to - from) / intervals;
    double sum = f.applyAsDouble(from) + f.applyAsDouble(to);
    for (int i = 1; i < intervals; i++) {
      sum += (i % 2 == 1 ? 4 : 2) * f.applyAsDouble(from + i * step);
    }
    return sum * step / 3;
  }

  private static double square(double value) {
    return value * value;
  }
}
