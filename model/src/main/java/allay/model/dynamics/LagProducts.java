package allay.model.dynamics;

import static allay.model.linear.Lanes.get;
import static allay.model.linear.Lanes.put;

import allay.model.linear.Lanes;
import jdk.incubator.vector.DoubleVector;

/// Cross products along time of a vector x[t] of n numbers with itself and with the day before:
///
///     sums over t >= 2 of (x[t], x[t-1]) (x[t], x[t-1])'
///
/// a symmetric matrix of order 2n, its lower triangle.
final class LagProducts {
  private LagProducts() {}

  /// Writes the lower triangle of the first 2n rows of `products`, rows of `width` numbers.
  ///
  /// @param x days x n, in lanes
  static void sum(double[] x, int days, int n, double[] products, int width, int lane) {
    for (int i = 0; i < n; i++) {
      columns(x, days, n, i, 0, i + 1, 0, products, i * width, lane);
      columns(x, days, n, i, 0, n, 1, products, (n + i) * width, lane);
    }
    // x[t-1] x[t-1]' differs from x[t] x[t]' by its first and last day only.
    int last = (days - 1) * n;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        DoubleVector sum = get(products, i * width + j, lane);
        sum = get(x, i, lane).fma(get(x, j, lane), sum);
        sum = Lanes.minusProduct(sum, get(x, last + i, lane), get(x, last + j, lane));
        put(sum, products, (n + i) * width + n + j, lane);
      }
    }
  }

  /// `products[at + j] = sum over t >= 2 of x[t - lag, i] x[t, j]` for j in from..to-1.
  private static void columns(
      double[] x,
      int days,
      int n,
      int i,
      int from,
      int to,
      int lag,
      double[] products,
      int at,
      int lane) {
    int j = from;
    for (; j + 3 < to; j += 4) {
      DoubleVector a = Lanes.all(0);
      DoubleVector b = a;
      DoubleVector c = a;
      DoubleVector d = a;
      for (int t = 1; t < days; t++) {
        DoubleVector shared = get(x, (t - lag) * n + i, lane);
        int today = t * n + j;
        a = shared.fma(get(x, today, lane), a);
        b = shared.fma(get(x, today + 1, lane), b);
        c = shared.fma(get(x, today + 2, lane), c);
        d = shared.fma(get(x, today + 3, lane), d);
      }
      put(a, products, at + j, lane);
      put(b, products, at + j + 1, lane);
      put(c, products, at + j + 2, lane);
      put(d, products, at + j + 3, lane);
    }
    for (; j < to; j++) {
      DoubleVector a = Lanes.all(0);
      for (int t = 1; t < days; t++) {
        a = get(x, (t - lag) * n + i, lane).fma(get(x, t * n + j, lane), a);
      }
      put(a, products, at + j, lane);
    }
  }
}
