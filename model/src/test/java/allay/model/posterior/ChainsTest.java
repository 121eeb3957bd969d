package allay.model.posterior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ChainsTest {
  @Test
  void unequal_chains_are_cut_to_the_shortest() {
    Chains chains = Chains.of(new double[][] {{1, 2, 99}, {3, 4}});

    assertThat(chains.count()).isEqualTo(2);
    assertThat(chains.length()).isEqualTo(2);
    assertThat(chains.mean()).isEqualTo(2.5);
    assertThat(chains.draw(1, 1)).isEqualTo(4);
  }

  @Test
  void later_changes_of_the_given_arrays_do_not_reach_them() {
    double[][] draws = {{1, 2, 3}};
    Chains chains = Chains.of(draws);
    draws[0][0] = 100;

    assertThat(chains.mean()).isEqualTo(2);
  }

  @Test
  void quantiles_lie_between_the_order_statistics() {
    Chains chains = Chains.of(new double[][] {{4, 1}, {3, 2}});

    assertThat(chains.quantile(0)).isEqualTo(1);
    assertThat(chains.quantile(0.25)).isEqualTo(1.75);
    assertThat(chains.quantile(0.5)).isEqualTo(2.5);
    assertThat(chains.quantile(1)).isEqualTo(4);
    assertThat(chains.variance()).isCloseTo(5.0 / 3, within(1e-15));
  }

  @Test
  void the_probability_of_the_sign_counts_draws_on_the_side_of_the_median() {
    assertThat(Chains.of(new double[][] {{-3, -1, -2, 5}}).probabilityOfSign()).isEqualTo(0.75);
    assertThat(Chains.of(new double[][] {{3, 1, 2, 5}}).probabilityOfSign()).isEqualTo(1);
  }

  @Test
  void summaries_of_draws_that_are_no_numbers_are_nan() {
    Chains chains = Chains.of(new double[][] {{1, 2, Double.NaN}});

    assertThat(chains.mean()).isNaN();
    assertThat(chains.sd()).isNaN();
    assertThat(chains.median()).isNaN();
    assertThat(chains.quantile(0.05)).isNaN();
    assertThat(chains.probabilityOfSign()).isNaN();
  }

  @Test
  void a_chain_without_draws_is_rejected() {
    assertThatThrownBy(() -> Chains.of(new double[][] {{1}, {}}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Chains.of(new double[][] {}))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
