package allay.programme.wins;

import static allay.programme.diary.Direction.HIGHER_IS_BETTER;
import static allay.programme.diary.Direction.LOWER_IS_BETTER;
import static allay.programme.diary.Direction.UNKNOWN;
import static allay.programme.wins.MadeUpDiary.TODAY;
import static allay.programme.wins.MadeUpDiary.days;
import static allay.programme.wins.MadeUpDiary.weeks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import allay.programme.content.WordingRules;
import allay.programme.diary.Direction;
import allay.programme.diary.KeptColumn;
import allay.programme.diary.KeptColumn.Kind;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Good news at and around each threshold.
class WinsTest {
  private static final double NONE = Double.NaN;

  private static MadeUpDiary diary() {
    return new MadeUpDiary();
  }

  private static MadeUpDiary pain(double[] before, double... week) {
    return diary().track("pain", LOWER_IS_BETTER, weeks(before, week));
  }

  @Test
  void an_empty_diary_has_no_good_news() {
    assertThat(diary().wins()).isEmpty();
    assertThat(diary().track("pain", LOWER_IS_BETTER).wins()).isEmpty();
  }

  @Test
  void a_better_average_is_told_with_the_figures_it_rests_on() {
    assertThat(pain(days(28, 6, 5), 4.5, 4.5, NONE, 4, 5, 4.5, 4.5).wins())
        .containsExactly(
            new Win(
                "Over the last 7 days, pain was 1.0 points lower than over the 4 weeks before.",
                "4.5 on average on 6 days, after 5.5 on 28 days."));
  }

  @ParameterizedTest
  @CsvSource({
    "Sleep, HIGHER_IS_BETTER, 6, 'Over the last 7 days, sleep was 2.0 points better than over the 4"
        + " weeks before.'",
    "mood, HIGHER_IS_BETTER, 6, 'Over the last 7 days, mood was 2.0 points better than over the 4"
        + " weeks before.'",
    "activity, HIGHER_IS_BETTER, 6, 'Over the last 7 days, activity was 2.0 points higher than over"
        + " the 4 weeks before.'",
    "fear, LOWER_IS_BETTER, 2, 'Over the last 7 days, fear was 2.0 points lower than over the 4"
        + " weeks before.'",
    "Brain fog, LOWER_IS_BETTER, 2, 'Over the last 7 days, Brain fog was 2.0 points lower than over"
        + " the 4 weeks before.'"
  })
  void a_track_is_told_in_its_own_direction(
      String name, Direction direction, double week, String sentence) {
    assertThat(diary().track(name, direction, weeks(days(28, 4), days(7, week))).sentences())
        .containsExactly(sentence);
  }

  @ParameterizedTest
  @CsvSource({"UNKNOWN, 2", "UNKNOWN, 6", "HIGHER_IS_BETTER, 2", "LOWER_IS_BETTER, 6"})
  void a_change_for_the_worse_or_without_a_better_end_is_no_news(Direction direction, double week) {
    assertThat(diary().track("own", direction, weeks(days(28, 4), days(7, week))).wins()).isEmpty();
  }

  @Test
  void half_a_point_is_the_smallest_difference_that_is_told() {
    assertThat(pain(days(28, 5), days(7, 4.5)).sentences().getFirst()).contains("0.5 points lower");
    assertThat(pain(days(28, 5), days(7, 4.6)).sentences()).noneMatch(s -> s.contains("points"));
  }

  @Test
  void a_difference_is_told_from_two_of_its_standard_errors_on() {
    // Spread 1.03, standard error 0.5919 (below): two of them are 1.18 points.
    assertThat(pain(days(28, 4, 6), days(7, 3, 5)).sentences())
        .noneMatch(s -> s.contains("points"));
    assertThat(pain(days(28, 4, 6), days(7, 2.9, 4.9)).sentences().getFirst())
        .contains("1.2 points");
  }

  @Test
  void the_standard_error_follows_its_formula() {
    LevelChange change = LevelChange.between(of(days(28, 4, 6)), of(days(7, 3, 5)));

    // s = sqrt((28 + 6.857) / 33), r = 0.3, sqrt(1.3 / 0.7 * (1 / 28 + 1 / 7))
    assertThat(change.difference()).isCloseTo(27.0 / 7 - 5, within(1e-12));
    assertThat(change.standardError()).isCloseTo(1.02775 * 0.57589, within(1e-4));
  }

