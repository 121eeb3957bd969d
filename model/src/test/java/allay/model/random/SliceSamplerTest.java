package allay.model.random;

import static org.assertj.core.api.Assertions.assertThat;

import allay.model.Sample;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Chains at guesses of the width that are far too small, right, and far too large.
class SliceSamplerTest {
  private static final int DRAWS = 200_000;

  /// Mean and variance of the log of a Gamma(2, 1): digamma(2), trigamma(2) (Abramowitz & Stegun
  /// 1964, table 6.1 and 6.4.2).
  private static final double DIGAMMA_OF_TWO = 0.4227843350984671;

  private static final double TRIGAMMA_OF_TWO = Math.PI * Math.PI / 6 - 1;

  private static DoubleSupplier chain(DoubleUnaryOperator logDensity, double width) {
    Chance chance = Chance.of(9);
    double[] present = {0.3};
    return () -> present[0] = SliceSampler.next(logDensity, present[0], width, chance);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 2, 50})
  void a_chain_visits_a_standard_normal_as_often_as_it_should(double width) {
    Sample.of(DRAWS, chain(x -> -0.5 * x * x, width)).hasMeanAndVariance(0, 1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 2, 50})
  void a_chain_visits_a_skewed_density_as_often_as_it_should(double width) {
    Sample.of(DRAWS, chain(x -> 2 * x - Math.exp(x), width))
        .hasMeanAndVariance(DIGAMMA_OF_TWO, TRIGAMMA_OF_TWO);
  }

  @Test
  void where_the_density_is_not_a_number_the_present_point_stays() {
    Chance chance = Chance.of(10);
    assertThat(SliceSampler.next(x -> Double.NaN, 0.3, 1, chance)).isEqualTo(0.3);
    assertThat(SliceSampler.next(x -> -x * x, Double.NaN, 1, chance)).isNaN();
  }

  @Test
  void a_point_of_infinite_density_stays() {
    assertThat(SliceSampler.next(x -> x == 2 ? Double.POSITIVE_INFINITY : 0, 2, 1, Chance.of(11)))
        .isEqualTo(2);
  }
}
