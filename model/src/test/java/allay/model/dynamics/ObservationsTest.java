package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import allay.model.dynamics.Observations.Kind;
import allay.model.series.DailySeries;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObservationsTest {
  private final Observations data =
      new Observations(
          new DailySeries(
              List.of(
                  Diaries.track("sleep", 6.5, -1, 10, 4),
                  Diaries.track("fear", -1, -1, 0, 2),
                  Diaries.track("pain", 0, -1, 3.5, 0)),
              List.of(
                  Diaries.input("walk", 1, 0, 20, 40, 0),
                  Diaries.input("breathing", 3, 1, -1, 1, 0))));

  @Test
  void every_score_is_a_value_a_bound_or_nothing() {
    assertThat(data.kind(0, 0)).isEqualTo(Kind.INSIDE);
    assertThat(data.value(0, 0)).isEqualTo(6.5);
    assertThat(data.kind(2, 0)).isEqualTo(Kind.AT_CEILING);
    assertThat(data.value(2, 0)).isEqualTo(10);
    assertThat(data.kind(3, 2)).isEqualTo(Kind.AT_FLOOR);
    assertThat(data.value(3, 2)).isZero();
    assertThat(data.kind(0, 1)).isEqualTo(Kind.MISSING);
    assertThat(data.value(2, 2)).isEqualTo(3.5);
  }

  @Test
  void missing_tracks_are_listed_day_by_day() {
    assertThat(data.missingTracks(0)).containsExactly(1);
    assertThat(data.missingTracks(1)).containsExactly(0, 1, 2);
    assertThat(data.missingTracks(2)).isEmpty();
  }

  @Test
  void kinds_are_counted_track_by_track() {
    assertThat(data.count(2, Kind.AT_FLOOR)).isEqualTo(2);
    assertThat(data.count(0, Kind.AT_FLOOR)).isZero();
    assertThat(data.count(0, Kind.AT_CEILING)).isEqualTo(1);
    assertThat(data.count(1, Kind.MISSING)).isEqualTo(2);
  }

  @Test
  void an_input_acts_the_same_day_on_what_is_asked_for_after_it() {
    assertThat(data.regressors.actsSameDay(0, 0)).isFalse();
    assertThat(data.regressors.actsSameDay(0, 1)).isTrue();
    assertThat(data.regressors.actsSameDay(0, 2)).isTrue();
    assertThat(data.regressors.actsSameDay(1, 2)).isFalse();
  }

  @Test
  void doses_are_laid_out_day_by_day_in_usual_doses_around_their_mean() {
    double walk = 60.0 / 30 / 4;
    double breathing = 2.0 / 3;
    double[] expected = {
      -walk, 1 - breathing, 20.0 / 30 - walk, 0, 40.0 / 30 - walk, 1 - breathing, -walk, -breathing
    };
    assertThat(data.dose).containsExactly(expected, within(1e-12));
    assertThat(data.lastDoses()).containsExactly(new double[] {-walk, -breathing}, within(1e-12));
  }
}