  @Test
  void days_that_resemble_each_other_count_for_fewer() {
    double[] halves = weeks(days(14, 4), days(14, 6));

    // s = sqrt(28 / 33), r = 0.8 at most, sqrt(9 * (1 / 28 + 1 / 7))
    assertThat(LevelChange.between(of(halves), of(days(7, 5))).standardError())
        .isCloseTo(0.92113 * 1.26773, within(1e-4));
  }

  @Test
  void a_diary_that_never_changes_still_has_the_spread_of_rounding() {
    assertThat(LevelChange.between(of(days(28, 5)), of(days(7, 5))).standardError())
        .isCloseTo(0.29 * 0.57589, within(1e-4));
  }

  private static Days of(double[] values) {
    return new Days(
        DoubleStream.of(values)
            .mapToObj(
                value -> Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value))
            .toList());
  }

  @Test
  void an_average_needs_four_days_of_the_week_and_fourteen_before() {
    double[] three = {3, NONE, 3, NONE, 3, NONE, NONE};
    double[] four = {3, NONE, 3, NONE, 3, NONE, 3};
    double[] thirteen = weeks(days(13, 5), days(15, NONE));
    double[] fourteen = weeks(days(14, 5), days(14, NONE));

    assertThat(pain(days(28, 5), four).sentences()).anyMatch(s -> s.contains("points"));
    assertThat(pain(days(28, 5), three).sentences()).noneMatch(s -> s.contains("points"));
    assertThat(pain(fourteen, four).sentences()).anyMatch(s -> s.contains("points"));
    assertThat(pain(thirteen, four).sentences()).isEmpty();
  }

  @Test
  void several_entries_of_a_day_are_averaged() {
    MadeUpDiary diary = pain(days(28, 5), days(7, 3)).noted(TODAY, 1, 10);

    // Today is 6.5, the week (6 * 3 + 6.5) / 7.
    assertThat(diary.wins().getFirst().basis()).startsWith("3.5 on average on 7 days");
  }

  @Test
  void three_days_as_good_as_the_best_tenth_before_are_told() {
    double[] before = weeks(days(26, 5), 3, 3);

    assertThat(pain(before, 3, 5, 3, 5, 2, 5, 6).wins())
        .containsExactly(
            new Win(
                "On 3 of the last 7 days, pain was at 3 or lower.",
                "In the 4 weeks before, that was so on 2 of 28 days."));
    assertThat(pain(before, 3, 5, 3, 5, 5, 5, 6).wins()).isEmpty();
    assertThat(pain(weeks(days(25, 5), 3, 3, 3), 3, 5, 3, 5, 3, 5, 6).wins()).isEmpty();
  }

  @Test
  void best_days_are_told_in_the_direction_and_to_the_tenth() {
    assertThat(
            diary()
                .track(
                    "sleep",
                    HIGHER_IS_BETTER,
                    weeks(weeks(days(26, 5), 7, 7), 7.44, 5, 7.44, 5, 7.5, 3, 4))
                .sentences())
        .containsExactly("On 3 of the last 7 days, sleep was at 7.4 or higher.");
  }

  @Test
  void best_days_need_fourteen_days_before() {
    double[] week = {1, 9, 1, 9, 1, 9, 9};

    assertThat(pain(weeks(days(14, 5), days(14, NONE)), week).sentences())
        .containsExactly("On 3 of the last 7 days, pain was at 1 or lower.");
    assertThat(pain(weeks(days(13, 5), days(15, NONE)), week).sentences()).isEmpty();
  }

  @Test
  void a_track_is_told_once() {
    assertThat(pain(days(28, 5), days(7, 2)).wins()).hasSize(1);
  }

  @Test
  void a_practice_is_told_from_four_days_of_the_week_on_by_its_own_name() {
    assertThat(diary().practice("walk", 1, 1, 0, 30, 0, 20, 0).wins())
        .containsExactly(new Win("On 4 of the last 7 days: walk.", "You noted 7 of these days."));
    assertThat(diary().practice("walk", 1, 1, 0, 30, 0, 0, 0).wins()).isEmpty();
    assertThat(diary().practice("walk", 1, 1, 1, 1, NONE, NONE, NONE).wins().getFirst().basis())
        .isEqualTo("You noted 4 of these days.");
  }

  /// A track wants more days than one, a practice four.
  @ParameterizedTest
  @EnumSource
  void one_day_is_enough_for_a_good_moment_and_for_nothing_else(Kind kind) {
    KeptColumn column = KeptColumn.of(1, kind, "A calm moment", UNKNOWN);
    boolean isGoodMoment = kind != Kind.TRACK && kind != Kind.PRACTICE;

    assertThat(diary().column(column, 0, 1, 0).sentences())
        .isEqualTo(isGoodMoment ? List.of("On 1 of the last 7 days: A calm moment.") : List.of());
  }

  @Test
  void what_is_archived_is_not_told() {
    KeptColumn archived = KeptColumn.of(1, Kind.PRACTICE, "walk", UNKNOWN).withArchived(true);

    assertThat(diary().column(archived, days(7, 1)).wins()).isEmpty();
  }

  @Test
  void at_most_three_are_told_pain_first_then_the_surest_and_averages_before_single_days() {
    double[] bestDays = weeks(weeks(days(26, 5), 3, 3), 3, 5, 3, 5, 2, 5, 6);

    assertThat(
            diary()
                .practice("walk", days(7, 1))
                .track("stress", LOWER_IS_BETTER, weeks(days(28, 4, 6), days(7, 2, 4)))
                .track("fear", LOWER_IS_BETTER, weeks(days(28, 5), days(7, 2)))
                .track("pain", LOWER_IS_BETTER, bestDays)
                .sentences())
        .containsExactly(
            "Over the last 7 days, fear was 3.0 points lower than over the 4 weeks before.",
            "Over the last 7 days, stress was 2.1 points lower than over the 4 weeks before.",
            "On 3 of the last 7 days, pain was at 3 or lower.");
    assertThat(
            diary()
                .track("fear", LOWER_IS_BETTER, weeks(days(28, 5), days(7, 2)))
                .track("pain", LOWER_IS_BETTER, weeks(days(28, 5), days(7, 4)))
                .sentences()
                .getFirst())
        .contains("pain was 1.0 points lower");
  }

  @Test
  void two_weeks_of_noting_are_told_on_the_fourteenth_day_and_never_again() {
    assertThat(diary().track("pain", LOWER_IS_BETTER, days(14, 5)).wins())
        .containsExactly(
            new Win("You have noted 14 days.", "After two weeks of scores a map can begin."));
    assertThat(diary().track("pain", LOWER_IS_BETTER, days(13, 5)).wins()).isEmpty();
    assertThat(diary().track("pain", LOWER_IS_BETTER, days(15, 5)).wins()).isEmpty();
    assertThat(diary().track("pain", LOWER_IS_BETTER, weeks(days(14, 5), NONE)).wins()).isEmpty();
    assertThat(diary().track("pain", LOWER_IS_BETTER, weeks(days(13, 5), NONE)).note(TODAY).wins())
        .hasSize(1);
  }

  @Test
  void what_lies_after_today_does_not_count() {
    assertThat(diary().practice("walk", 1, 1, 1).noted(TODAY.plusDays(1), 1, 1).wins()).isEmpty();
    assertThat(diary().track("pain", LOWER_IS_BETTER, days(13, 5)).note(TODAY.plusDays(1)).wins())
        .isEmpty();
  }

  @Test
  void sentences_keep_the_wording_rules() {
    MadeUpDiary diary =
        pain(weeks(days(26, 5), 3, 3), 3, 5, 3, 5, 2, 5, 6)
            .track("sleep", HIGHER_IS_BETTER, weeks(days(28, 4), days(7, 7)))
            .practice("walk", days(7, 1));

    assertThat(diary.wins())
        .hasSize(3)
        .allSatisfy(win -> {
          WordingRules.assertWords(win.sentence());
          WordingRules.assertWords(win.basis());
        });
  }
}
