package allay.benchmarks.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RhythmTest {
  @ParameterizedTest
  @EnumSource
  void columns_have_mean_zero_variance_one_and_are_orthogonal(Rhythm rhythm) {
    int columns = rhythm.columns();
    for (int i = 0; i < columns; i++) {
      assertThat(sum(rhythm, i, -1)).isCloseTo(0, within(1e-12));
      for (int j = 0; j < columns; j++) {
        assertThat(sum(rhythm, i, j) / Rhythm.DAYS_A_WEEK).isCloseTo(i == j ? 1 : 0, within(1e-12));
      }
    }
  }

  /// Of the products of two columns over a week; of one column where the other is -1.
  private static double sum(Rhythm rhythm, int first, int second) {
    double sum = 0;
    for (int weekday = 0; weekday < Rhythm.DAYS_A_WEEK; weekday++) {
      double[] on = rhythm.on(weekday);
      sum += on[first] * (second < 0 ? 1 : on[second]);
    }
    return sum;
  }
}
