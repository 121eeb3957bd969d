package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;

import allay.model.dynamics.LeftOut.Why;
import allay.model.series.DailySeries;
import allay.model.series.Input;
import allay.model.series.Track;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreeningTest {
  private static final int NOTHING = -1;

  private static double[] days(int days, IntToDoubleFunction value) {
    return IntStream.range(0, days).mapToDouble(value).toArray();
  }

  private static Track varied(String name, int days) {
    return Diaries.track(name, days(days, t -> 1 + t % 7));
  }

  private static Track constant(String name, int days) {
    return Diaries.track(name, days(days, t -> 4));
  }

  private static Screening screened(List<Track> tracks, Input... inputs) {
    return Screening.of(new DailySeries(tracks, List.of(inputs)), "pain");
  }

  private static LeftOut track(String name, Why why) {
    return new LeftOut(new Source.OfTrack(name), why);
  }

  private static LeftOut input(String name, Why why) {
    return new LeftOut(new Source.OfInput(name), why);
  }

  private static List<String> kept(Screening screening) {
    return screening.kept().tracks().stream().map(Track::name).toList();
  }

  @Test
  void a_track_scored_on_fourteen_days_is_kept_and_one_on_thirteen_is_not() {
    Track enough = Diaries.track("sleep", days(30, t -> t < 14 ? 1 + t % 7 : NOTHING));
    Track tooFew = Diaries.track("mood", days(30, t -> t < 13 ? 1 + t % 7 : NOTHING));
    Screening screening = screened(List.of(enough, tooFew, varied("pain", 30)));
    assertThat(kept(screening)).containsExactly("sleep", "pain");
    assertThat(screening.leftOut()).containsExactly(track("mood", Why.TOO_FEW_SCORES));
  }

  @Test
  void a_constant_track_is_left_out_even_when_it_stays_at_a_bound() {
    Track atFloor = Diaries.track("fear", days(30, t -> 0));
    Screening screening = screened(List.of(constant("sleep", 30), atFloor, varied("pain", 30)));
    assertThat(kept(screening)).containsExactly("pain");
    assertThat(screening.leftOut())
        .containsExactly(track("sleep", Why.HARDLY_VARIES), track("fear", Why.HARDLY_VARIES));
  }

  /// 5 % of the days must differ from the commonest score, and three at least.
  @ParameterizedTest
  @CsvSource({
    "100, 5, true", "102, 5, false", "1000, 50, true", "1000, 49, false", "60, 3, true",
    "61, 3, false", "20, 3, true", "20, 2, false", "14, 3, true", "14, 2, false"
  })
  void a_track_must_differ_often_enough_from_its_commonest_score(
      int days, int off, boolean isKept) {
    Track sleep = Diaries.track("sleep", days(days, t -> t < off ? 7 : 4));
    Screening screening = screened(List.of(sleep, varied("pain", days)));
    assertThat(kept(screening).contains("sleep")).isEqualTo(isKept);
    assertThat(screening.leavesOut("sleep")).isNotEqualTo(isKept);
  }

  @Test
  void days_without_a_score_do_not_count_as_different() {
    Track sleep = Diaries.track("sleep", days(60, t -> t < 20 ? NOTHING : t < 22 ? 7 : 4));
    assertThat(screened(List.of(sleep, varied("pain", 60))).leftOut())
        .containsExactly(track("sleep", Why.HARDLY_VARIES));
  }

  @Test
  void inputs_that_are_never_or_always_done_alike_are_left_out() {
    Screening screening =
        screened(
            List.of(varied("pain", 30)),
            Diaries.input("never", 0, days(30, t -> 0)),
            Diaries.input("always", 0, days(30, t -> 20)),
            Diaries.input("hardlyKnown", 0, days(30, t -> t < 13 ? t % 2 : NOTHING)),
            Diaries.input("walk", 0, days(30, t -> t % 3)));
    assertThat(screening.kept().inputs()).extracting(Input::name).containsExactly("walk");
    assertThat(screening.leftOut())
        .containsExactly(
            input("never", Why.HARDLY_VARIES),
            input("always", Why.HARDLY_VARIES),
            input("hardlyKnown", Why.TOO_FEW_SCORES));
  }

  @Test
  void an_input_keeps_its_place_among_the_tracks_that_are_left() {
    double[] doses = days(30, t -> t % 3);
    Screening screening =
        screened(
            List.of(varied("sleep", 30), constant("mood", 30), varied("pain", 30)),
            Diaries.input("first", 0, doses),
            Diaries.input("afterSleep", 1, doses),
            Diaries.input("afterMood", 2, doses),
            Diaries.input("last", 3, doses));
    assertThat(kept(screening)).containsExactly("sleep", "pain");
    assertThat(screening.kept().inputs())
        .extracting(Input::tracksBefore)
        .containsExactly(0, 1, 1, 2);
  }

  @Test
  void an_outcome_that_hardly_varies_is_named_and_still_kept() {
    Screening screening = screened(List.of(varied("sleep", 30), constant("pain", 30)));
    assertThat(kept(screening)).containsExactly("sleep", "pain");
    assertThat(screening.leavesOut("pain")).isTrue();
    assertThat(screening.leftOut()).containsExactly(track("pain", Why.HARDLY_VARIES));
    assertThat(screening.leftOutBeside("pain")).isEmpty();
  }

  @Test
  void a_left_out_input_called_as_a_track_does_not_take_the_track_with_it() {
    Screening screening =
        screened(List.of(varied("pain", 30)), Diaries.input("pain", 0, days(30, t -> 0)));
    assertThat(screening.leavesOut("pain")).isFalse();
    assertThat(screening.leftOutBeside("pain")).containsExactly(input("pain", Why.HARDLY_VARIES));
  }
}
