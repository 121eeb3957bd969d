package allay.programme.map;

import static org.assertj.core.api.Assertions.assertThat;

import allay.model.dynamics.Arrow;
import allay.model.dynamics.LeftOut;
import allay.model.dynamics.MapResult;
import allay.model.dynamics.Source;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class UnknownWordsTest {
  private static final String NO_LEVEL =
      "No usual level is shown. In too many of the answers that fit your diary the days do not come"
          + " back to one.";

  @Test
  void a_map_says_what_it_does_not_know_and_why() {
    assertThat(UnknownWords.of(ExampleReports.converged()))
        .containsExactly(
            "It is about ups and downs around your usual pain. It does not say why that usual level"
                + " is where it is.",
            "Two things that move together need not bring each other about; something unseen may"
                + " move both. Only trying one thing at a time can tell.",
            "About half of the ups and downs of pain goes along with nothing that you write down;"
                + " the diary fits anything from a fifth to three quarters.",
            "Whether sleep moves with walk of the day before is not known yet: the diary says too"
                + " little about it.",
            "Whether activity moves with stress of the same day depends on the order in which the"
                + " day is taken, so hold that link lightly.",
            "Your usual pain moves fast. With a diary like that the ranges here are a little too"
                + " narrow: in tests on made-up diaries, those of usual levels and of next-day"
                + " links held the truth 85 times in 100, not 90.",
            "Left out: mood, because it was scored on too few days.",
            "About 8 % of the scores are missing. That is fine; it only makes the map less sure.",
            "On 9 days nothing was entered, so it is not known whether there was a walk.");
  }

  @Test
  void long_run_answers_that_are_held_back_say_how_sure_it_is_that_a_push_dies_out() {
    assertThat(UnknownWords.of(ExampleReports.unstable()))
        .contains(
            "The long run (what-ifs, loops, threads) is left out. A push dies out in only 88 % of"
                + " the answers that fit your diary; 95 % are needed to tell.",
            NO_LEVEL);
  }

  @Test
  void a_diary_of_one_track_is_told_too_why_it_gets_no_level() {
    MapReport alone = ExampleReports.withoutLongRun(ExampleReports.onlyTheOutcome());
    assertThat(UnknownWords.of(alone))
        .contains(NO_LEVEL)
        .noneMatch(sentence -> sentence.contains("long run"));
    assertThat(UnknownWords.of(ExampleReports.converged())).doesNotContain(NO_LEVEL);
  }

  @Test
  void a_track_without_a_level_that_can_be_told_is_named() {
    assertThat(UnknownWords.of(ExampleReports.jumping()))
        .contains(
            "No usual level of pain is shown: it goes from one end of the scale to the other too"
                + " often to tell.")
        .doesNotContain(NO_LEVEL);
  }

  @Test
  void a_level_that_moves_fast_but_is_not_shown_is_not_spoken_of() {
    assertThat(UnknownWords.of(ExampleReports.jumping()))
        .noneMatch(sentence -> sentence.contains("moves fast"));
  }

  @Test
  void many_unknown_links_are_counted_and_those_with_the_outcome_named() {
    MapReport report =
        ExampleReports.withArrows(ExampleReports.converged(), UnknownWordsTest::blurred);
    assertThat(UnknownWords.of(report))
        .contains(
            "38 links are not known yet: the diary says too little about them, among them pain with"
                + " sleep of either day, stress of either day and activity of either day.",
            "38 links depend on the order in which the day is taken, so hold them lightly, among"
                + " them pain with sleep of either day, stress of either day and activity of either"
                + " day.");
  }

  @Test
  void an_unknown_link_is_named_with_its_day() {
    MapReport report =
        ExampleReports.withArrows(
            ExampleReports.converged(),
            arrow -> arrow.when() == Arrow.When.NEXT_DAY ? blurred(arrow) : arrow);
    assertThat(UnknownWords.of(report))
        .anyMatch(sentence ->
            sentence.endsWith(
                "among them pain with sleep of the day before, stress of the day before and"
                    + " activity of the day before."));
  }

  private static Arrow blurred(Arrow arrow) {
    return new Arrow(
        arrow.from(), arrow.to(), arrow.when(), 0, 0.3, -0.5, 0.5, 900, 0.5, 0.1, true);
  }

  @Test
  void every_reason_to_leave_a_column_out_is_told() {
    assertThat(UnknownWords.leftOut(new LeftOut.HardlyVaries(new Source.OfTrack("mood"))))
        .isEqualTo("Left out: mood, because its score was nearly the same on all days.");
    assertThat(UnknownWords.leftOut(new LeftOut.TooFewScores(new Source.OfTrack("mood"))))
        .isEqualTo("Left out: mood, because it was scored on too few days.");
    assertThat(UnknownWords.leftOut(new LeftOut.HardlyVaries(new Source.OfInput("walk"))))
        .isEqualTo("Left out: walk, because it was much the same on nearly all days.");
    assertThat(UnknownWords.leftOut(new LeftOut.TooFewScores(new Source.OfInput("walk"))))
        .isEqualTo("Left out: walk, because it was noted on too few days.");
    assertThat(
            UnknownWords.leftOut(
                new LeftOut.SameAs(new Source.OfTrack("mood"), new Source.OfTrack("fear"))))
        .isEqualTo(
            "Left out: mood, because its score was the same as that of fear on every day, so"
                + " nothing can tell the two apart.");
    assertThat(
            UnknownWords.leftOut(
                new LeftOut.SameAs(new Source.OfInput("walk"), new Source.OfInput("stretch"))))
        .isEqualTo(
            "Left out: walk, because it was done just as stretch was on every day, so nothing can"
                + " tell the two apart.");
  }

  @Test
  void a_steady_outcome_is_not_also_listed_as_left_out() {
    assertThat(UnknownWords.of(ExampleReports.tooLittleVariation()))
        .noneMatch(sentence -> sentence.startsWith("Left out: pain"))
        .contains("Left out: swim, because it was noted on too few days.");
  }

  @Test
  void many_scores_at_an_end_of_the_scale_are_mentioned() {
    assertThat(UnknownWords.of(diary(0, 61)))
        .contains(
            "Many scores (61) stand at 0 or 10. How far beyond it went on those days cannot be"
                + " told.");
    assertThat(UnknownWords.of(diary(0, 60))).isEmpty();
  }

  @Test
  void a_few_missing_scores_are_at_least_one_in_a_hundred() {
    assertThat(UnknownWords.of(diary(0.002, 0)))
        .containsExactly(
            "About 1 % of the scores are missing. That is fine; it only makes the map less sure.");
  }

  @Test
  void a_diary_of_one_track_is_not_told_about_links() {
    assertThat(UnknownWords.of(ExampleReports.onlyTheOutcome()))
        .containsExactly(
            "It is about ups and downs around your usual pain. It does not say why that usual level"
                + " is where it is.",
            "Your usual pain moves fast. With a diary like that the ranges here are a little too"
                + " narrow: in tests on made-up diaries, those of usual levels"
                + " held the truth 85 times in 100, not 90.",
            "About 5 % of the scores are missing. That is fine; it only makes the map less sure.");
  }

  private static MapReport diary(double missing, int atBounds) {
    MapReport plain = ExampleReports.converged();
    return new MapReport(
        plain.tracks(),
        plain.inputs(),
        plain.outcome(),
        plain.from(),
        plain.to(),
        plain.days(),
        missing,
        atBounds,
        OptionalDouble.of(4),
        1,
        List.of(),
        new MapResult.TooFewDays(1, List.of()),
        Optional.empty(),
        Optional.empty());
  }
}
