package allay.model.linear;

import static allay.model.linear.Lanes.get;
import static allay.model.linear.Lanes.put;

/// Eight Gaussians in lanes, each given by its precision and its linear term, where the precision is
/// block tridiagonal with blocks of different sizes:
///
///     p(v) ~ exp(-v' P v / 2 + h' v),    mean = P^-1 h,    covariance = P^-1
///
/// Take a pattern with `start`, fill `rows` and `vector` (the linear term), `factor` each block, then
/// draw. The work is linear in the number of blocks and cubic in each block's own size
/// (Chan & Jeliazkov 2009, doi 10.1504/IJMMNO.2009.030090; McCausland, Miller & Pelletier 2011, doi
/// 10.1016/j.csda.2010.07.009). A precision that is not positive definite leaves no finite number in
/// its lane. Reused from sweep to sweep and person to person; not shared between threads.
public final class BlockTridiagonal {
  private BlockPattern pattern = new BlockPattern(new int[0]);
  private double[] rows = new double[0];
  private double[] vector = new double[0];

  /// Makes room for `next`; what was there before is still there, so fill all of it: each row up to
  /// its diagonal, and the vector.
  public void start(BlockPattern next) {
    pattern = next;
    rows = roomFor(next.numbers(), rows);
    vector = roomFor(next.length(), vector);
  }

  private static double[] roomFor(int count, double[] numbers) {
    int needed = count * Lanes.COUNT;
    return numbers.length < needed ? new double[needed] : numbers;
  }

  /// Rows of the precision, in lanes, as `BlockPattern` lays them out; nothing to the right of the
  /// diagonal is read.
  public double[] rows() {
    return rows;
  }

  /// Before `solveDraw`: the linear term; after it: the mean or the draw.
  public double[] vector() {
    return vector;
  }

  /// Replaces the rows of block `t` by those of the Cholesky factor L of the precision, `P = L L'`;
  /// after all blocks before it. Done as soon as a block is filled, while it is at hand.
  public void factor(int t, int lane) {
    int n = pattern.size(t);
    int width = pattern.width(t);
    int before = pattern.before(t);
    int from = pattern.rowsAt(t);
    for (int j = 0; j < before; j++) {
      int factorRow = diagonalBlockAt(t - 1) + j * pattern.width(t - 1);
      Products.eliminate(rows, from + j, width, n, from, factorRow, j, lane);
    }
    for (int j = 0; j < n; j++) {
      int row = from + j * width;
      Cholesky.factorColumn(rows, row, width, n - j, before + j, lane);
    }
  }

  /// Where the diagonal block of `t` starts; its rows follow `width(t)` apart.
  private int diagonalBlockAt(int t) {
    return pattern.rowsAt(t) + pattern.before(t);
  }

  /// Replaces the linear term by a draw: `noise` holds `length()` independent standard normals;
  /// with zeros in their place, by the mean.
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
      int width = pattern.width(t);
      int before = pattern.before(t);
      int at = pattern.vectorAt(t);
      Products.subtract(
          vector, at, 1, n, rows, pattern.rowsAt(t), width, 1, vector, at - before, before, lane);
      Cholesky.solveLower(rows, diagonalBlockAt(t), width, n, vector, at, lane);
    }
  }

  private void backward(int lane) {
    for (int t = pattern.count() - 1; t >= 0; t--) {
      int n = pattern.size(t);
      int at = pattern.vectorAt(t);
      if (t + 1 < pattern.count()) {
        Products.subtract(
            vector,
            at,
            1,
            n,
            rows,
            pattern.rowsAt(t + 1),
            1,
            pattern.width(t + 1),
            vector,
            at + n,
            pattern.size(t + 1),
            lane);
      }
      Cholesky.solveLowerTransposed(
          rows, diagonalBlockAt(t), pattern.width(t), n, vector, at, lane);
    }
  }
}
