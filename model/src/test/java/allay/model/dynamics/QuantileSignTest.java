package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;

import allay.model.posterior.Chains;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class QuantileSignTest {
  @RepeatedTest(200)
  void it_is_the_sign_of_the_quantile_of_the_sorted_draws(RepetitionInfo repetition) {
    SplittableRandom random = new SplittableRandom(repetition.getCurrentRepetition());
    double[][] draws = new double[2][random.nextInt(1, 12)];
    double shift = random.nextGaussian();
    for (double[] chain : draws) {
      for (int i = 0; i < chain.length; i++) {
        chain[i] = Math.round(4 * (random.nextGaussian() + shift)) / 4.0;
      }
    }
    for (double probability : new double[] {0.05, 0.5, 0.95}) {
      double quantile = Chains.of(draws).quantile(probability);
      assertThat(QuantileSign.isAbove(probability, draws)).isEqualTo(quantile > 0);
      assertThat(QuantileSign.isBelow(probability, draws)).isEqualTo(quantile < 0);
    }
  }
}
