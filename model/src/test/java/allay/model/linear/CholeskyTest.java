package allay.model.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import allay.model.LaneArrays;
import java.util.Arrays;
import java.util.Random;
import java.util.function.DoublePredicate;
import java.util.stream.DoubleStream;
import org.assertj.core.data.Offset;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Eight matrices that differ, each against plain arithmetic on its own.
class CholeskyTest {
  private static final Offset<Double> ROUNDING = within(1e-10);
  private static final double NOTHING = Double.NaN;
  private static final int BEFORE = 2;

  /// A lower triangular factor of lane `lane`, its diagonal above zero.
  private static DMatrixRMaj lower(int n, int lane) {
    Random random = new Random(100 * n + lane);
    DMatrixRMaj lower = new DMatrixRMaj(n, n);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        lower.set(i, j, i == j ? random.nextDouble(0.5, 3) : random.nextDouble(-2, 2));
      }
    }
    return lower;
  }

  /// `L L'` with nothing above its diagonal, two numbers into the array and one more behind.
  private static double[] matrix(int n, int lane) {
    DMatrixRMaj a = CommonOps_DDRM.multTransB(lower(n, lane), lower(n, lane), null);
    double[] matrix = new double[BEFORE + n * n + 1];
    Arrays.fill(matrix, 7);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        matrix[BEFORE + i * n + j] = j > i ? NOTHING : a.get(i, j);
      }
    }
    return matrix;
  }

  private static double[] factored(int n) {
    double[] a = LaneArrays.of(lane -> matrix(n, lane));
    LaneArrays.each(lane -> Cholesky.factor(a, BEFORE, n, lane));
    return a;
  }

  private static double[] random(int n, int seed) {
    return new Random(seed).doubles(n, -3, 3).toArray();
  }

  private static double[] product(DMatrixRMaj a, double[] x) {
    return CommonOps_DDRM.mult(a, new DMatrixRMaj(x), null).getData();
  }

  private static DMatrixRMaj transposed(DMatrixRMaj a) {
    return CommonOps_DDRM.transpose(a, null);
  }

  private static double[] behindOne(double[] x) {
    return DoubleStream.concat(DoubleStream.of(9), DoubleStream.of(x)).toArray();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 9, 13})
  void the_lower_triangle_becomes_the_factor_with_inverse_diagonal_and_nothing_else_is_touched(
      int n) {
    double[] factors = factored(n);
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      double[] expected = matrix(n, lane);
      for (int i = 0; i < n; i++) {
        for (int j = 0; j <= i; j++) {
          double entry = lower(n, lane).get(i, j);
          expected[BEFORE + i * n + j] = i == j ? 1 / entry : entry;
        }
      }
      double[] actual = LaneArrays.lane(factors, expected.length, lane);
      for (int at = 0; at < expected.length; at++) {
        assertThat(actual[at]).as("lane %d, %d", lane, at).isCloseTo(expected[at], ROUNDING);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4, 5, 7})
  void solving_with_the_factor_undoes_multiplying_by_it(int n) {
    double[] b = LaneArrays.of(lane -> behindOne(product(lower(n, lane), random(n, lane))));
    double[] factors = factored(n);
    LaneArrays.each(lane -> Cholesky.solveLower(factors, BEFORE, n, n, b, 1, lane));
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      assertThat(LaneArrays.lane(b, n + 1, lane))
          .containsExactly(behindOne(random(n, lane)), ROUNDING);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4, 5, 7})
  void solving_with_the_transposed_factor_undoes_multiplying_by_that(int n) {
    double[] b =
        LaneArrays.of(lane -> behindOne(product(transposed(lower(n, lane)), random(n, lane))));
    double[] factors = factored(n);
    LaneArrays.each(lane -> Cholesky.solveLowerTransposed(factors, BEFORE, n, n, b, 1, lane));
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      assertThat(LaneArrays.lane(b, n + 1, lane))
          .containsExactly(behindOne(random(n, lane)), ROUNDING);
    }
  }

  /// With v the draw: `L L' v = b + L noise`.
  @Test
  void a_draw_is_the_mean_and_noise_spread_by_the_transposed_inverse() {
    int n = 5;
    double[] factors = LaneArrays.of(lane -> Arrays.copyOfRange(matrix(n, lane), BEFORE, 27));
    double[] b = LaneArrays.of(lane -> random(n, lane));
    double[] noise = LaneArrays.of(lane -> random(n, 50 + lane));
    LaneArrays.each(lane -> {
      Cholesky.factor(factors, 0, n, lane);
      Cholesky.solveDraw(factors, n, b, noise, lane);
    });
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      DMatrixRMaj lower = lower(n, lane);
      double[] left = product(lower, product(transposed(lower), LaneArrays.lane(b, n, lane)));
      double[] spread = product(lower, random(n, 50 + lane));
      for (int i = 0; i < n; i++) {
        assertThat(left[i]).isCloseTo(random(n, lane)[i] + spread[i], ROUNDING);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.25, 0.2, -1, Double.NaN})
  void what_is_not_positive_definite_solves_to_no_finite_number_in_its_lane_alone(double corner) {
    double[] usual = {1, 0, 0.5, 1};
    double[] spoilt = {1, 0, 0.5, corner};
    for (int bad = 0; bad < Lanes.COUNT; bad++) {
      int spoiltLane = bad;
      double[] alike = solved(lane -> false, usual, spoilt);
      double[] one = solved(lane -> lane == spoiltLane, usual, spoilt);
      for (int lane = 0; lane < Lanes.COUNT; lane++) {
        double[] solution = LaneArrays.lane(one, 2, lane);
        if (lane == bad) {
          assertThat(DoubleStream.of(solution)).noneMatch(Double::isFinite);
        } else {
          assertThat(solution).isEqualTo(LaneArrays.lane(alike, 2, lane));
        }
      }
    }
  }

  private static double[] solved(DoublePredicate isSpoilt, double[] usual, double[] spoilt) {
    double[] a = LaneArrays.of(lane -> isSpoilt.test(lane) ? spoilt : usual);
    double[] b = LaneArrays.of(lane -> new double[] {1, 2});
    LaneArrays.each(lane -> {
      Cholesky.factor(a, 0, 2, lane);
      Cholesky.solveLower(a, 0, 2, 2, b, 0, lane);
      Cholesky.solveLowerTransposed(a, 0, 2, 2, b, 0, lane);
    });
    return b;
  }
}
