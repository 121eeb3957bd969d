package allay.model.dynamics;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/// The little linear algebra that one draw needs; matrices as rows.
final class Matrices {
  private Matrices() {}

  static double[][] identity(int size) {
    double[][] identity = new double[size][size];
    for (int k = 0; k < size; k++) {
      identity[k][k] = 1;
    }
    return identity;
  }

  static double[][] sum(double[][] a, double[][] b) {
    double[][] sum = copy(a);
    for (int row = 0; row < a.length; row++) {
      for (int column = 0; column < a[row].length; column++) {
        sum[row][column] += b[row][column];
      }
    }
    return sum;
  }

  static double[][] copy(double[][] a) {
    double[][] copy = new double[a.length][];
    for (int row = 0; row < a.length; row++) {
      copy[row] = a[row].clone();
    }
    return copy;
  }

  static double[][] product(double[][] a, double[][] b) {
    double[][] product = new double[a.length][b[0].length];
    for (int row = 0; row < a.length; row++) {
      for (int via = 0; via < b.length; via++) {
        addScaled(product[row], a[row][via], b[via]);
      }
    }
    return product;
  }

  /// `a b a'`
  static double[][] congruence(double[][] a, double[][] b) {
    double[][] ab = product(a, b);
    double[][] congruence = new double[a.length][a.length];
    for (int row = 0; row < a.length; row++) {
      for (int column = 0; column < a.length; column++) {
        congruence[row][column] = dot(ab[row], a[column]);
      }
    }
    return congruence;
  }

  /// `(I - a)^-1 b` for `a` strictly lower triangular, by forward substitution.
  static double[][] solveUnitLower(double[][] a, double[][] b) {
    double[][] x = copy(b);
    for (int row = 0; row < x.length; row++) {
      for (int before = 0; before < row; before++) {
        addScaled(x[row], a[row][before], x[before]);
      }
    }
    return x;
  }

  /// `(I - a)^-1`
  static double[][] inverseOfIdentityMinus(double[][] a) {
    DMatrixRMaj system = new DMatrixRMaj(identity(a.length));
    CommonOps_DDRM.subtractEquals(system, new DMatrixRMaj(a));
    CommonOps_DDRM.invert(system);
    double[][] inverse = new double[a.length][];
    for (int row = 0; row < a.length; row++) {
      inverse[row] = Arrays.copyOfRange(system.data, row * a.length, (row + 1) * a.length);
    }
    return inverse;
  }

  /// `a` without row and column `index`.
  static double[][] without(int index, double[][] a) {
    double[][] rest = new double[a.length - 1][a.length - 1];
    for (int row = 0; row < rest.length; row++) {
      double[] from = a[row < index ? row : row + 1];
      System.arraycopy(from, 0, rest[row], 0, index);
      System.arraycopy(from, index + 1, rest[row], index, rest.length - index);
    }
    return rest;
  }

  static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /// Largest sum of absolute values along a row.
  static double norm(double[][] a) {
    double largest = 0;
    for (double[] row : a) {
      double sum = 0;
      for (double value : row) {
        sum += Math.abs(value);
      }
      largest = Math.max(largest, sum);
    }
    return largest;
  }

  private static void addScaled(double[] to, double scale, double[] row) {
    for (int column = 0; column < to.length; column++) {
      to[column] += scale * row[column];
    }
  }
}
