package allay.model.dynamics;

import allay.model.series.Score;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// A predictive distribution of one score before it is clipped to the scale: a weighted mixture of
/// normals.
///
/// @param weights 0 or more, summing to 1
record Prediction(double[] weights, double[] means, double[] sds) {
  /// Even number of intervals of Simpson's rule on each side of the score.
  private static final int INTERVALS = 40;

  private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

  static Prediction normal(double mean, double sd) {
    return new Prediction(new double[] {1}, new double[] {mean}, new double[] {sd});
  }

  double below(double x) {
    double sum = 0;
    for (int d = 0; d < weights.length; d++) {
      sum += weights[d] * STANDARD.cumulativeProbability((x - means[d]) / sds[d]);
    }
    return sum;
  }

  private double above(double x) {
    double sum = 0;
    for (int d = 0; d < weights.length; d++) {
      sum += weights[d] * STANDARD.survivalProbability((x - means[d]) / sds[d]);
    }
    return sum;
  }

  private double density(double x) {
    double sum = 0;
    for (int d = 0; d < weights.length; d++) {
      sum += weights[d] * STANDARD.density((x - means[d]) / sds[d]) / sds[d];
    }
    return sum;
  }

  /// Log of the probability of a bound or of the density inside.
  double logScore(Score score) {
    return switch (score) {
      case Score.Inside(double value) -> Math.log(density(value));
      case Score.AtFloor() -> Math.log(below(Score.FLOOR));
      case Score.AtCeiling() -> Math.log(above(Score.CEILING));
      case Score.Missing() -> throw new IllegalArgumentException("a missing score scores nothing");
    };
  }

  /// Continuous ranked probability score of the prediction clipped to the scale, in points:
  /// `integral from 0 to 10 of (F(x) - 1{x >= y})^2 dx` (Gneiting & Raftery 2007, doi
  /// 10.1198/016214506000001437).
  double rankedProbabilityScore(Score score) {
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

  private static double simpson(DoubleUnaryOperator f, double from, double to) {
    if (from == to) {
      return 0;
    }
    double step = (to - from) / INTERVALS;
    double sum = f.applyAsDouble(from) + f.applyAsDouble(to);
    for (int i = 1; i < INTERVALS; i++) {
      sum += (i % 2 == 1 ? 4 : 2) * f.applyAsDouble(from + i * step);
    }
    return sum * step / 3;
  }

  private static double square(double value) {
    return value * value;
  }
}
