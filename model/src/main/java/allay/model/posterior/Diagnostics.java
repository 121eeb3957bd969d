package allay.model.posterior;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the draws of one quantity are worth, by Vehtari et al. 2021 (doi 10.1214/20-BA1221) with
/// the conventions of R package posterior; chains are split in halves first. All are NaN when a
/// draw is NaN or infinite, when the draws are constant and when there are fewer than six draws a
/// chain.
///
/// @param rHat the larger of the rank-normalised split R-hat of the draws and of their distances
///   from the median; near 1 when the chains agree in place and spread
/// @param bulkEffectiveSampleSize of the rank-normalised draws: how well the centre is known
/// @param tailEffectiveSampleSize smaller one of the 5 % and the 95 % quantile; NaN when that many
///   draws share the largest value
public record Diagnostics(
    double rHat, double bulkEffectiveSampleSize, double tailEffectiveSampleSize) {

  private static final double LOW_TAIL = 0.05;
  private static final double HIGH_TAIL = 0.95;
  private static final int FEWEST_DRAWS_A_CHAIN = 6;

  public static Diagnostics of(Chains chains) {
    return ofAll(List.of(chains)).getFirst();
  }

  /// Diagnostics of each; quicker than one by one, since normal scores depend on the number of
  /// draws only.
  public static List<Diagnostics> ofAll(List<Chains> quantities) {
    Map<Integer, RankNormalization> ranks = new HashMap<>();
    return quantities.stream()
        .map(chains ->
            isEnough(chains)
                ? of(chains, ranks.computeIfAbsent(evenSize(chains), RankNormalization::ofSize))
                : new Diagnostics(Double.NaN, Double.NaN, Double.NaN))
        .toList();
  }

  private static Diagnostics of(Chains chains, RankNormalization ranks) {
    Chains even = chains.evenLength();
    double[] bulk = ranks.normalized(even);
    double[] folded = ranks.folded(even, chains.median());
    int halves = 2 * even.count();
    return new Diagnostics(
        Math.max(rHat(bulk, halves), rHat(folded, halves)),
        EffectiveSampleSize.of(bulk, halves),
        Math.min(
            atQuantile(even, chains.quantile(LOW_TAIL)),
            atQuantile(even, chains.quantile(HIGH_TAIL))));
  }

  /// The bulk effective sample size alone.
  static double bulkEffectiveSampleSize(Chains chains) {
    if (!isEnough(chains)) {
      return Double.NaN;
    }
    Chains even = chains.evenLength();
    double[] bulk = RankNormalization.ofSize(even.size()).normalized(even);
    return EffectiveSampleSize.of(bulk, 2 * even.count());
  }

  private static boolean isEnough(Chains chains) {
    return chains.isFinite() && chains.length() >= FEWEST_DRAWS_A_CHAIN;
  }

  private static int evenSize(Chains chains) {
    return chains.count() * (chains.length() - chains.length() % 2);
  }

  /// Effective sample size for the share of draws up to `quantile`.
  private static double atQuantile(Chains even, double quantile) {
    double[] indicator = even.draws().clone();
    for (int i = 0; i < indicator.length; i++) {
      indicator[i] = indicator[i] <= quantile ? 1 : 0;
    }
    return EffectiveSampleSize.of(indicator, 2 * even.count());
  }

  /// `R-hat = sqrt((n - 1)/n + var(chain means) / mean(chain variances))`.
  private static double rHat(double[] values, int chains) {
    if (EffectiveSampleSize.isConstant(values)) {
      return Double.NaN;
    }
    double n = values.length / (double) chains;
    double within = new Autocovariance(values, chains).at(0) * n / (n - 1);
    return Math.sqrt((n - 1) / n + EffectiveSampleSize.varianceOfMeans(values, chains) / within);
  }
}
