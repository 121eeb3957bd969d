package allay.model.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CholeskyTest {
  private static final Offset<Double> ROUNDING = within(1e-12);

  /// L = (2 0 0; 1 3 0; -1 2 1), two numbers into the array, with nothing above the diagonal.
  private static double[] matrix() {
    double nothing = Double.NaN;
    return new double[] {7, 7, 4, nothing, nothing, 2, 10, nothing, -2, 5, 6, 7};
  }

  private static double[] factored() {
    double[] a = matrix();
    Cholesky.factor(a, 2, 3);
    return a;
  }

  @Test
  void the_lower_triangle_becomes_the_factor_and_nothing_else_is_read_or_written() {
    double nothing = Double.NaN;
    assertThat(factored()).containsExactly(7, 7, 2, nothing, nothing, 1, 3, nothing, -1, 2, 1, 7);
  }

  @Test
  void solving_with_the_factor_undoes_multiplying_by_it() {
    double[] b = {9, 2 * 5, 5 + 3 * 6, -5 + 2 * 6 + 7, 9};
    Cholesky.solveLower(factored(), 2, 3, b, 1);
    assertThat(b).containsExactly(new double[] {9, 5, 6, 7, 9}, ROUNDING);
  }

  @Test
  void solving_with_the_transposed_factor_undoes_multiplying_by_that() {
    double[] b = {9, 2 * 5 + 6 - 7, 3 * 6 + 2 * 7, 7, 9};
    Cholesky.solveLowerTransposed(factored(), 2, 3, b, 1);
    assertThat(b).containsExactly(new double[] {9, 5, 6, 7, 9}, ROUNDING);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.25, 0.2, -1, Double.NaN})
  void what_is_not_positive_definite_is_refused(double corner) {
    assertThatThrownBy(() -> Cholesky.factor(new double[] {1, 0, 0.5, corner}, 0, 2))
        .isInstanceOf(ArithmeticException.class);
  }
}
