package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TruncatedNormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NormalTailTest {
  @ParameterizedTest
  @ValueSource(doubles = {-6, -1, 0, 2, 4.999, 5, 8, 20})
  void mean_variance_and_probability_are_those_of_the_normal_cut_off(double bound) {
    TruncatedNormalDistribution exact =
        TruncatedNormalDistribution.of(0, 1, bound, Double.POSITIVE_INFINITY);
    NormalTail tail = NormalTail.above(bound);
    assertThat(tail.mean()).isCloseTo(exact.getMean(), within(1e-12));
    assertThat(tail.variance() / exact.getVariance()).isCloseTo(1, within(1e-9));
    double probability = NormalDistribution.of(0, 1).survivalProbability(bound);
    assertThat(NormalTail.logProbabilityAbove(bound))
        .isCloseTo(Math.log(probability), within(1e-12));
  }

  /// -804.608442 is log(erfc(40 / sqrt 2) / 2) (Abramowitz & Stegun 1964, 26.2.12).
  @Test
  void beyond_what_a_probability_can_express_its_log_still_can() {
    assertThat(NormalTail.logProbabilityAbove(40)).isCloseTo(-804.608442, within(1e-6));
  }

  @ParameterizedTest
  @ValueSource(doubles = {40, 1e3, 1e6})
  void very_far_out_the_tail_is_an_exponential(double bound) {
    NormalTail tail = NormalTail.above(bound);
    assertThat((tail.mean() - bound) * bound).isCloseTo(1, within(2 / (bound * bound) + 1e-3));
    assertThat(tail.variance() * bound * bound).isCloseTo(1, within(0.01));
  }
}
