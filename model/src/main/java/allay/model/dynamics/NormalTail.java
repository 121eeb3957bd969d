package allay.model.dynamics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/// A standard normal cut off from below, however far out: beyond 38 sds plain probabilities are 0
/// in double precision, and a diary that stood still for months may well leap further.
///
/// @param mean its mean, the inverse of Mills' ratio at the bound
/// @param variance its variance
public record NormalTail(double mean, double variance) {
  private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

  /// From here on the continued fraction of Mills' ratio (Abramowitz & Stegun 1964, 26.2.14) holds
  /// to the last digits with this many terms.
  private static final double FAR_OUT = 5;

  private static final int TERMS = 60;

  public static NormalTail above(double bound) {
    double excess = excess(bound);
    double mean = bound + excess;
    return new NormalTail(mean, 1 - mean * excess);
  }

  /// By how much the mean lies above the bound.
  private static double excess(double bound) {
    if (bound < FAR_OUT) {
      return STANDARD.density(bound) / STANDARD.survivalProbability(bound) - bound;
    }
    double fraction = bound;
    for (int n = TERMS; n > 1; n--) {
      fraction = bound + n / fraction;
    }
    return 1 / fraction;
  }

  /// Log of the probability that a standard normal lies above `bound`.
  public static double logProbabilityAbove(double bound) {
    return bound < FAR_OUT
        ? Math.log(STANDARD.survivalProbability(bound))
        : STANDARD.logDensity(bound) - Math.log(bound + excess(bound));
  }
}
