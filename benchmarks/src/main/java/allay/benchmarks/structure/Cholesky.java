package allay.benchmarks.structure;

/// Cholesky factors of small dense matrices, in place on flat row-major arrays: only the lower
/// triangle is read and written. `at` is where the matrix starts in its array, `n` its order.
final class Cholesky {
  private Cholesky() {}

  /// Replaces the lower triangle of the symmetric positive definite `a` by its factor L, `a = L
  /// L'`.
  ///
  /// @throws ArithmeticException when `a` is not positive definite
  static void factor(double[] a, int at, int n) {
    for (int i = 0; i < n; i++) {
      int row = at + i * n;
      for (int j = 0; j < i; j++) {
        a[row + j] = reduced(a, row, at + j * n, j) / a[at + j * n + j];
      }
      double pivot = reduced(a, row, row, i);
      if (!(pivot > 0)) {
        throw new ArithmeticException("not positive definite");
      }
      a[row + i] = Math.sqrt(pivot);
    }
  }

  private static double reduced(double[] a, int row, int otherRow, int j) {
    double sum = a[row + j];
    for (int k = 0; k < j; k++) {
      sum = Math.fma(-a[row + k], a[otherRow + k], sum);
    }
    return sum;
  }

  /// Solves `L x = b` in place; `b` starts at `from`.
  static void solveLower(double[] factor, int at, int n, double[] b, int from) {
    for (int i = 0; i < n; i++) {
      int row = at + i * n;
      double sum = b[from + i];
      for (int k = 0; k < i; k++) {
        sum = Math.fma(-factor[row + k], b[from + k], sum);
      }
      b[from + i] = sum / factor[row + i];
    }
  }

  /// Solves `L' x = b` in place; `b` starts at `from`.
  static void solveLowerTransposed(double[] factor, int at, int n, double[] b, int from) {
    for (int i = n - 1; i >= 0; i--) {
      double sum = b[from + i];
      for (int k = i + 1; k < n; k++) {
        sum = Math.fma(-factor[at + k * n + i], b[from + k], sum);
      }
      b[from + i] = sum / factor[at + i * n + i];
    }
  }
}
