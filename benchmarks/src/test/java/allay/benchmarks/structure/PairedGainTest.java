package allay.benchmarks.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import allay.model.random.Chance;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PairedGainTest {
  private static double[] noise(double mean, int days) {
    Chance chance = Chance.of(1);
    return IntStream.range(0, days).mapToDouble(t -> mean + chance.gaussian()).toArray();
  }

  @Test
  void of_independent_days_the_standard_error_is_about_that_of_their_mean() {
    assertThat(PairedGain.of(noise(0, 400)).standardError()).isCloseTo(0.05, within(0.015));
  }

  @Test
  void a_gain_of_many_standard_errors_is_clear_and_its_reverse_a_loss() {
    assertThat(PairedGain.of(noise(0.5, 400)).isClear()).isTrue();
    assertThat(PairedGain.of(noise(-0.5, 400)).isClearLoss()).isTrue();
    assertThat(PairedGain.of(noise(0, 400)).isClear()).isFalse();
  }

  @Test
  void a_day_counts_once_however_many_tracks_it_has() {
    List<DayScore> base =
        List.of(new DayScore(0, 0, 0, 0), new DayScore(0, 1, 0, 0), new DayScore(1, 0, 0, 0));
    List<DayScore> other =
        List.of(new DayScore(0, 0, 1, 0), new DayScore(0, 1, 3, 0), new DayScore(1, 0, 4, 0));
    assertThat(PairedGain.of(base, other, k -> true, DayScore::logScore).mean()).isEqualTo(3);
    assertThat(PairedGain.of(base, other, k -> k == 0, DayScore::logScore).mean()).isEqualTo(2.5);
  }

  @Test
  void forecasts_of_different_days_are_not_compared() {
    assertThatThrownBy(() ->
            PairedGain.of(
                List.of(new DayScore(0, 0, 0, 0)),
                List.of(new DayScore(1, 0, 0, 0)),
                k -> true,
                DayScore::logScore))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
