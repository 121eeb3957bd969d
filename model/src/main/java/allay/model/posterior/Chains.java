package allay.model.posterior;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Draws of one quantity from several Markov chains, in the order in which they were drawn. Unequal
/// chains are cut to the length of the shortest. Immutable; sorts its draws once, when their order
/// is first asked for.
///
/// When a draw is NaN or infinite every summary is NaN.
public final class Chains {
  private final int count;
  private final int length;
  private final double[] draws;
  private final boolean finite;
  private volatile int @Nullable [] ascending;

  private Chains(int count, int length, double[] draws) {
    this.count = count;
    this.length = length;
    this.draws = draws;
    this.finite = isFinite(draws);
  }

  /// Chains of these draws.
  ///
  /// @param byChain one array of draws per chain; copied
  /// @throws IllegalArgumentException when there is no chain or one without draws
  public static Chains of(double[][] byChain) {
    int length = byChain.length == 0 ? 0 : byChain[0].length;
    for (double[] chain : byChain) {
      length = Math.min(length, chain.length);
    }
    if (length == 0) {
      throw new IllegalArgumentException("every chain needs a draw");
    }
    double[] draws = new double[byChain.length * length];
    for (int chain = 0; chain < byChain.length; chain++) {
      System.arraycopy(byChain[chain], 0, draws, chain * length, length);
    }
    return new Chains(byChain.length, length, draws);
  }

  /// Chains of one number of draws that hold many.
  ///
  /// @param rowsByChain for each chain its draws, each a row of numbers
  /// @param column which number of each row
  /// @throws IllegalArgumentException when there is no chain or one without draws
  public static Chains ofColumn(double[][][] rowsByChain, int column) {
    double[][] byChain = new double[rowsByChain.length][];
    for (int chain = 0; chain < byChain.length; chain++) {
      byChain[chain] = Arrays.stream(rowsByChain[chain]).mapToDouble(row -> row[column]).toArray();
    }
    return of(byChain);
  }

  private static boolean isFinite(double[] draws) {
    for (double draw : draws) {
      if (!Double.isFinite(draw)) {
        return false;
      }
    }
    return true;
  }

  /// Number of chains.
  public int count() {
    return count;
  }

  /// Draws per chain.
  public int length() {
    return length;
  }

  /// Draws of all chains together.
  public int size() {
    return draws.length;
  }

  public double draw(int chain, int index) {
    return draws[chain * length + index];
  }

  public boolean isFinite() {
    return finite;
  }

  public double mean() {
    return finite ? Arrays.stream(draws).sum() / draws.length : Double.NaN;
  }

  /// With the divisor n - 1; NaN for a single draw.
  public double variance() {
    double mean = mean();
    double sum = 0;
    for (double draw : draws) {
      sum += (draw - mean) * (draw - mean);
    }
    return sum / (draws.length - 1);
  }

  public double sd() {
    return Math.sqrt(variance());
  }

  /// Quantile of type 7: linear between the order statistics around `(n - 1) probability`.
  ///
  /// @param probability 0..1
  /// @see <a href="https://doi.org/10.1080/00031305.1996.10473566">Hyndman & Fan 1996</a>
  public double quantile(double probability) {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("a probability lies in 0..1: " + probability);
    }
    if (!finite) {
      return Double.NaN;
    }
    double position = (draws.length - 1) * probability;
    int below = (int) position;
    double low = sorted(below);
    double fraction = position - below;
    return fraction == 0 ? low : low + fraction * (sorted(below + 1) - low);
  }

  public double median() {
    int half = draws.length / 2;
    if (!finite) {
      return Double.NaN;
    }
    return draws.length % 2 == 1 ? sorted(half) : (sorted(half - 1) + sorted(half)) / 2;
  }

  /// Share of the draws that have the sign of the median, 0.5..1 unless many draws are zero.
  public double probabilityOfSign() {
    if (!finite) {
      return Double.NaN;
    }
    int above = 0;
    int below = 0;
    for (double draw : draws) {
      above += draw > 0 ? 1 : 0;
      below += draw < 0 ? 1 : 0;
    }
    int half = draws.length / 2;
    boolean isSettled = above > half || below > half;
    double sign = isSettled ? above - below : median();
    return (sign > 0 ? above : sign < 0 ? below : 0) / (double) draws.length;
  }

  /// The k-th smallest draw, k from 0.
  double sorted(int k) {
    return draws[ascending()[k]];
  }

  /// Positions in `draws()` from the smallest draw to the largest. Not to be written to.
  int[] ascending() {
    int[] known = ascending;
    if (known == null) {
      known = RadixOrder.ascending(draws);
      ascending = known;
    }
    return known;
  }

  /// All draws, chain after chain. Not to be written to.
  double[] draws() {
    return draws;
  }

  /// The same without the middle draw of each chain when its length is odd, so that it splits into
  /// halves: chain `c` of the `2 count()` half chains starts at `c length() / 2` of `draws()`.
  Chains evenLength() {
    if (length % 2 == 0) {
      return this;
    }
    int half = length / 2;
    double[] kept = new double[2 * half * count];
    for (int chain = 0; chain < count; chain++) {
      System.arraycopy(draws, chain * length, kept, 2 * chain * half, half);
      System.arraycopy(draws, chain * length + half + 1, kept, (2 * chain + 1) * half, half);
    }
    return new Chains(count, 2 * half, kept);
  }
}
