package allay.model.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import allay.model.LaneArrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Eight Gaussians of blocks of different sizes, empty ones among them, each against the same
/// Gaussian, dense.
class BlockTridiagonalTest {
  private static final Offset<Double> ROUNDING = within(1e-9);

  private final BlockTridiagonal block = new BlockTridiagonal();

  static Stream<int[]> sizes() {
    return Stream.of(
        new int[] {2, 1, 3, 2},
        new int[] {5, 6, 5, 9},
        new int[] {0, 2, 0, 0, 4, 1},
        new int[] {1, 0, 5, 0},
        new int[] {0, 0, 3},
        new int[] {0, 0},
        new int[] {4});
  }

  /// The dense twin of one lane.
  private record Dense(DMatrixRMaj precision, double[] linearTerm) {
    /// G G' with a random G whose blocks lie on and just below the diagonal.
    static Dense of(int[] sizes, int lane) {
      Random random = new Random(7 + lane);
      BlockPattern pattern = new BlockPattern(sizes);
      DMatrixRMaj g = new DMatrixRMaj(pattern.length(), pattern.length());
      for (int t = 0; t < sizes.length; t++) {
        for (int i = pattern.vectorAt(t); i < pattern.vectorAt(t) + sizes[t]; i++) {
          for (int j = pattern.vectorAt(Math.max(t - 1, 0)); j <= i; j++) {
            g.set(i, j, i == j ? random.nextDouble(1, 2) : random.nextDouble(-0.5, 0.5));
          }
        }
      }
      return new Dense(
          CommonOps_DDRM.multTransB(g, g, null), random.doubles(pattern.length(), -3, 3).toArray());
    }

    int length() {
      return linearTerm.length;
    }

    DMatrixRMaj covariance() {
      DMatrixRMaj covariance = new DMatrixRMaj(length(), length());
      assertThat(length() == 0 || CommonOps_DDRM.invert(precision, covariance)).isTrue();
      return covariance;
    }

    double[] mean() {
      return CommonOps_DDRM.mult(covariance(), new DMatrixRMaj(linearTerm), null).getData();
    }
  }

  private void fill(int[] sizes) {
    BlockPattern pattern = new BlockPattern(sizes);
    block.start(pattern);
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      fill(pattern, Dense.of(sizes, lane), lane);
    }
  }

  /// Above the diagonal of a block stands nothing.
  private void fill(BlockPattern pattern, Dense dense, int lane) {
    for (int t = 0; t < pattern.count(); t++) {
      int from = pattern.vectorAt(t);
      int n = pattern.size(t);
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          double value = j > i ? Double.NaN : dense.precision().get(from + i, from + j);
          block.rows()[at(pattern, t, i, pattern.before(t) + j, lane)] = value;
        }
        for (int j = 0; j < pattern.before(t); j++) {
          block.rows()[at(pattern, t, i, j, lane)] =
              dense.precision().get(from + i, pattern.vectorAt(t - 1) + j);
        }
        block.vector()[Lanes.at(from + i, lane)] = dense.linearTerm()[from + i];
      }
    }
  }

  private static int at(BlockPattern pattern, int t, int i, int j, int lane) {
    return Lanes.at(pattern.rowsAt(t) + i * pattern.width(t) + j, lane);
  }

  private void factor(int blocks) {
    LaneArrays.each(lane -> {
      for (int t = 0; t < blocks; t++) {
        block.factor(t, lane);
      }
    });
  }

  private static double[] unit(int length, int i) {
    double[] unit = new double[length];
    unit[i] = 1;
    return unit;
  }

  private double[] drawn(int[] sizes, double[] noise) {
    fill(sizes);
    double[] noises = LaneArrays.of(lane -> noise);
    factor(sizes.length);
    LaneArrays.each(lane -> block.solveDraw(noises, lane));
    return block.vector().clone();
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void the_mean_is_the_dense_one(int[] sizes) {
    fill(sizes);
    factor(sizes.length);
    LaneArrays.takeMean(block);
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      Dense dense = Dense.of(sizes, lane);
      assertThat(LaneArrays.lane(block.vector(), dense.length(), lane))
          .containsExactly(dense.mean(), ROUNDING);
    }
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void a_unit_linear_term_gives_a_column_of_the_covariance(int[] sizes) {
    int length = new BlockPattern(sizes).length();
    for (int i = 0; i < length; i++) {
      fill(sizes);
      double[] unit = unit(length, i);
      factor(sizes.length);
      for (int lane = 0; lane < Lanes.COUNT; lane++) {
        LaneArrays.put(unit, block.vector(), lane);
      }
      LaneArrays.takeMean(block);
      for (int lane = 0; lane < Lanes.COUNT; lane++) {
        DMatrixRMaj covariance = Dense.of(sizes, lane).covariance();
        assertThat(LaneArrays.lane(block.vector(), length, lane))
            .containsExactly(CommonOps_DDRM.extractColumn(covariance, i, null).getData(), ROUNDING);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void a_draw_without_noise_is_the_mean(int[] sizes) {
    int length = new BlockPattern(sizes).length();
    double[] drawn = drawn(sizes, new double[length]);
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      assertThat(LaneArrays.lane(drawn, length, lane))
          .containsExactly(Dense.of(sizes, lane).mean(), ROUNDING);
    }
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void independent_noise_gives_draws_of_the_covariance(int[] sizes) {
    int length = new BlockPattern(sizes).length();
    double[][] draws = new double[length][];
    for (int i = 0; i < length; i++) {
      draws[i] = drawn(sizes, unit(length, i));
    }
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      Dense dense = Dense.of(sizes, lane);
      DMatrixRMaj mean = new DMatrixRMaj(dense.mean());
      DMatrixRMaj covariance = new DMatrixRMaj(length, length);
      for (double[] draw : draws) {
        DMatrixRMaj push = new DMatrixRMaj(LaneArrays.lane(draw, length, lane));
        CommonOps_DDRM.subtractEquals(push, mean);
        CommonOps_DDRM.multAddTransB(push, push, covariance);
      }
      assertThat(covariance.getData()).containsExactly(dense.covariance().getData(), ROUNDING);
    }
  }

  @Test
  void a_smaller_system_after_a_larger_one_has_its_own_mean() {
    fill(new int[] {5, 6, 5, 9});
    int[] smaller = {2, 2};
    fill(smaller);
    factor(smaller.length);
    LaneArrays.takeMean(block);
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      Dense dense = Dense.of(smaller, lane);
      assertThat(LaneArrays.lane(block.vector(), dense.length(), lane))
          .containsExactly(dense.mean(), ROUNDING);
    }
  }

  @Test
  void blocks_fine_alone_but_too_closely_coupled_give_no_finite_number_in_their_lane_alone() {
    for (int bad = 0; bad < Lanes.COUNT; bad++) {
      block.start(new BlockPattern(new int[] {1, 1}));
      for (int lane = 0; lane < Lanes.COUNT; lane++) {
        LaneArrays.put(new double[] {1, lane == bad ? 1.1 : 0.6, 1}, block.rows(), lane);
        LaneArrays.put(new double[] {1, 1}, block.vector(), lane);
      }
      factor(2);
      LaneArrays.takeMean(block);
      for (int lane = 0; lane < Lanes.COUNT; lane++) {
        double[] mean = LaneArrays.lane(block.vector(), 2, lane);
        if (lane == bad) {
          assertThat(DoubleStream.of(mean)).noneMatch(Double::isFinite);
        } else {
          assertThat(mean).containsExactly(new double[] {1 / 1.6, 1 / 1.6}, ROUNDING);
        }
      }
    }
  }
}
