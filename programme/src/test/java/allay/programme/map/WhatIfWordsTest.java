package allay.programme.map;

import static org.assertj.core.api.Assertions.assertThat;

import allay.model.dynamics.PersonalMap.LevelChange;
import allay.model.dynamics.PersonalMap.WhatIf;
import allay.model.dynamics.Source;
import allay.model.posterior.Interval;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatIfWordsTest {
  private static final Source SLEEP = new Source.OfTrack("sleep");
  private static final WhatIf BETTER_SLEEP =
      new WhatIf(SLEEP, 1, "pain", new Interval(-0.9, -1.6, -0.4));

  @ParameterizedTest
  @CsvSource({
    "-3, If sleep stayed 3 points worse, With 3 usual amounts of walk less every day",
    "-1, If sleep stayed a point worse, With one usual amount of walk less every day",
    "1, If sleep stayed a point better, With one more usual amount of walk every day",
    "2, If sleep stayed 2 points better, With 2 more usual amounts of walk every day"
  })
  void what_is_held_is_told_with_its_step(int by, String sleep, String walk) {
    assertThat(WhatIfWords.hold(SLEEP, by)).isEqualTo(sleep);
    assertThat(WhatIfWords.hold(new Source.OfInput("walk"), by)).isEqualTo(walk);
  }

  @ParameterizedTest
  @CsvSource({
    "-2, 2 points lower, 2 usual amounts less a day",
    "-1, a point lower, one usual amount less a day",
    "1, a point higher, one more usual amount a day",
    "3, 3 points higher, 3 more usual amounts a day"
  })
  void a_step_has_words_of_its_own_for_a_button(int by, String fear, String walk) {
    assertThat(WhatIfWords.step(new Source.OfTrack("fear"), by)).isEqualTo(fear);
    assertThat(WhatIfWords.step(new Source.OfInput("walk"), by)).isEqualTo(walk);
  }

  @Test
  void a_lower_step_turns_the_interval_round() {
    assertThat(WhatIfWords.times(-2, new Interval(-0.5, -1, 0.25)))
        .isEqualTo(new Interval(1, -0.5, 2));
    assertThat(WhatIfWords.times(3, new Interval(-0.5, -1, 0.25)))
        .isEqualTo(new Interval(-1.5, -3, 0.75));
  }

  @Test
  void a_level_that_would_settle_is_told_beside_where_it_is_now() {
    assertThat(settles(4.1, new Interval(-1.7, -3, -0.6)))
        .isEqualTo(
            "pain would settle at about 2.4 instead of 4.1; the diary fits anything from 1.1 to"
                + " 3.5");
  }

  @Test
  void an_unclear_one_says_where_it_is_now_and_what_fits() {
    assertThat(settles(4.1, new Interval(-0.1, -0.4, 0.2)))
        .isEqualTo(
            "it is not clear where pain would settle: it is about 4.1 now, and the diary fits"
                + " anything from 3.7 to 4.3");
  }

  @Test
  void a_level_never_settles_beyond_the_scale() {
    assertThat(settles(0.2, new Interval(-0.9, -1.6, -0.1)))
        .isEqualTo(
            "pain would settle at about 0.0, as low as the scale goes, instead of 0.2; the diary"
                + " fits anything from 0.0 to 0.1");
    assertThat(settles(0.2, new Interval(-0.9, -1.6, -0.4)))
        .isEqualTo("pain would settle at about 0.0, as low as the scale goes, instead of 0.2");
    assertThat(settles(9.5, new Interval(2, 1, 3)))
        .isEqualTo("pain would settle at about 10.0, as high as the scale goes, instead of 9.5");
    assertThat(settles(-0.4, new Interval(-0.9, -1.6, -0.4)))
        .isEqualTo("pain would stay at about 0.0, as low as the scale goes");
  }

  @Test
  void a_level_below_the_scale_counts_from_where_it_is_and_is_shown_as_its_end() {
    assertThat(settles(-0.5, new Interval(1, 0.6, 1.4)))
        .isEqualTo(
            "pain would settle at about 0.5 instead of 0.0; the diary fits anything from 0.1 to"
                + " 0.9");
  }

  @Test
  void a_trace_is_no_move() {
    assertThat(settles(4.1, new Interval(0.02, 0.01, 0.03)))
        .isEqualTo("pain would stay at about 4.1");
  }

  @Test
  void a_level_without_room_says_that_it_is_about_other_times() {
    assertThat(WhatIfWords.noRoom(List.of(BETTER_SLEEP), List.of(level("pain", 0.2))))
        .containsExactly(
            "Your usual pain is about 0.2 now, so this is about times with more pain.");
    assertThat(WhatIfWords.noRoom(List.of(BETTER_SLEEP), List.of(level("sleep", 9.4))))
        .containsExactly(
            "Your usual sleep is about 9.4 now, so this is about times with worse sleep.");
  }

  @Test
  void it_is_said_once_for_all_what_ifs_of_a_track_and_not_where_there_is_room() {
    WhatIf lessFear = new WhatIf(new Source.OfTrack("fear"), 1, "pain", new Interval(0.7, 0.4, 1));
    List<LevelChange> levels = List.of(level("pain", 0.2), level("sleep", 5), level("fear", 5));
    assertThat(WhatIfWords.noRoom(List.of(BETTER_SLEEP, lessFear), levels)).hasSize(1);
    assertThat(WhatIfWords.noRoom(List.of(BETTER_SLEEP, lessFear), List.of(level("pain", 1))))
        .isEmpty();
  }

  private static String settles(double now, Interval change) {
    return WhatIfWords.settles(Settling.of(level("pain", now), change));
  }

  private static LevelChange level(String track, double now) {
    return new LevelChange(track, new Interval(now, now - 0.5, now + 0.5), Optional.empty());
  }
}
