package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.CholeskyDecomposition_F64;
import org.junit.jupiter.api.Test;

class OrdersTest {
  private final SplittableRandom random = new SplittableRandom(21);

  @Test
  void swapping_twice_gives_back_the_draw() {
    PersonalDraw draw = Draws.random(5, random);
    for (int a = 0; a < 4; a++) {
      PersonalDraw back = Orders.swapped(Orders.swapped(draw, a), a);

      assertSame(back.sameDay(), draw.sameDay());
      assertSame(back.nextDay(), draw.nextDay());
      assertSame(back.inputSameDay(), draw.inputSameDay());
      assertSame(back.inputNextDay(), draw.inputNextDay());
      assertThat(back.shockSd()).containsExactly(draw.shockSd(), within(1e-12));
    }
  }

  @Test
  void a_swap_is_the_permutation_formula_of_the_whole_system() {
    PersonalDraw draw = Draws.random(5, random);
    for (int a = 0; a < 4; a++) {
      double[][] permutation = permutation(5, a);
      double[][] lower =
          unitCholesky(Matrices.congruence(permutation, Innovations.covariance(draw)));
      PersonalDraw swapped = Orders.swapped(draw, a);

      // I - A* = L^-1: L (I - A*) = I
      assertSame(Matrices.solveUnitLower(swapped.sameDay(), Matrices.identity(5)), lower);
      assertSame(
          Matrices.product(lower, swapped.nextDay()),
          Matrices.congruence(permutation, draw.dayToDay()));
      assertSame(
          Matrices.product(lower, swapped.inputSameDay()),
          Matrices.product(
              permutation, Matrices.solveUnitLower(draw.sameDay(), draw.inputSameDay())));
      assertSame(
          Matrices.product(lower, swapped.inputNextDay()),
          Matrices.product(
              permutation, Matrices.solveUnitLower(draw.sameDay(), draw.inputNextDay())));
    }
  }

  @Test
  void what_does_not_depend_on_the_order_stays_under_a_swap() {
    PersonalDraw draw = Draws.random(4, random);
    for (int a = 0; a < 3; a++) {
      PersonalDraw swapped = Orders.swapped(draw, a);
      double[][] permutation = permutation(4, a);

      assertSame(
          Innovations.covariance(swapped),
          Matrices.congruence(permutation, Innovations.covariance(draw)));
      assertSame(swapped.dayToDay(), Matrices.congruence(permutation, draw.dayToDay()));
      for (int k = 0; k < 4; k++) {
        for (int j = k; j < 4; j++) {
          assertThat(swapped.sameDay()[k][j]).isZero();
        }
      }
    }
  }

  @Test
  void the_own_arrow_of_a_pair_turns_round_and_others_keep_their_ends() {
    Link own = new Link(Link.Kind.SAME_DAY, 1, 2);
    Link other = new Link(Link.Kind.SAME_DAY, 0, 2);
    Link input = new Link(Link.Kind.INPUT_NEXT_DAY, 1, 2);

    assertThat(Orders.afterSwap(own, 1)).isEqualTo(own);
    assertThat(Orders.afterSwap(other, 1)).isEqualTo(new Link(Link.Kind.SAME_DAY, 0, 1));
    assertThat(Orders.afterSwap(input, 1)).isEqualTo(new Link(Link.Kind.INPUT_NEXT_DAY, 1, 1));
    assertThat(Orders.afterSwap(other, 2)).isEqualTo(new Link(Link.Kind.SAME_DAY, 0, 3));
  }

  @Test
  void an_arrow_is_order_sensitive_when_the_other_order_takes_it_away() {
    // Yesterday's t0 moves t0 (0.5), which moves t1 the same day (0.8). Asked for first, t1 would
    // take over the arrow from yesterday's t0 and leave t0's carry-over at 0.5 (1 - 0.8 beta).
    PosteriorDraws posterior =
        Draws.posterior(
            2,
            200,
            () ->
                Draws.of(
                    new double[][] {{0, 0}, {0.8 + noise(), 0}},
                    new double[][] {{0.5 + noise(), noise()}, {noise(), 0.3 + noise()}}));
    List<Link> links = Link.all(2, new int[0]);
    Set<Link> sensitive = Orders.sensitive(posterior, links);

    assertThat(sensitive)
        .contains(new Link(Link.Kind.NEXT_DAY, 0, 1))
        .doesNotContain(
            new Link(Link.Kind.SAME_DAY, 0, 1),
            new Link(Link.Kind.NEXT_DAY, 0, 0),
            new Link(Link.Kind.NEXT_DAY, 1, 1));
  }

  @Test
  void no_arrow_is_order_sensitive_when_nothing_happens_within_the_day() {
    PosteriorDraws posterior =
        Draws.posterior(
            2,
            200,
            () ->
                Draws.of(
                    new double[][] {{0, 0}, {1e-6 * noise(), 0}},
                    new double[][] {{0.5 + noise(), 0.2 + noise()}, {-0.2, 0.3 + noise()}}));

    assertThat(Orders.sensitive(posterior, Link.all(2, new int[0]))).isEmpty();
  }

  private double noise() {
    return 0.02 * random.nextGaussian();
  }

  private static double[][] permutation(int size, int a) {
    double[][] permutation = Matrices.identity(size);
    double[] row = permutation[a];
    permutation[a] = permutation[a + 1];
    permutation[a + 1] = row;
    return permutation;
  }

  /// L of `L D L'`, ones on its diagonal.
  private static double[][] unitCholesky(double[][] covariance) {
    CholeskyDecomposition_F64<DMatrixRMaj> cholesky =
        DecompositionFactory_DDRM.chol(covariance.length, true);
    assertThat(cholesky.decompose(new DMatrixRMaj(covariance))).isTrue();
    DMatrixRMaj factor = cholesky.getT(new DMatrixRMaj(covariance.length, covariance.length));
    double[][] unit = new double[covariance.length][covariance.length];
    for (int row = 0; row < unit.length; row++) {
      for (int column = 0; column <= row; column++) {
        unit[row][column] = factor.get(row, column) / factor.get(column, column);
      }
    }
    return unit;
  }

  private static void assertSame(double[][] actual, double[][] expected) {
    assertThat(actual.length).isEqualTo(expected.length);
    for (int row = 0; row < expected.length; row++) {
      assertThat(actual[row]).containsExactly(expected[row], within(1e-12));
    }
  }
}
