package allay.model.posterior;

import java.util.Arrays;

/// How many independent draws tell as much about the mean as these m chains of n:
///
///     rho[t] = 1 - (W - gamma[t]) / var+,   W = gamma[0] n/(n-1),   var+ = gamma[0] + var(chain means)
///     ESS    = m n / tau,   tau = -1 + 2 (rho[0] + ... + rho[T]) + rho[T+1],   tau >= 1/log10(m n)
///
/// cut off at T by Geyer's initial positive sequence (sums of neighbouring pairs stay positive) and
/// made monotone (they never rise). Conventions of R package posterior.
///
/// @see <a href="https://doi.org/10.1214/20-BA1221">Vehtari et al. 2021, section 3.2</a>
/// @see <a href="https://doi.org/10.1214/ss/1177011137">Geyer 1992, section 3.3</a>
final class EffectiveSampleSize {
  private static final int FEWEST_DRAWS_A_CHAIN = 3;

  private final Autocovariance autocovariance;
  private final int draws;
  private final int length;
  private final double within;
  private final double total;

  private EffectiveSampleSize(double[] values, int chains) {
    this.autocovariance = new Autocovariance(values, chains);
    this.draws = values.length;
    this.length = draws / chains;
    this.within = autocovariance.at(0) * length / (length - 1.0);
    this.total = autocovariance.at(0) + varianceOfMeans(values, chains);
  }

  /// ESS of `values`, chain after chain of the same length; NaN when they are constant or fewer
  /// than three a chain.
  static double of(double[] values, int chains) {
    if (values.length / chains < FEWEST_DRAWS_A_CHAIN || isConstant(values)) {
      return Double.NaN;
    }
    return new EffectiveSampleSize(values, chains).value();
  }

  static boolean isConstant(double[] values) {
    for (double value : values) {
      if (value != values[0]) {
        return false;
      }
    }
    return true;
  }

  /// Variance (divisor m - 1) of the means of the chains; 0 for a single chain.
  static double varianceOfMeans(double[] values, int chains) {
    if (chains == 1) {
      return 0;
    }
    int length = values.length / chains;
    double[] means = new double[chains];
    for (int chain = 0; chain < chains; chain++) {
      means[chain] = Autocovariance.mean(values, chain * length, length);
    }
    double mean = Autocovariance.mean(means, 0, chains);
    double sum = 0;
    for (double value : means) {
      sum += (value - mean) * (value - mean);
    }
    return sum / (chains - 1);
  }

  private double value() {
    double[] rho = initialMonotoneSequence();
    double tau = -1 + rho[rho.length - 1];
    for (int t = 0; t < Math.max(1, rho.length - 1); t++) {
      tau += 2 * rho[t];
    }
    return draws / Math.max(tau, 1 / Math.log10(draws));
  }

  /// `rho[0..T+1]`; its last entry is that of the pair which ended the sequence, 0 if negative.
  private double[] initialMonotoneSequence() {
    double[] rho = initialPositiveSequence();
    for (int t = 2; t < rho.length - 2; t += 2) {
      double pairBefore = rho[t - 2] + rho[t - 1];
      if (rho[t] + rho[t + 1] > pairBefore) {
        rho[t] = pairBefore / 2;
        rho[t + 1] = pairBefore / 2;
      }
    }
    return rho;
  }

  private double[] initialPositiveSequence() {
    double[] rho = new double[16];
    int t = 0;
    double even = 1;
    double odd = correlation(1);
    rho[0] = even;
    rho[1] = odd;
    while (t < length - 5 && even + odd > 0) {
      t += 2;
      even = correlation(t);
      odd = correlation(t + 1);
      if (t + 1 >= rho.length) {
        rho = Arrays.copyOf(rho, 2 * rho.length);
      }
      rho[t] = even;
      rho[t + 1] = odd;
    }
    if (even + odd < 0) {
      rho[t] = Math.max(0, even);
    }
    return Arrays.copyOf(rho, t + 1);
  }

  private double correlation(int lag) {
    return 1 - (within - autocovariance.at(lag)) / total;
  }
}
