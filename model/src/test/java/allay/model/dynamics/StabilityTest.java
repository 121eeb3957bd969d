package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import org.junit.jupiter.api.Test;

class StabilityTest {
  @Test
  void it_agrees_with_the_largest_eigenvalue() {
    SplittableRandom random = new SplittableRandom(3);
    int stable = 0;
    for (int i = 0; i < 500; i++) {
      int tracks = 1 + i % 6;
      double[][] phi = new double[tracks][tracks];
      for (double[] row : phi) {
        for (int column = 0; column < tracks; column++) {
          row[column] = random.nextGaussian() / Math.sqrt(tracks);
        }
      }
      boolean expected = spectralRadius(phi) < 1;
      assertThat(Stability.isStable(phi)).isEqualTo(expected);
      stable += expected ? 1 : 0;
    }
    assertThat(stable).isBetween(100, 400);
  }

  @Test
  void a_push_that_grows_for_days_before_it_dies_out_is_stable() {
    assertThat(Stability.isStable(new double[][] {{0.9, 1_000}, {0, 0.9}})).isTrue();
  }

  @Test
  void a_push_that_stays_or_swings_for_ever_is_not_stable() {
    assertThat(Stability.isStable(new double[][] {{1}})).isFalse();
    assertThat(Stability.isStable(new double[][] {{0, 1}, {-1, 0}})).isFalse();
    assertThat(Stability.isStable(new double[][] {{-1.01}})).isFalse();
    assertThat(Stability.isStable(new double[][] {{0.999999}})).isTrue();
  }

  @Test
  void a_draw_that_is_no_number_is_not_stable() {
    assertThat(Stability.isStable(new double[][] {{Double.NaN, 0}, {0, 0.1}})).isFalse();
  }

  @Test
  void two_tracks_may_be_stable_only_while_one_is_held() {
    PersonalDraw draw = Draws.of(new double[2][2], new double[][] {{0.5, 0.8}, {0.8, 0.5}});

    assertThat(Stability.isStable(draw.dayToDay())).isFalse();
    assertThat(Stability.isStableWithout(0, draw)).isTrue();
    assertThat(Stability.isStableAlone(0, draw)).isTrue();
  }

  private static double spectralRadius(double[][] matrix) {
    EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(matrix.length, false);
    assertThat(eigen.decompose(new DMatrixRMaj(matrix))).isTrue();
    double largest = 0;
    for (int i = 0; i < matrix.length; i++) {
      largest = Math.max(largest, eigen.getEigenvalue(i).getMagnitude());
    }
    return largest;
  }
}
