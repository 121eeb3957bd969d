package allay.model.linear;

import static allay.model.linear.Lanes.get;
import static allay.model.linear.Lanes.minusProduct;
import static allay.model.linear.Lanes.put;

import jdk.incubator.vector.DoubleVector;

/// The inner loop of all factorisations and solves, on lanes.
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
}
