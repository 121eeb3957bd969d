package allay.model.linear;

import java.util.Arrays;

/// A Gaussian given by its precision and its linear term, where the precision is block tridiagonal
/// with blocks of different sizes:
///
///     p(v) ~ exp(-v' P v / 2 + h' v),    mean = P^-1 h,    covariance = P^-1
///
/// Fill `block`, `coupling` and `linearTerm` of every day, `factor` once, then take the mean or
/// draw. The work is linear in the number of blocks and cubic in each block's own size (Chan &
/// Jeliazkov 2009, doi 10.1504/IJMMNO.2009.030090; McCausland, Miller & Pelletier 2011, doi
/// 10.1016/j.csda.2010.07.009). Reused from sweep to sweep; not shared between threads.
public final class BlockTridiagonal {
  private final int[] sizes;
  private final int[] vectorAt;
  private final int[] blockAt;
  private final int[] couplingAt;
  private final double[] blocks;
  private final double[] couplings;
  private final double[] vector;

  /// @param sizes order of each diagonal block, 1 or more
  public BlockTridiagonal(int[] sizes) {
    this.sizes = sizes.clone();
    int count = sizes.length;
    vectorAt = new int[count + 1];
    blockAt = new int[count + 1];
    couplingAt = new int[count + 1];
    for (int t = 0; t < count; t++) {
      vectorAt[t + 1] = vectorAt[t] + sizes[t];
      blockAt[t + 1] = blockAt[t] + sizes[t] * sizes[t];
      couplingAt[t + 1] = couplingAt[t] + (t == 0 ? 0 : sizes[t] * sizes[t - 1]);
    }
    blocks = new double[blockAt[count]];
    couplings = new double[couplingAt[count]];
    vector = new double[vectorAt[count]];
  }

  public int length() {
    return vector.length;
  }

  /// Diagonal blocks, row-major, one after the other; block `t` starts at `blockAt(t)`.
  public double[] blocks() {
    return blocks;
  }

  public int blockAt(int t) {
    return blockAt[t];
  }

  /// Blocks (t, t-1) of size `sizes[t] x sizes[t-1]`, row-major; block `t` starts at
  /// `couplingAt(t)`.
  public double[] couplings() {
    return couplings;
  }

  public int couplingAt(int t) {
    return couplingAt[t];
  }

  /// Before `solve...`: the linear term; after it: the mean or the draw.
  public double[] vector() {
    return vector;
  }

  public int vectorAt(int t) {
    return vectorAt[t];
  }

  /// Replaces blocks and couplings by the factor of the precision.
  ///
  /// @throws ArithmeticException when the precision is not positive definite
  public void factor() {
    for (int t = 0; t < sizes.length; t++) {
      if (t > 0) {
        solveCoupling(t);
        subtractOuter(t);
      }
      Cholesky.factor(blocks, blockAt[t], sizes[t]);
    }
  }

  /// Row by row `W L[t-1]' = coupling`.
  private void solveCoupling(int t) {
    int columns = sizes[t - 1];
    for (int i = 0; i < sizes[t]; i++) {
      Cholesky.solveLower(blocks, blockAt[t - 1], columns, couplings, couplingAt[t] + i * columns);
    }
  }

  private void subtractOuter(int t) {
    int n = sizes[t];
    int columns = sizes[t - 1];
    for (int i = 0; i < n; i++) {
      int row = couplingAt[t] + i * columns;
      for (int j = 0; j <= i; j++) {
        int other = couplingAt[t] + j * columns;
        double sum = blocks[blockAt[t] + i * n + j];
        for (int k = 0; k < columns; k++) {
          sum = Math.fma(-couplings[row + k], couplings[other + k], sum);
        }
        blocks[blockAt[t] + i * n + j] = sum;
      }
    }
  }

  /// Replaces the linear term by the mean.
  public void solveMean() {
    forward();
    backward();
  }

  /// Replaces the linear term by a draw: `noise` holds `length()` independent standard normals.
  public void solveDraw(double[] noise) {
    forward();
    for (int i = 0; i < vector.length; i++) {
      vector[i] += noise[i];
    }
    backward();
  }

  private void forward() {
    for (int t = 0; t < sizes.length; t++) {
      if (t > 0) {
        int columns = sizes[t - 1];
        for (int i = 0; i < sizes[t]; i++) {
          int row = couplingAt[t] + i * columns;
          double sum = vector[vectorAt[t] + i];
          for (int k = 0; k < columns; k++) {
            sum = Math.fma(-couplings[row + k], vector[vectorAt[t - 1] + k], sum);
          }
          vector[vectorAt[t] + i] = sum;
        }
      }
      Cholesky.solveLower(blocks, blockAt[t], sizes[t], vector, vectorAt[t]);
    }
  }

  private void backward() {
    for (int t = sizes.length - 1; t >= 0; t--) {
      if (t + 1 < sizes.length) {
        int columns = sizes[t];
        for (int i = 0; i < sizes[t + 1]; i++) {
          int row = couplingAt[t + 1] + i * columns;
          double value = vector[vectorAt[t + 1] + i];
          for (int k = 0; k < columns; k++) {
            vector[vectorAt[t] + k] = Math.fma(-couplings[row + k], value, vector[vectorAt[t] + k]);
          }
        }
      }
      Cholesky.solveLowerTransposed(blocks, blockAt[t], sizes[t], vector, vectorAt[t]);
    }
  }

  /// Sets everything to zero, ready to be filled.
  public void clear() {
    Arrays.fill(blocks, 0);
    Arrays.fill(couplings, 0);
    Arrays.fill(vector, 0);
  }
}
