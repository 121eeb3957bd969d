package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;

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

  private static Track pain(int days) {
    return Diaries.track("pain", days(days, t -> 1 + t % 5));
  }

  private static Track constant(String name, int days) {
    return Diaries.track(name, days(days, t -> 4));
  }

  private static Screening screened(List<Track> tracks, Input... inputs) {
    return Screening.of(new DailySeries(tracks, List.of(inputs)), "pain");
  }

  private static LeftOut hardlyVaries(String track) {
    return new LeftOut.HardlyVaries(new Source.OfTrack(track));
  }

  private static LeftOut sameAs(String as, String track) {
    return new LeftOut.SameAs(new Source.OfTrack(track), new Source.OfTrack(as));
  }

  private static List<String> kept(Screening screening) {
    return screening.kept().tracks().stream().map(Track::name).toList();
  }

  @Test
  void a_track_scored_on_fourteen_days_is_kept_and_one_on_thirteen_is_not() {
    Track enough = Diaries.track("sleep", days(30, t -> t < 14 ? 1 + t % 7 : NOTHING));
    Track tooFew = Diaries.track("mood", days(30, t -> t < 13 ? 1 + t % 7 : NOTHING));
    Screening screening = screened(List.of(enough, tooFew, pain(30)));
    assertThat(kept(screening)).containsExactly("sleep", "pain");
    assertThat(screening.leftOut())
        .containsExactly(new LeftOut.TooFewScores(new Source.OfTrack("mood")));
  }

  @Test
  void a_constant_track_is_left_out_even_when_it_stays_at_a_bound() {
    Track atFloor = Diaries.track("fear", days(30, t -> 0));
    Screening screening = screened(List.of(constant("sleep", 30), atFloor, pain(30)));
    assertThat(kept(screening)).containsExactly("pain");
    assertThat(screening.leftOut()).containsExactly(hardlyVaries("sleep"), hardlyVaries("fear"));
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
    Screening screening = screened(List.of(sleep, pain(days)));
    assertThat(kept(screening).contains("sleep")).isEqualTo(isKept);
    assertThat(screening.leavesOut("sleep")).isNotEqualTo(isKept);
  }

  @Test
  void days_without_a_score_do_not_count_as_different() {
    Track sleep = Diaries.track("sleep", days(60, t -> t < 20 ? NOTHING : t < 22 ? 7 : 4));
    assertThat(screened(List.of(sleep, pain(60))).leftOut()).containsExactly(hardlyVaries("sleep"));
  }

  @Test
  void inputs_that_are_never_or_always_done_alike_are_left_out() {
    Screening screening =
        screened(
            List.of(pain(30)),
            Diaries.input("never", 0, days(30, t -> 0)),
            Diaries.input("always", 0, days(30, t -> 20)),
            Diaries.input("hardlyKnown", 0, days(30, t -> t < 13 ? t % 2 : NOTHING)),
            Diaries.input("walk", 0, days(30, t -> t % 3)));
    assertThat(screening.kept().inputs()).extracting(Input::name).containsExactly("walk");
    assertThat(screening.leftOut())
        .containsExactly(
            new LeftOut.HardlyVaries(new Source.OfInput("never")),
            new LeftOut.HardlyVaries(new Source.OfInput("always")),
            new LeftOut.TooFewScores(new Source.OfInput("hardlyKnown")));
  }

  @Test
  void an_input_keeps_its_place_among_the_tracks_that_are_left() {
    Screening screening =
        screened(
            List.of(varied("sleep", 30), constant("mood", 30), pain(30)),
            Diaries.input("first", 0, days(30, t -> t % 3)),
            Diaries.input("afterSleep", 1, days(30, t -> t % 4)),
            Diaries.input("afterMood", 2, days(30, t -> t % 5)),
            Diaries.input("last", 3, days(30, t -> t % 6)));
    assertThat(kept(screening)).containsExactly("sleep", "pain");
    assertThat(screening.kept().inputs())
        .extracting(Input::tracksBefore)
        .containsExactly(0, 1, 1, 2);
  }

  @Test
  void of_inputs_that_are_done_alike_on_every_day_the_first_is_kept() {
    Screening screening =
        screened(
            List.of(pain(30)),
            Diaries.input("walk", 0, days(30, t -> t % 3)),
            Diaries.input("stretch", 0, days(30, t -> t % 7 == 4 ? NOTHING : t % 3)),
            Diaries.input("rest", 0, days(30, t -> t == 9 ? 1 : t % 3)),
            Diaries.input("minutes", 0, days(30, t -> 10 * (t % 3))));
    assertThat(screening.kept().inputs()).extracting(Input::name).containsExactly("walk", "rest");
    assertThat(screening.leftOut())
        .containsExactly(
            new LeftOut.SameAs(new Source.OfInput("stretch"), new Source.OfInput("walk")),
            new LeftOut.SameAs(new Source.OfInput("minutes"), new Source.OfInput("walk")));
  }

  @Test
  void an_outcome_that_hardly_varies_is_named_and_still_kept() {
    Screening screening = screened(List.of(varied("sleep", 30), constant("pain", 30)));
    assertThat(kept(screening)).containsExactly("sleep", "pain");
    assertThat(screening.leavesOut("pain")).isTrue();
    assertThat(screening.leftOut()).containsExactly(hardlyVaries("pain"));
    assertThat(screening.leftOutBeside("pain")).isEmpty();
  }

  @Test
  void a_left_out_input_called_as_a_track_does_not_take_the_track_with_it() {
    Screening screening = screened(List.of(pain(30)), Diaries.input("pain", 0, days(30, t -> 0)));
    assertThat(screening.leavesOut("pain")).isFalse();
    assertThat(screening.leftOutBeside("pain"))
        .containsExactly(new LeftOut.HardlyVaries(new Source.OfInput("pain")));
  }

  @Test
  void of_tracks_that_are_the_same_on_every_day_the_first_is_kept() {
    Screening screening =
        screened(List.of(varied("sleep", 30), pain(30), varied("rest", 30), varied("mood", 30)));
    assertThat(kept(screening)).containsExactly("sleep", "pain");
    assertThat(screening.leftOut())
        .containsExactly(sameAs("sleep", "rest"), sameAs("sleep", "mood"));
  }

  @Test
  void a_track_that_is_the_same_as_the_outcome_makes_way_for_it() {
    Track early = new Track("early", pain(30).scores());
    Track late = new Track("late", pain(30).scores());
    Screening screening = screened(List.of(early, varied("sleep", 30), pain(30), late));
    assertThat(kept(screening)).containsExactly("sleep", "pain");
    assertThat(screening.leftOut())
        .containsExactly(sameAs("pain", "early"), sameAs("pain", "late"));
    assertThat(screening.leavesOut("pain")).isFalse();
  }

  @Test
  void only_days_on_which_both_are_scored_tell_whether_two_tracks_are_the_same() {
    Track gappy = Diaries.track("gappy", days(30, t -> t % 3 == 0 ? NOTHING : 1 + t % 7));
    Track other = Diaries.track("other", days(30, t -> t == 29 ? 9 : 1 + t % 7));
    Screening screening = screened(List.of(varied("sleep", 30), gappy, other, pain(30)));
    assertThat(screening.leftOut()).containsExactly(sameAs("sleep", "gappy"));
    assertThat(kept(screening)).containsExactly("sleep", "other", "pain");
  }

  /// Thirteen days alike are too few, and so are many on which both stay where they nearly always
  /// are.
  @Test
  void tracks_that_agree_on_few_days_or_only_where_nothing_happens_are_both_kept() {
    Track early = Diaries.track("early", days(40, t -> t < 26 ? 1 + t % 7 : NOTHING));
    Track late = Diaries.track("late", days(40, t -> t >= 13 ? 1 + t % 7 : NOTHING));
    Track calm = Diaries.track("calm", days(40, t -> t < 10 ? 3 + t % 2 : t < 25 ? 0 : NOTHING));
    Track still = Diaries.track("still", days(40, t -> t < 10 ? NOTHING : t < 25 ? 0 : 3 + t % 2));
    Screening screening = screened(List.of(early, late, calm, still, pain(40)));
    assertThat(screening.leftOut()).isEmpty();
    Track oneMore = Diaries.track("late", days(40, t -> t >= 12 ? 1 + t % 7 : NOTHING));
    assertThat(screened(List.of(early, oneMore, pain(40))).leftOut())
        .containsExactly(sameAs("early", "late"));
  }
}
