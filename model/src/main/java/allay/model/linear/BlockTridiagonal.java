package allay.model.linear;

import static allay.model.linear.Lanes.get;
import static allay.model.linear.Lanes.put;

/// Eight Gaussians in lanes, each given by its precision and its linear term, where the precision is
/// block tridiagonal with blocks of different sizes:
///
///     p(v) ~ exp(-v' P v / 2 + h' v),    mean = P^-1 h,    covariance = P^-1
///
/// Take a pattern with `start`, fill `blocks`, `couplings` and `vector` (the linear term), `factor`
/// once, then take the mean or draw. The work is linear in the number of blocks and cubic in each
/// block's own size (Chan & Jeliazkov 2009, doi 10.1504/IJMMNO.2009.030090; McCausland, Miller &
/// Pelletier 2011, doi 10.1016/j.csda.2010.07.009). A precision that is not positive definite leaves
/// no finite number in its lane. Reused from sweep to sweep and person to person; not shared between threads.
public final class BlockTridiagonal {
  private BlockPattern pattern = new BlockPattern(new int[0]);
  private double[] blocks = new double[0];
  private double[] couplings = new double[0];
  private double[] vector = new double[0];

  /// Makes room for `next`; what was there before is still there, so fill all of it: the lower
  /// triangle of each block, each coupling, the vector.
  public void start(BlockPattern next) {
    pattern = next;
    blocks = roomFor(next.blockNumbers(), blocks);
    couplings = roomFor(next.couplingNumbers(), couplings);
    vector = roomFor(next.length(), vector);
  }

  private static double[] roomFor(int count, double[] numbers) {
    int needed = count * Lanes.COUNT;
    return numbers.length < needed ? new double[needed] : numbers;
  }

  /// Diagonal blocks, of which the lower triangle is read; in lanes, as `BlockPattern` lays out.
  public double[] blocks() {
    return blocks;
  }

  /// Blocks (t, t-1) of size `size(t) x size(t-1)`.
  public double[] couplings() {
    return couplings;
  }

  /// Before `solve...`: the linear term; after it: the mean or the draw.
  public double[] vector() {
    return vector;
  }

  /// Replaces blocks and couplings by the factor of the precision.
  public void factor(int lane) {
    for (int t = 0; t < pattern.count(); t++) {
      if (t > 0) {
        solveCoupling(t, lane);
        subtractOuter(t, lane);
      }
      Cholesky.factor(blocks, pattern.blockAt(t), pattern.size(t), lane);
    }
  }

  /// `W L[t-1]' = coupling`, all rows of W at once, column by column.
  private void solveCoupling(int t, int lane) {
    int columns = pattern.size(t - 1);
    int rows = pattern.size(t);
    int from = pattern.couplingAt(t);
    for (int j = 0; j < columns; j++) {
      int factorRow = pattern.blockAt(t - 1) + j * columns;
      Products.subtract(
          couplings, from + j, columns, rows, couplings, from, columns, 1, blocks, factorRow, j,
          lane);
      var inverse = get(blocks, factorRow + j, lane);
      for (int i = 0; i < rows; i++) {
        int at = from + i * columns + j;
        put(get(couplings, at, lane).mul(inverse), couplings, at, lane);
      }
    }
  }

  /// `block -= W W'`, its lower triangle.
  private void subtractOuter(int t, int lane) {
    int n = pattern.size(t);
    int columns = pattern.size(t - 1);
    int from = pattern.couplingAt(t);
    for (int i = 0; i < n; i++) {
      Products.subtract(
          blocks,
          pattern.blockAt(t) + i * n,
          1,
          i + 1,
          couplings,
          from,
          columns,
          1,
          couplings,
          from + i * columns,
          columns,
          lane);
    }
  }

  /// Replaces the linear term by the mean.
  public void solveMean(int lane) {
    forward(lane);
    backward(lane);
  }

  /// Replaces the linear term by a draw: `noise` holds `length()` independent standard normals.
  public void solveDraw(double[] noise, int lane) {
    forward(lane);
    for (int i = 0; i < pattern.length(); i++) {
      put(get(vector, i, lane).add(get(noise, i, lane)), vector, i, lane);
    }
    backward(lane);
  }

  private void forward(int lane) {
    for (int t = 0; t < pattern.count(); t++) {
      int n = pattern.size(t);
      if (t > 0) {
        int columns = pattern.size(t - 1);
        Products.subtract(
            vector,
            pattern.vectorAt(t),
            1,
            n,
            couplings,
            pattern.couplingAt(t),
            columns,
            1,
            vector,
            pattern.vectorAt(t - 1),
            columns,
            lane);
      }
      Cholesky.solveLower(blocks, pattern.blockAt(t), n, vector, pattern.vectorAt(t), lane);
    }
  }

  private void backward(int lane) {
    for (int t = pattern.count() - 1; t >= 0; t--) {
      int n = pattern.size(t);
      if (t + 1 < pattern.count()) {
        Products.subtract(
            vector,
            pattern.vectorAt(t),
            1,
            n,
            couplings,
            pattern.couplingAt(t + 1),
            1,
            n,
            vector,
            pattern.vectorAt(t + 1),
            pattern.size(t + 1),
            lane);
      }
      Cholesky.solveLowerTransposed(
          blocks, pattern.blockAt(t), n, vector, pattern.vectorAt(t), lane);
    }
  }
}
