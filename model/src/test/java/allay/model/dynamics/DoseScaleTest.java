package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import allay.model.series.Dose;
import org.junit.jupiter.api.Test;

class DoseScaleTest {
  private static DoseScale scale(double... amounts) {
    return DoseScale.of(Diaries.input("walk", 0, amounts));
  }

  @Test
  void the_usual_dose_is_the_median_of_those_above_zero() {
    assertThat(scale(0, 10, 0, 90, 20, 0, 0).usual()).isEqualTo(20);
    assertThat(scale(0, 10, 0, 90, 20, 30).usual()).isEqualTo(25);
  }

  @Test
  void doses_are_counted_in_usual_ones_and_centred_on_all_known_days() {
    DoseScale scale = scale(0, 10, -1, 20, 40, 0);
    assertThat(scale.mean()).isCloseTo(0.7, within(1e-12));
    assertThat(scale.standardised(Dose.of(40))).isCloseTo(2 - 0.7, within(1e-12));
    assertThat(scale.standardised(Dose.of(0))).isCloseTo(-0.7, within(1e-12));
  }

  @Test
  void an_unknown_dose_counts_as_the_mean() {
    assertThat(scale(0, 10, -1, 20).standardised(Dose.unknown())).isZero();
  }

  @Test
  void a_practice_that_was_never_done_or_never_known_leaves_every_day_at_zero() {
    assertThat(scale(0, 0, -1).standardised(Dose.of(0))).isZero();
    assertThat(scale(-1, -1).standardised(Dose.unknown())).isZero();
  }
}
