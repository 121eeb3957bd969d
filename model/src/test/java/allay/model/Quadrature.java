package allay.model;

import java.util.function.DoubleUnaryOperator;

/// Mean and variance of a one-dimensional density given up to a constant, by the trapezoidal rule.
public record Quadrature(double mean, double variance) {
  private static final int INTERVALS = 2_000;

  /// `from` and `to` lie where the density has all but vanished.
  public static Quadrature of(DoubleUnaryOperator logDensity, double from, double to) {
    double[] at = new double[INTERVALS + 1];
    double[] log = new double[INTERVALS + 1];
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i <= INTERVALS; i++) {
      at[i] = from + (to - from) * i / INTERVALS;
      log[i] = logDensity.applyAsDouble(at[i]);
      highest = Math.max(highest, log[i]);
    }
    double mass = 0;
    double first = 0;
    double second = 0;
    for (int i = 0; i <= INTERVALS; i++) {
      double weight = Math.exp(log[i] - highest);
      mass += weight;
      first += weight * at[i];
      second += weight * at[i] * at[i];
    }
    double mean = first / mass;
    return new Quadrature(mean, second / mass - mean * mean);
  }
}
