package allay.model.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTest {
  @Test
  void the_ends_of_the_scale_are_bounds_and_all_between_is_a_value() {
    assertThat(Score.of(0)).isEqualTo(new Score.AtFloor());
    assertThat(Score.of(-0.0)).isEqualTo(new Score.AtFloor());
    assertThat(Score.of(10)).isEqualTo(new Score.AtCeiling());
    assertThat(Score.of(0.1)).isEqualTo(new Score.Inside(0.1));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 10.1, Double.NaN, Double.POSITIVE_INFINITY})
  void what_lies_off_the_scale_is_refused(double value) {
    assertThatThrownBy(() -> Score.of(value)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-120, 0, 5, 10, 1e6})
  void where_there_is_no_scale_every_finite_number_is_a_value(double value) {
    assertThat(Score.unbounded(value)).isEqualTo(new Score.Inside(value));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY})
  void a_score_without_a_scale_is_still_a_finite_number(double value) {
    assertThatThrownBy(() -> Score.unbounded(value)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
  void a_dose_is_a_finite_amount(double amount) {
    assertThatThrownBy(() -> Dose.of(amount)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_bound_is_scored_and_a_missing_score_is_not() {
    Track track = new Track("pain", List.of(Score.of(0), Score.missing(), Score.of(5)));
    assertThat(track.scoredDays()).isEqualTo(2);
  }
}
