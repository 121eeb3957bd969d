package allay.model.posterior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import allay.model.random.Chance;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParetoSmoothedWeightsTest {
  private static final Offset<Double> ROUNDING = within(1e-9);

  private final Chance chance = Chance.of(3);

  private static double[] of(String name, String what) {
    List<String> row =
        Fixtures.rows("psis.csv").stream()
            .filter(each -> each.getFirst().equals(name) && each.get(1).equals(what))
            .findFirst()
            .orElseThrow();
    return row.stream().skip(2).mapToDouble(ParetoSmoothedWeightsTest::number).toArray();
  }

  private static double number(String text) {
    return text.strip().equals("Inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"short", "narrow", "wide", "correlated", "heavy", "ties"})
  void weights_and_shape_are_those_of_r_package_loo(String name) {
    ParetoSmoothedWeights smoothed =
        ParetoSmoothedWeights.of(of(name, "log_ratios"), of(name, "r_eff")[0]);
    double shape = of(name, "pareto_k")[0];
    if (Double.isInfinite(shape)) {
      assertThat(smoothed.paretoShape()).isInfinite();
    } else {
      assertThat(smoothed.paretoShape()).isCloseTo(shape, ROUNDING);
    }
    double[] expected = of(name, "log_weights");
    for (int i = 0; i < expected.length; i++) {
      assertThat(Math.log(smoothed.weights()[i])).isCloseTo(expected[i], ROUNDING);
    }
  }

  @ParameterizedTest
  @CsvSource({"-0.3", "0.2", "0.5", "0.9"})
  void the_shape_of_a_known_tail_is_found(double shape) {
    double[] excesses =
        IntStream.range(0, 20_000)
            .mapToDouble(i -> 2 * Math.expm1(shape * chance.exponential()) / shape)
            .sorted()
            .toArray();
    GeneralizedPareto fitted = GeneralizedPareto.fit(excesses);
    assertThat(fitted.shape()).isCloseTo(shape, within(4 * (1 + shape) / Math.sqrt(20_000)));
    assertThat(fitted.scale()).isCloseTo(2, within(0.12));
    assertThat(fitted.quantile(0.5))
        .isCloseTo(2 * Math.expm1(shape * Math.log(2)) / shape, within(0.06));
  }

  @Test
  void a_tail_without_a_mean_is_not_relied_on_and_one_with_a_variance_is() {
    assertThat(weights(4_000, 1.1).areReliable()).isFalse();
    assertThat(weights(4_000, 0.3).areReliable()).isTrue();
  }

  private ParetoSmoothedWeights weights(int draws, double shape) {
    return ParetoSmoothedWeights.of(
        IntStream.range(0, 4)
            .mapToObj(chain ->
                IntStream.range(0, draws / 4)
                    .mapToDouble(i -> shape * chance.exponential())
                    .toArray())
            .toArray(double[][]::new));
  }

  @Test
  void few_draws_need_a_lighter_tail() {
    double[] even = new double[100];
    Arrays.fill(even, 0.01);
    assertThat(new ParetoSmoothedWeights(even, 0.49).areReliable()).isTrue();
    assertThat(new ParetoSmoothedWeights(even, 0.51).areReliable()).isFalse();
  }

  @Test
  void equal_weights_have_no_tail_and_cost_nothing() {
    ParetoSmoothedWeights equal = ParetoSmoothedWeights.of(new double[][] {{-5, -5}, {-5, -5}});
    assertThat(equal.weights()).containsOnly(0.25);
    assertThat(equal.paretoShape()).isZero();
    assertThat(equal.efficiency()).isCloseTo(1, ROUNDING);
    assertThat(ParetoSmoothedWeights.resampled(equal.weights(), 4, 0.7))
        .containsExactly(0, 1, 2, 3);
  }

  @Test
  void a_draw_that_carries_all_weight_is_worth_one() {
    assertThat(new ParetoSmoothedWeights(new double[] {0, 1, 0, 0}, 0).efficiency())
        .isCloseTo(0.25, ROUNDING);
  }

  @Test
  void resampling_takes_each_draw_as_often_as_its_weight_says_give_or_take_one() {
    double[] weights = weights(1_000, 0.4).weights();
    int[] times = new int[weights.length];
    for (int at : ParetoSmoothedWeights.resampled(weights, 700, chance.uniform())) {
      times[at]++;
    }
    for (int i = 0; i < weights.length; i++) {
      assertThat((double) times[i]).isCloseTo(700 * weights[i], within(1.0));
    }
  }

  @Test
  void a_weight_that_is_no_number_is_refused() {
    assertThatThrownBy(() -> ParetoSmoothedWeights.of(new double[][] {{0, Double.NaN}}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ParetoSmoothedWeights.of(new double[][] {{Double.NEGATIVE_INFINITY}}))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
