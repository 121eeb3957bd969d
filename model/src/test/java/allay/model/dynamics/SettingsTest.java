package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
  @Test
  void a_seed_may_be_any_number() {
    assertThat(new Settings(-1, 0).seed()).isEqualTo(-1);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 100_001})
  void too_few_or_too_many_draws_are_refused(int effectiveDraws) {
    assertThatThrownBy(() -> new Settings(1, effectiveDraws))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
