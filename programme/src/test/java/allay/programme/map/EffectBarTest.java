package allay.programme.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectBarTest {
  private final EffectBar bar = new EffectBar(11, 0.5);

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "0.1,0.3,0.5,     │███──",
        "-0.5,-0.3,-0.1,──███│     ",
        "-0.2,0.1,0.4,   ──│█─── ",
        "-0.2,0,0.2,   ──│──   ",
        "0,0,0,     │     ",
        "0.4,2,9,     │█████"
      })
  void an_effect_grows_from_the_centre_line_and_its_interval_goes_on_as_a_thin_line(
      double low, double mean, double high, String drawn) {
    assertThat(bar.of(low, mean, high)).isEqualTo(drawn);
  }

  @Test
  void a_bar_without_a_middle_or_a_scale_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new EffectBar(10, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new EffectBar(11, 0));
  }
}
