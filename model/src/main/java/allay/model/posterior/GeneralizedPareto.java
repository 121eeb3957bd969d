package allay.model.posterior;

import java.util.Arrays;

/// Generalized Pareto distribution of an excess x above 0, `P(X > x) = (1 + shape x / scale)^(-1 /
/// shape)`; its moments are finite up to the order 1 / shape.
///
/// @param shape k; infinite when the excesses do not determine it
/// @param scale sigma, above 0
record GeneralizedPareto(double shape, double scale) {
  /// Points of the grid over which the likelihood is averaged: this many and the square root of the
  /// sample's size (Zhang & Stephens 2009).
  private static final int GRID_POINTS_AT_LEAST = 30;

  /// Spread of their prior, in multiples of the lower quartile.
  private static final double PRIOR_SPREAD = 3;

  /// The weakly informative prior on the shape counts as this many excesses of shape 0.5 (Vehtari
  /// et al. 2024, JMLR 25(72)).
  private static final double PRIOR_EXCESSES = 10;

  private static final double PRIOR_SHAPE = 0.5;

  /// Empirical Bayes estimate: with theta = -shape / scale, the profile likelihood averaged over a
  /// grid of theta (Zhang & Stephens 2009, doi 10.1198/tech.2009.08017), then drawn towards the
  /// prior.
  ///
  /// @param excesses ascending, 0 or more, the largest above 0
  static GeneralizedPareto fit(double[] excesses) {
    int n = excesses.length;
    int points = GRID_POINTS_AT_LEAST + (int) Math.sqrt(n);
    double largest = excesses[n - 1];
    double quartile = excesses[(int) (n / 4.0 + 0.5) - 1];
    double[] thetas = new double[points];
    double[] logLikelihoods = new double[points];
    for (int j = 0; j < points; j++) {
      thetas[j] = 1 / largest + (1 - Math.sqrt(points / (j + 0.5))) / (PRIOR_SPREAD * quartile);
      double shape = shape(thetas[j], excesses);
      logLikelihoods[j] = n * (Math.log(-thetas[j] / shape) - shape - 1);
    }
    double most = Arrays.stream(logLikelihoods).max().orElseThrow();
    double sum = 0;
    double theta = 0;
    for (int j = 0; j < points; j++) {
      double weight = Math.exp(logLikelihoods[j] - most);
      sum += weight;
      theta += weight * thetas[j];
    }
    theta /= sum;
    double shape = shape(theta, excesses);
    double drawnIn = (n * shape + PRIOR_EXCESSES * PRIOR_SHAPE) / (n + PRIOR_EXCESSES);
    return Double.isNaN(drawnIn)
        ? new GeneralizedPareto(Double.POSITIVE_INFINITY, Double.NaN)
        : new GeneralizedPareto(drawnIn, -shape / theta);
  }

  /// The shape that is likeliest given theta.
  private static double shape(double theta, double[] excesses) {
    double sum = 0;
    for (double excess : excesses) {
      sum += Math.log1p(-theta * excess);
    }
    return sum / excesses.length;
  }

  double quantile(double probability) {
    double logTail = Math.log1p(-probability);
    return shape == 0 ? -scale * logTail : scale * Math.expm1(-shape * logTail) / shape;
  }
}
