package allay.model.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DailySeriesTest {
  private static Track track(String name, int days) {
    return new Track(name, Collections.nCopies(days, Score.of(5)));
  }

  private static Input input(int days) {
    return new Input("walk", 0, Collections.nCopies(days, Dose.of(1)));
  }

  @Test
  void tracks_are_found_by_name_in_the_order_of_the_day() {
    DailySeries series =
        new DailySeries(List.of(track("sleep", 3), track("pain", 3)), List.of(input(3)));
    assertThat(series.days()).isEqualTo(3);
    assertThat(series.indexOf("pain")).isEqualTo(1);
    assertThatThrownBy(() -> series.indexOf("walk")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void tracks_and_inputs_cover_the_same_days() {
    assertThatThrownBy(
            () -> new DailySeries(List.of(track("sleep", 3), track("pain", 4)), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new DailySeries(List.of(track("pain", 3)), List.of(input(2))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_series_without_a_track_is_none() {
    assertThatThrownBy(() -> new DailySeries(List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
