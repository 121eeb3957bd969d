package allay.model.linear;

import static allay.model.linear.Lanes.get;
import static allay.model.linear.Lanes.minusProduct;
import static allay.model.linear.Lanes.put;

import jdk.incubator.vector.DoubleVector;

/// Cholesky factors of small dense matrices, eight at a time in the lanes of flat row-major arrays:
/// only the lower triangle is read and written. `at` is where the matrix starts, `width` how far
/// its rows stand apart, `n` its order.
///
/// The diagonal of a factor holds `1 / L[i,i]`, so that no solve divides. A matrix that is not
/// positive definite leaves no finite number in its lane, and the others alone.
public final class Cholesky {
  private Cholesky() {}

  /// Replaces the lower triangle of the symmetric positive definite `a`, rows of `n`, by its factor
  /// L, `a = L L'`.
  public static void factor(double[] a, int at, int n, int lane) {
    for (int j = 0; j < n; j++) {
      factorColumn(a, at + j * n, n, n - j, j, lane);
    }
  }

  /// Replaces a column, from its diagonal down, by that of the factor.
  ///
  /// @param row where the row of the diagonal begins
  /// @param rows of this one and those below
  /// @param column the diagonal's, counted from where the row begins
  static void factorColumn(double[] a, int row, int width, int rows, int column, int lane) {
    int diagonal = row + column;
    Products.subtract(a, diagonal, width, 1, a, row, width, 1, a, row, column, lane);
    put(Lanes.all(1).div(get(a, diagonal, lane).sqrt()), a, diagonal, lane);
    Products.eliminate(a, diagonal + width, width, rows - 1, row + width, row, column, lane);
  }

  /// Solves `L x = b` in place; `b` starts at `from`.
  static void solveLower(
      double[] factor, int at, int width, int n, double[] b, int from, int lane) {
    for (int i = 0; i < n; i++) {
      int row = at + i * width;
      DoubleVector sum = get(b, from + i, lane);
      for (int k = 0; k < i; k++) {
        sum = minusProduct(sum, get(factor, row + k, lane), get(b, from + k, lane));
      }
      put(sum.mul(get(factor, row + i, lane)), b, from + i, lane);
    }
  }

  /// Solves `L' x = b` in place; `b` starts at `from`.
  static void solveLowerTransposed(
      double[] factor, int at, int width, int n, double[] b, int from, int lane) {
    for (int i = n - 1; i >= 0; i--) {
      DoubleVector sum = get(b, from + i, lane);
      for (int k = i + 1; k < n; k++) {
        sum = minusProduct(sum, get(factor, at + k * width + i, lane), get(b, from + k, lane));
      }
      put(sum.mul(get(factor, at + i * width + i, lane)), b, from + i, lane);
    }
  }

  /// Replaces `b` by a draw from the Gaussian of precision `L L'`, rows of `n`, and linear term
  /// `b`; `noise` holds `n` independent standard normals.
  public static void solveDraw(double[] factor, int n, double[] b, double[] noise, int lane) {
    solveLower(factor, 0, n, n, b, 0, lane);
    for (int i = 0; i < n; i++) {
      put(get(b, i, lane).add(get(noise, i, lane)), b, i, lane);
    }
    solveLowerTransposed(factor, 0, n, n, b, 0, lane);
  }
}
