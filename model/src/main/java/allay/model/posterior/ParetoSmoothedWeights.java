package allay.model.posterior;

import java.util.Arrays;

/// Importance weights of draws, their largest replaced by the expected order statistics of a
/// generalized Pareto distribution fitted to them, and the shape of that distribution, which tells
/// whether the weights can be relied on.
///
/// @param weights one a draw, 0 or more, summing to 1
/// @param paretoShape k-hat; 0 when all weights are equal, infinite when it cannot be estimated
/// @see <a href="https://jmlr.org/papers/v25/19-556.html">Vehtari, Simpson, Gelman, Yao & Gabry
///   2024, JMLR 25(72)</a>
@SuppressWarnings("ArrayRecordComponent") // one number a draw, never compared
public record ParetoSmoothedWeights(double[] weights, double paretoShape) {
  /// With a larger k-hat the error of weighted averages is too large at any practical number of
  /// draws (Vehtari et al. 2024, arXiv 1507.02646).
  public static final double LARGEST_RELIABLE_SHAPE = 0.7;

  /// The tail holds at most this share of the draws, and at most this many times the root of the
  /// effective draws (the same).
  private static final double LARGEST_TAIL = 0.2;

  private static final double TAIL_PER_ROOT = 3;

  /// A shorter tail determines no shape.
  private static final int SHORTEST_TAIL = 5;

  /// Log weights of a tail nearer to each other than this are equal.
  private static final double EQUAL = 100 * Math.ulp(1.0);

  /// The weights of draws from Markov chains.
  ///
  /// @param logWeights up to a constant, chain by chain, chains of equal length; finite or negative
  ///   infinity
  /// @throws IllegalArgumentException when there is no draw, or a log weight is NaN or positive
  ///   infinity
  public static ParetoSmoothedWeights of(double[][] logWeights) {
    double[] all = Arrays.stream(logWeights).flatMapToDouble(Arrays::stream).toArray();
    double[] raw = normalized(all);
    double effective = EffectiveSampleSize.of(raw, logWeights.length);
    double relative = Double.isNaN(effective) ? 1 : Math.min(1, effective / raw.length);
    return of(all, relative);
  }

  /// @param relativeEfficiency effective draws per draw of the weights, above 0
  static ParetoSmoothedWeights of(double[] logWeights, double relativeEfficiency) {
    double most = largest(logWeights);
    double[] relative = Arrays.stream(logWeights).map(weight -> weight - most).toArray();
    if (Arrays.stream(relative).allMatch(weight -> weight == 0)) {
      return new ParetoSmoothedWeights(normalized(relative), 0);
    }
    int draws = relative.length;
    int tail =
        (int)
            Math.ceil(
                Math.min(
                    LARGEST_TAIL * draws, TAIL_PER_ROOT * Math.sqrt(draws / relativeEfficiency)));
    int[] ascending = RadixOrder.ascending(relative);
    double shape = Double.POSITIVE_INFINITY;
    if (tail >= SHORTEST_TAIL && relative[ascending[draws - tail]] < -EQUAL) {
      shape = smooth(relative, ascending, tail);
    }
    return new ParetoSmoothedWeights(normalized(relative), shape);
  }

  /// Replaces the tail by its expected order statistics, none above the largest weight.
  private static double smooth(double[] logWeights, int[] ascending, int tail) {
    int first = ascending.length - tail;
    double cutoff = Math.exp(logWeights[ascending[first - 1]]);
    double[] excesses = new double[tail];
    for (int i = 0; i < tail; i++) {
      excesses[i] = Math.exp(logWeights[ascending[first + i]]) - cutoff;
    }
    GeneralizedPareto fitted = GeneralizedPareto.fit(excesses);
    if (Double.isFinite(fitted.shape())) {
      for (int i = 0; i < tail; i++) {
        double smoothed = fitted.quantile((i + 0.5) / tail) + cutoff;
        logWeights[ascending[first + i]] = Math.min(0, Math.log(smoothed));
      }
    }
    return fitted.shape();
  }

  private static double largest(double[] logWeights) {
    double most = Arrays.stream(logWeights).max().orElse(Double.NaN);
    if (!Double.isFinite(most) || Arrays.stream(logWeights).anyMatch(Double::isNaN)) {
      throw new IllegalArgumentException("log weights are finite or negative infinity");
    }
    return most;
  }

  private static double[] normalized(double[] logWeights) {
    double most = largest(logWeights);
    double[] weights = Arrays.stream(logWeights).map(weight -> Math.exp(weight - most)).toArray();
    double sum = Arrays.stream(weights).sum();
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= sum;
    }
    return weights;
  }

  /// Whether averages under these weights can be relied on: k-hat lies below 0.7 and, with few
  /// draws, below `1 - 1 / log10(draws)` (Vehtari et al. 2024).
  public boolean areReliable() {
    double enoughDraws = 1 - 1 / Math.log10(weights.length);
    return paretoShape < Math.min(LARGEST_RELIABLE_SHAPE, enoughDraws);
  }

  /// What a draw is still worth: `1 / (n sum of squared weights)`, 1 when all weights are equal
  /// (Kish 1965; Elvira, Martino & Robert 2022, doi 10.1111/insr.12500).
  public double efficiency() {
    double squares = Arrays.stream(weights).map(weight -> weight * weight).sum();
    return 1 / (weights.length * squares);
  }

  /// Positions of `count` draws, each as often as its weight says, in ascending order: systematic
  /// resampling (Kitagawa 1996, doi 10.1080/10618600.1996.10474692).
  ///
  /// @param weights 0 or more, with any sum above 0
  /// @param uniform in 0..1, 1 excluded
  public static int[] resampled(double[] weights, int count, double uniform) {
    double step = Arrays.stream(weights).sum() / count;
    int[] positions = new int[count];
    int at = 0;
    double reached = weights[0];
    for (int i = 0; i < count; i++) {
      while (at < weights.length - 1 && reached <= (i + uniform) * step) {
        reached += weights[++at];
      }
      positions[i] = at;
    }
    return positions;
  }
}
