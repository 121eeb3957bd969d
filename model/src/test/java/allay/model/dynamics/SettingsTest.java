package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
  @Test
  void no_wish_for_more_draws_and_one_thread_are_enough() {
    assertThat(new Settings(-1, 0, 1).seed()).isEqualTo(-1);
  }

  @ParameterizedTest
  @CsvSource({"-1, 1", "100001, 1", "0, 0", "0, -2"})
  void too_few_or_too_many_draws_and_less_than_one_thread_are_refused(
      int effectiveDraws, int threads) {
    assertThatThrownBy(() -> new Settings(1, effectiveDraws, threads))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
