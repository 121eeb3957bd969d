package allay.model.linear;

import static allay.model.linear.Lanes.get;
import static allay.model.linear.Lanes.minusProduct;
import static allay.model.linear.Lanes.put;

import jdk.incubator.vector.DoubleVector;

/// The inner loops of factorisations and of solves from block to block, on lanes.
public final class Products {
  private Products() {}

  /// For each row r of `rows`:
  ///
  ///     s[r] -= sum over k < terms of x[r, k] y[k]
  ///
  /// Four rows are summed at once: their sums do not wait for each other.
  ///
  /// @param sAt where s[0] stands; the next stands `sStep` later
  /// @param xAt where x[0, 0] stands; the next row `xRow` later, the next term `xTerm` later
  /// @param yAt where y[0] stands; the next term follows at once
  public static void subtract(
      double[] s,
      int sAt,
      int sStep,
      int rows,
      double[] x,
      int xAt,
      int xRow,
      int xTerm,
      double[] y,
      int yAt,
      int terms,
      int lane) {
    int r = 0;
    for (; r + 3 < rows; r += 4) {
      int at = sAt + r * sStep;
      int from = xAt + r * xRow;
      DoubleVector a = get(s, at, lane);
      DoubleVector b = get(s, at + sStep, lane);
      DoubleVector c = get(s, at + 2 * sStep, lane);
      DoubleVector d = get(s, at + 3 * sStep, lane);
      for (int k = 0; k < terms; k++) {
        DoubleVector shared = get(y, yAt + k, lane);
        int term = from + k * xTerm;
        a = minusProduct(a, get(x, term, lane), shared);
        b = minusProduct(b, get(x, term + xRow, lane), shared);
        c = minusProduct(c, get(x, term + 2 * xRow, lane), shared);
        d = minusProduct(d, get(x, term + 3 * xRow, lane), shared);
      }
      put(a, s, at, lane);
      put(b, s, at + sStep, lane);
      put(c, s, at + 2 * sStep, lane);
      put(d, s, at + 3 * sStep, lane);
    }
    for (; r < rows; r++) {
      int at = sAt + r * sStep;
      DoubleVector a = get(s, at, lane);
      for (int k = 0; k < terms; k++) {
        a = minusProduct(a, get(x, xAt + r * xRow + k * xTerm, lane), get(y, yAt + k, lane));
      }
      put(a, s, at, lane);
    }
  }

  /// One column of a Cholesky factor, below its diagonal. For each row r of `rows`:
  ///
  ///     s[r] = (s[r] - sum over k < terms of x[r, k] y[k]) y[terms]
  ///
  /// with the row y of the factor, whose diagonal holds its inverse. `subtract` and a second pass would
  /// take a fifth longer for a whole factor.
  ///
  /// @param a where s, x and y stand; a row of s and x begins `width` after the one before
  static void eliminate(
      double[] a, int sAt, int width, int rows, int xAt, int yAt, int terms, int lane) {
    DoubleVector inverse = get(a, yAt + terms, lane);
    int r = 0;
    for (; r + 3 < rows; r += 4) {
      int at = sAt + r * width;
      int from = xAt + r * width;
      DoubleVector s = get(a, at, lane);
      DoubleVector t = get(a, at + width, lane);
      DoubleVector u = get(a, at + 2 * width, lane);
      DoubleVector v = get(a, at + 3 * width, lane);
      for (int k = 0; k < terms; k++) {
        DoubleVector shared = get(a, yAt + k, lane);
        int term = from + k;
        s = minusProduct(s, get(a, term, lane), shared);
        t = minusProduct(t, get(a, term + width, lane), shared);
        u = minusProduct(u, get(a, term + 2 * width, lane), shared);
        v = minusProduct(v, get(a, term + 3 * width, lane), shared);
      }
      put(s.mul(inverse), a, at, lane);
      put(t.mul(inverse), a, at + width, lane);
      put(u.mul(inverse), a, at + 2 * width, lane);
      put(v.mul(inverse), a, at + 3 * width, lane);
    }
    for (; r < rows; r++) {
      int at = sAt + r * width;
      DoubleVector s = get(a, at, lane);
      for (int k = 0; k < terms; k++) {
        s = minusProduct(s, get(a, xAt + r * width + k, lane), get(a, yAt + k, lane));
      }
      put(s.mul(inverse), a, at, lane);
    }
  }
}
