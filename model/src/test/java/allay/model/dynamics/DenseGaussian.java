package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;

import allay.model.Sample;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/// A Gaussian written out whole: the slow, readable twin of the banded and streaming ones.
record DenseGaussian(double[] mean, DMatrixRMaj covariance) {

  /// Says `row . unknowns = target`, give or take a standard normal error.
  record Equation(double[] row, double target) {}

  /// The Gaussian of unknowns of which these equations, priors among them, are all that is known.
  static DenseGaussian of(List<Equation> equations) {
    DMatrixRMaj x = new DMatrixRMaj(equations.stream().map(Equation::row).toArray(double[][]::new));
    DMatrixRMaj y = new DMatrixRMaj(equations.stream().mapToDouble(Equation::target).toArray());
    DMatrixRMaj covariance = inverse(CommonOps_DDRM.multTransA(x, x, null));
    DMatrixRMaj gradient = CommonOps_DDRM.multTransA(x, y, null);
    return new DenseGaussian(CommonOps_DDRM.mult(covariance, gradient, null).getData(), covariance);
  }

  /// All that is not `known`, given that what is known has these values.
  DenseGaussian given(int[] known, double[] values) {
    int[] rest = without(known);
    DMatrixRMaj cross = part(rest, known);
    DMatrixRMaj gain = CommonOps_DDRM.mult(cross, inverse(part(known, known)), null);
    DMatrixRMaj left = part(rest, rest);
    CommonOps_DDRM.subtractEquals(left, CommonOps_DDRM.multTransB(gain, cross, null));
    double[] shifted = IntStream.of(rest).mapToDouble(at -> mean[at]).toArray();
    for (int i = 0; i < rest.length; i++) {
      for (int j = 0; j < known.length; j++) {
        shifted[i] += gain.get(i, j) * (values[j] - mean[known[j]]);
      }
    }
    return new DenseGaussian(shifted, left);
  }

  DenseGaussian only(int... kept) {
    return new DenseGaussian(
        IntStream.of(kept).mapToDouble(at -> mean[at]).toArray(), part(kept, kept));
  }

  double logDensity(double[] values) {
    DMatrixRMaj surprise = new DMatrixRMaj(values);
    CommonOps_DDRM.subtractEquals(surprise, new DMatrixRMaj(mean));
    DMatrixRMaj weighted = CommonOps_DDRM.mult(inverse(covariance), surprise, null);
    return -0.5 * CommonOps_DDRM.dot(surprise, weighted)
        - 0.5 * Math.log(CommonOps_DDRM.det(covariance))
        - 0.5 * mean.length * Math.log(2 * Math.PI);
  }

  double sd(int i) {
    return Math.sqrt(covariance.get(i, i));
  }

  /// Every mean, variance and covariance of the draws, give or take what chance allows.
  void isWhatWasDrawn(double[][] draws) {
    assertThat(draws[0]).hasSameSizeAs(mean);
    for (int i = 0; i < mean.length; i++) {
      int row = i;
      of(draws, draw -> draw[row]).hasExpectation("mean " + i, draw -> draw, mean[i]);
      for (int j = 0; j <= i; j++) {
        int column = j;
        of(draws, draw -> (draw[row] - mean[row]) * (draw[column] - mean[column]))
            .hasExpectation("covariance " + i + ", " + j, draw -> draw, covariance.get(i, j));
      }
    }
  }

  private static Sample of(double[][] draws, ToDoubleFunction<double[]> of) {
    return new Sample(Arrays.stream(draws).mapToDouble(of).toArray());
  }

  private int[] without(int[] known) {
    return IntStream.range(0, mean.length)
        .filter(at -> IntStream.of(known).noneMatch(other -> other == at))
        .toArray();
  }

  private DMatrixRMaj part(int[] rows, int[] columns) {
    DMatrixRMaj part = new DMatrixRMaj(rows.length, columns.length);
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < columns.length; j++) {
        part.set(i, j, covariance.get(rows[i], columns[j]));
      }
    }
    return part;
  }

  private static DMatrixRMaj inverse(DMatrixRMaj a) {
    DMatrixRMaj inverse = new DMatrixRMaj(a.numRows, a.numCols);
    assertThat(CommonOps_DDRM.invert(a, inverse)).isTrue();
    return inverse;
  }
}
