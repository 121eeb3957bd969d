package allay.model.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;

/// Blocks of different sizes against the same Gaussian, dense.
class BlockTridiagonalTest {
  private static final int[] SIZES = {2, 1, 3, 2};
  private static final int[] STARTS = {0, 2, 3, 6};
  private static final int LENGTH = 8;
  private static final Offset<Double> ROUNDING = within(1e-10);

  private final DMatrixRMaj precision = precision();
  private final double[] linearTerm = new Random(8).doubles(LENGTH, -3, 3).toArray();
  private final BlockTridiagonal block = new BlockTridiagonal(SIZES);

  /// G G' with a random G whose blocks lie on and just below the diagonal.
  private static DMatrixRMaj precision() {
    Random random = new Random(7);
    DMatrixRMaj g = new DMatrixRMaj(LENGTH, LENGTH);
    for (int t = 0; t < SIZES.length; t++) {
      for (int i = STARTS[t]; i < STARTS[t] + SIZES[t]; i++) {
        for (int j = STARTS[Math.max(t - 1, 0)]; j <= i; j++) {
          g.set(i, j, i == j ? random.nextDouble(1, 2) : random.nextDouble(-1, 1));
        }
      }
    }
    return CommonOps_DDRM.multTransB(g, g, null);
  }

  /// Above the diagonal of a block stands nothing.
  private void fill() {
    block.clear();
    for (int t = 0; t < SIZES.length; t++) {
      for (int i = 0; i < SIZES[t]; i++) {
        for (int j = 0; j < SIZES[t]; j++) {
          double value = precision.get(STARTS[t] + i, STARTS[t] + j);
          block.blocks()[block.blockAt(t) + i * SIZES[t] + j] = j > i ? Double.NaN : value;
        }
        for (int j = 0; t > 0 && j < SIZES[t - 1]; j++) {
          block.couplings()[block.couplingAt(t) + i * SIZES[t - 1] + j] =
              precision.get(STARTS[t] + i, STARTS[t - 1] + j);
        }
        block.vector()[block.vectorAt(t) + i] = linearTerm[STARTS[t] + i];
      }
    }
  }

  private DMatrixRMaj covariance() {
    DMatrixRMaj covariance = new DMatrixRMaj(LENGTH, LENGTH);
    assertThat(CommonOps_DDRM.invert(precision, covariance)).isTrue();
    return covariance;
  }

  private double[] mean() {
    return CommonOps_DDRM.mult(covariance(), new DMatrixRMaj(linearTerm), null).getData();
  }

  private static double[] unit(int i) {
    double[] unit = new double[LENGTH];
    unit[i] = 1;
    return unit;
  }

  private double[] drawn(double[] noise) {
    fill();
    block.factor();
    block.solveDraw(noise);
    return block.vector().clone();
  }

  @Test
  void the_mean_is_the_dense_one() {
    fill();
    block.factor();
    block.solveMean();
    assertThat(block.length()).isEqualTo(LENGTH);
    assertThat(block.vector()).containsExactly(mean(), ROUNDING);
  }

  @Test
  void a_unit_linear_term_gives_a_column_of_the_covariance() {
    for (int i = 0; i < LENGTH; i++) {
      fill();
      System.arraycopy(unit(i), 0, block.vector(), 0, LENGTH);
      block.factor();
      block.solveMean();
      double[] column = CommonOps_DDRM.extractColumn(covariance(), i, null).getData();
      assertThat(block.vector()).containsExactly(column, ROUNDING);
    }
  }

  @Test
  void a_draw_without_noise_is_the_mean() {
    assertThat(drawn(new double[LENGTH])).containsExactly(mean(), ROUNDING);
  }

  @Test
  void independent_noise_gives_draws_of_the_covariance() {
    DMatrixRMaj covariance = new DMatrixRMaj(LENGTH, LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      DMatrixRMaj push = new DMatrixRMaj(drawn(unit(i)));
      CommonOps_DDRM.subtractEquals(push, new DMatrixRMaj(mean()));
      CommonOps_DDRM.multAddTransB(push, push, covariance);
    }
    assertThat(covariance.getData()).containsExactly(covariance().getData(), ROUNDING);
  }

  @Test
  void blocks_that_are_fine_alone_but_too_closely_coupled_are_refused() {
    BlockTridiagonal pair = new BlockTridiagonal(new int[] {1, 1});
    pair.blocks()[0] = 1;
    pair.blocks()[1] = 1;
    pair.couplings()[0] = 1.1;
    assertThatThrownBy(pair::factor).isInstanceOf(ArithmeticException.class);
  }
}
