package allay.benchmarks.calibration;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/// Whether ranks are uniform, by the whole of their empirical distribution function (Saeilynoja,
/// Buerkner & Vehtari 2022, doi 10.1007/s11222-022-10090-6).
///
/// Of n uniform ranks on 0..draws, the number below i is binomial with the chance i / (draws + 1).
/// Each of these numbers has a two-sided tail probability; the test statistic is the smallest of
/// them. Its distribution is computed exactly, by following the numbers from i to i + 1.
final class Uniformity {
  /// Halvings of the interval in which the pointwise tail probability of a band is searched.
  private static final int HALVINGS = 40;

  /// Tail probabilities this close, relative to their size, are the same one computed from either
  /// end.
  private static final double ROUNDING = 1e-9;

  private final int ranks;
  private final BinomialDistribution[] below;
  private final int cells;

  /// @param ranks how many there are, n
  /// @param draws the highest rank
  Uniformity(int ranks, int draws) {
    this.ranks = ranks;
    cells = draws + 1;
    below =
        IntStream.range(0, cells)
            .mapToObj(i -> BinomialDistribution.of(ranks, (double) i / cells))
            .toArray(BinomialDistribution[]::new);
  }

  /// The chance that uniform ranks look at least as uneven.
  static double pValue(List<Integer> ranks, int draws) {
    return new Uniformity(ranks.size(), draws).pValue(ranks);
  }

  private double pValue(List<Integer> observed) {
    int[] counts = numbersBelow(observed, cells);
    double smallest =
        IntStream.range(1, cells).mapToDouble(i -> tail(i, counts[i])).min().orElse(1);
    return 1 - probabilityInside(smallest);
  }

  /// Entry i is how many of `observed` are below i, for i from 0 to `cells`.
  static int[] numbersBelow(List<Integer> observed, int cells) {
    int[] counts = new int[cells + 1];
    for (int rank : observed) {
      counts[rank + 1]++;
    }
    for (int i = 1; i <= cells; i++) {
      counts[i] += counts[i - 1];
    }
    return counts;
  }

  private double tail(int i, int count) {
    return 2
        * Math.min(below[i].cumulativeProbability(count), below[i].survivalProbability(count - 1));
  }

  /// The numbers below i that uniform ranks have, all of them at once, with at least the
  /// probability `level`.
  ///
  /// @param low lowest number for i from 1 to draws
  /// @param high highest number for i from 1 to draws
  record Band(int[] low, int[] high) {}

  Band band(double level) {
    double wideEnough = 0;
    double tooNarrow = 1 - level;
    for (int halving = 0; halving < HALVINGS; halving++) {
      double middle = 0.5 * (wideEnough + tooNarrow);
      if (probabilityInside(middle) >= level) {
        wideEnough = middle;
      } else {
        tooNarrow = middle;
      }
    }
    double tail = wideEnough;
    return new Band(
        IntStream.range(1, cells).map(i -> lowest(i, tail)).toArray(),
        IntStream.range(1, cells).map(i -> highest(i, tail)).toArray());
  }

  /// The lowest number whose tail probability is above `tail`; numbers at the median are always in.
  private int lowest(int i, double tail) {
    int low = below[i].inverseCumulativeProbability(Math.min(tail / 2, 1));
    while (low < ranks && isWithin(2 * below[i].cumulativeProbability(low), tail)) {
      low++;
    }
    return low;
  }

  private int highest(int i, double tail) {
    int high = below[i].inverseSurvivalProbability(Math.min(tail / 2, 1));
    while (high > 0 && isWithin(2 * below[i].survivalProbability(high - 1), tail)) {
      high--;
    }
    return high;
  }

  private static boolean isWithin(double probability, double tail) {
    return probability <= tail * (1 + ROUNDING);
  }

  /// Probability that no number has a tail probability of `tail` or less.
  private double probabilityInside(double tail) {
    double[] probability = new double[ranks + 1];
    probability[0] = 1;
    int low = 0;
    int high = 0;
    for (int i = 1; i < cells; i++) {
      int nextLow = lowest(i, tail);
      int nextHigh = highest(i, tail);
      double[] next = new double[ranks + 1];
      double stepChance = 1.0 / (cells - i + 1);
      for (int from = low; from <= high; from++) {
        BinomialDistribution step = BinomialDistribution.of(ranks - from, stepChance);
        for (int to = Math.max(from, nextLow); to <= nextHigh; to++) {
          next[to] += probability[from] * step.probability(to - from);
        }
      }
      probability = next;
      low = nextLow;
      high = nextHigh;
    }
    return Arrays.stream(probability).sum();
  }
}
