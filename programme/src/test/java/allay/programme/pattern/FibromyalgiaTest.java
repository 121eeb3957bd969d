package allay.programme.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.history.History;
import allay.programme.history.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The criteria of 2016 at and around each threshold.
class FibromyalgiaTest {
  private static final PatternRules RULES = PatternRules.load(Told.QUESTIONS);

  /// Four regions with 4, 6, 7 and 19 areas; each smaller one is part of the next.
  private static final String FOUR = "shoulder-left shoulder-right hip-left hip-right";

  private static final String SIX = FOUR + " neck upper-back";
  private static final String SEVEN = SIX + " lower-back";
  private static final String ALL =
      SEVEN
          + " upper-arm-left upper-arm-right lower-arm-left lower-arm-right upper-leg-left"
          + " upper-leg-right lower-leg-left lower-leg-right jaw-left jaw-right chest belly";

  private static final String SEVERE = "tired 3; unrefreshed 3; foggy 3; half-year headaches";

  private static Fibromyalgia of(String answers) {
    return RULES.read(Told.rest("since 1-to-5-years;" + answers)).fibromyalgia();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3  | 9  | NO
          4  | 8  | NO
          4  | 9  | YES
          6  | 8  | NO
          6  | 9  | YES
          7  | 4  | NO
          7  | 5  | YES
          7  | 8  | YES
          19 | 4  | NO
          19 | 12 | YES
          """)
  void index_and_severity_are_enough_from_their_thresholds_on(
      int index, int severity, Truth enough) {
    Fibromyalgia counted =
        new Fibromyalgia(
            new Span(index, index), new Span(severity, severity), new Span(4, 4), Truth.YES);
    assertThat(counted.enough()).isEqualTo(enough);
    assertThat(counted.met()).isEqualTo(enough);
  }

  @ParameterizedTest
  @CsvSource({"3, NO", "4, YES", "5, YES"})
  void four_of_five_regions_have_to_hurt(int regions, Truth spread) {
    Fibromyalgia counted =
        new Fibromyalgia(new Span(9, 9), new Span(9, 9), new Span(regions, regions), Truth.YES);
    assertThat(counted.spread()).isEqualTo(spread);
    assertThat(counted.met()).isEqualTo(spread);
  }

  @ParameterizedTest
  @CsvSource({
    "under-6-weeks, NO",
    "6-weeks-to-3-months, NO",
    "3-to-12-months, YES",
    "over-5-years, YES"
  })
  void it_has_to_last_for_three_months(String since, Truth lasting) {
    History told = Told.rest("where %s; %s; since %s".formatted(SEVEN, SEVERE, since));
    assertThat(RULES.read(told).fibromyalgia().lasting()).isEqualTo(lasting);
    assertThat(RULES.read(told).fibromyalgia().met()).isEqualTo(lasting);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          where                                                        | 0  | 0
          where neck upper-back lower-back chest belly                 | 5  | 1
          where jaw-left jaw-right chest belly                         | 4  | 0
          where jaw-left shoulder-right hip-left hip-right             | 4  | 3
          where shoulder-left shoulder-right hip-left hip-right        | 4  | 4
          where hand-left hand-right knee-left knee-right foot-left head pelvis tailbone elbow-left groin-left | 0 | 0
          """)
  void areas_are_counted_as_the_criteria_name_them(String where, int index, int regions) {
    assertThat(of(where).widespread()).isEqualTo(new Span(index, index));
    assertThat(of(where).regions()).isEqualTo(new Span(regions, regions));
  }

  @Test
  void all_areas_are_nineteen_in_five_regions() {
    assertThat(of("where " + ALL).widespread()).isEqualTo(new Span(19, 19));
    assertThat(of("where " + ALL).regions()).isEqualTo(new Span(5, 5));
  }

  @Test
  void severity_adds_three_grades_and_three_symptoms() {
    assertThat(
            of("tired 3; unrefreshed 3; foggy 3; half-year headaches belly-cramps low-mood")
                .severity())
        .isEqualTo(new Span(12, 12));
    assertThat(of("tired 1; unrefreshed 2; foggy 0; half-year low-mood").severity())
        .isEqualTo(new Span(4, 4));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          where %7; tired 3; unrefreshed 2; foggy skipped; half-year      | YES
          where %7; tired 1; unrefreshed 0; foggy skipped; half-year      | NO
          where %7; tired 1; unrefreshed 1; foggy skipped; half-year      | NOT_TOLD
          where %4; tired 3; unrefreshed 3; foggy 3; half-year skipped    | YES
          where %4; tired 3; unrefreshed 3; foggy 2; half-year skipped    | NOT_TOLD
          where %4; tired 2; unrefreshed 2; foggy 1; half-year skipped    | NO
          where skipped; tired 3; unrefreshed 3; foggy 3; half-year       | NOT_TOLD
          where skipped; tired 1; unrefreshed 1; foggy 1; half-year       | NO
          where %7; tired 3; unrefreshed 3; foggy 3; since skipped        | NOT_TOLD
          """)
  void what_was_left_out_decides_only_where_it_could_not_matter(String answers, Truth met) {
    History told =
        Told.with(
            Told.rest("since 1-to-5-years"), answers.replace("%7", SEVEN).replace("%4", FOUR));
    assertThat(RULES.read(told).fibromyalgia().met()).isEqualTo(met);
  }

  @Test
  void it_is_named_whatever_else_was_found_and_never_when_the_criteria_do_not_fit() {
    String arthritis = "conditions arthritis-inflamed; body-signs joints-swollen; day stiff-long;";
    History met = Told.rest(arthritis + "since over-5-years; where " + SEVEN + ";" + SEVERE);
    assertThat(RULES.read(met).discuss())
        .extracting(Lookalike::id)
        .contains("fibromyalgia", "inflammatory-arthritis");
    History below = Told.with(met, "where " + SIX + "; tired 2");
    assertThat(RULES.read(below).fibromyalgia().met()).isEqualTo(Truth.YES);
    assertThat(RULES.read(Told.with(below, "tired 1")).discuss())
        .extracting(Lookalike::id)
        .doesNotContain("fibromyalgia");
  }
}
