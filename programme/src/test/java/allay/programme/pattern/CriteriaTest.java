package allay.programme.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.history.History;
import allay.programme.history.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each set of criteria at and around its thresholds, with what was left out.
class CriteriaTest {
  private static final PatternRules RULES = PatternRules.load(Told.QUESTIONS);

  private static CriteriaReading of(String id, History history) {
    return RULES.read(history).views().stream()
        .flatMap(view -> view.criteria().stream())
        .filter(reading -> reading.criteria().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Part part(CriteriaReading reading, String id) {
    return reading.parts().stream()
        .filter(part -> part.criterion().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # nothing else is told, so that each row is its own rule
          nociplastic | since 3-to-12-months; size area; examined recently                   | YES
          nociplastic | since 6-weeks-to-3-months; size area; examined recently              | NO
          nociplastic | since days; size wide; examined recently                             | NO
          nociplastic | since over-5-years; size hand; examined recently                     | NO
          nociplastic | since over-5-years; size point; examined recently                    | NO
          nociplastic | since over-5-years; size hand; travels moves; examined recently      | YES
          nociplastic | since over-5-years; size hand; travels spread; examined recently     | YES
          nociplastic | since over-5-years; size wide; examined before-change                | YES
          nociplastic | since over-5-years; size wide; examined no                           | NOT_TOLD
          nociplastic | since over-5-years; size wide; examined skipped                      | NOT_TOLD
          nociplastic | since over-5-years; size skipped; examined recently                  | NOT_TOLD
          nociplastic | since skipped; size wide; examined recently                          | NOT_TOLD
          nociplastic | since over-5-years; size area; examined recently; body-signs joints-swollen; day skipped | NOT_TOLD
          nociplastic | since over-5-years; size area; examined recently; findings tumour; tests mri-ct | NO
          nociplastic | since over-5-years; size area; examined recently; line root; feel tingling electric | NO
          nociplastic | since over-5-years; size wide; pressure often; examined recently; line root; feel tingling electric | YES
          nociplastic | since over-5-years; size wide; pressure here; examined recently; line root; feel tingling electric | NO
          nociplastic | since over-5-years; size area; pressure often; examined recently; line root; feel tingling electric | NO
          neuropathic | began rash; line belt                                                | YES
          neuropathic | began rash; line none                                                | NO
          neuropathic | began slowly; line belt                                              | NO
          neuropathic | began rash; line skipped                                             | NOT_TOLD
          neuropathic | began skipped; line belt                                             | NOT_TOLD
          neuropathic | conditions diabetes; line socks                                      | YES
          neuropathic | conditions diabetes; where lower-back                                | NO
          neuropathic | feel burning tingling; line socks                                    | YES
          neuropathic | feel burning; line socks                                             | NO
          neuropathic | feel tingling; line socks                                            | NO
          neuropathic | feel electric; skin feels-less; line root                            | YES
          neuropathic | feel electric tingling; travels below-knee                           | YES
          neuropathic | feel burning tingling; travels down-leg                              | NO
          neuropathic | conditions diabetes; travels below-knee                              | NO
          neuropathic | conditions stroke; line half                                         | YES
          neuropathic | conditions multiple-sclerosis; skin feels-less                       | YES
          neuropathic | conditions multiple-sclerosis; feel burning                          | NO
          neuropathic | feel burning numb; line half                                         | NO
          neuropathic | where face-left; feel electric; worse chewing                        | YES
          neuropathic | where face-left; feel aching; worse chewing                          | NO
          neuropathic | began operation; injury amputation; sides one                        | YES
          neuropathic | injury amputation; sides one                                         | NO
          inflamed-joints | body-signs joints-swollen; day stiff-long                        | YES
          inflamed-joints | body-signs joints-swollen; day stiff-short                       | NO
          inflamed-joints | body-signs joints-swollen; day skipped                           | NOT_TOLD
          inflamed-joints | body-signs; day stiff-long                                       | NO
          stiff-girdles | age 50; where shoulder-left shoulder-right; day stiff-long         | YES
          stiff-girdles | age 49; where shoulder-left shoulder-right; day stiff-long         | NO
          stiff-girdles | age 50; where hip-left hip-right; day stiff-long                   | YES
          stiff-girdles | age 70; where shoulder-left hip-right; day stiff-long              | NO
          stiff-girdles | age 70; where shoulder-left shoulder-right; day stiff-short        | NO
          stiff-girdles | where shoulder-left shoulder-right; day stiff-long                 | NOT_TOLD
          load | size hand; worse lifting; better resting                                    | YES
          load | size point; worse standing; better bending-forward                          | YES
          load | size area; worse lifting; better resting                                    | NO
          load | size hand; worse lifting                                                    | NO
          load | size hand; worse stress; better resting                                     | NO
          load | size hand; worse lifting; better resting; travels moves                     | NO
          load | size hand; worse lifting; better resting; feel burning                      | NO
          load | size hand; worse lifting; better resting; sleep pain-wakes                  | NO
          load | size hand; worse lifting; better resting; sleep skipped                     | NOT_TOLD
          worn-joint | age 45; worse one-joint-loaded                                        | YES
          worn-joint | age 44; worse one-joint-loaded                                        | NO
          worn-joint | age 45; worse one-joint-loaded; day stiff-short                       | YES
          worn-joint | age 45; worse one-joint-loaded; day stiff-long                        | NO
          fresh-injury | since 6-weeks-to-3-months; began injury; injury strain              | YES
          fresh-injury | since 3-to-12-months; began injury; injury strain                   | NO
          fresh-injury | since days; began injury; injury nothing-found                      | NO
          fresh-injury | since days; began out-of-nothing; injury strain                     | NO
          found | tests x-ray; findings fracture                                             | YES
          found | findings fracture                                                          | NO
          found | tests mri-ct; findings disc-bulge                                          | NO
          found | began injury; injury not-healed                                            | YES
          found | conditions arthritis-inflamed                                              | NO
          found | conditions arthritis-inflamed; body-signs joints-swollen                   | YES
          """)
  void criteria_are_met_exactly_when_their_needed_parts_are(String id, String answers, Truth fit) {
    History told = Told.rest(answers);
    assertThat(of(id, told).fit()).as(of(id, told).parts().toString()).isEqualTo(fit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          age 39; began slowly; better moving; day second-half-of-night                  | YES
          age 39; began slowly; better moving                                            | YES
          age 39; began slowly                                                           | NO
          age 39; began slowly; better moving resting                                    | NO
          age 39; began slowly; better moving resting; day second-half-of-night          | YES
          age 40; age-at-start 40; began slowly; better moving                           | NO
          age 40; began slowly; better moving                                            | NOT_TOLD
          age 40; began slowly; better moving; day second-half-of-night                  | YES
          age 40; since 3-to-12-months; began slowly; better moving                      | NO
          age 39; since 3-to-12-months; began slowly; better moving                      | YES
          age 60; age-at-start 39; began slowly; better moving                           | YES
          age 60; age-at-start 40; began slowly; better moving                           | NO
          age 60; began slowly; better moving                                            | NOT_TOLD
          age 60; age-at-start 45; began slowly; better skipped; day second-half-of-night | NOT_TOLD
          age 60; age-at-start 45; began at-once; better skipped; day second-half-of-night | NO
          """)
  void four_of_five_parts_make_inflammatory_back_pain(String answers, Truth fit) {
    History told = Told.with(Told.rest("where lower-back; since 1-to-5-years"), answers);
    assertThat(of("inflamed-back", told).fit()).isEqualTo(fit);
    assertThat(of("inflamed-back", Told.with(told, "where knee-left")).fit())
        .as("no back pain")
        .isEqualTo(Truth.NO);
    assertThat(of("inflamed-back", Told.with(told, "since 6-weeks-to-3-months")).fit())
        .as("too fresh")
        .isEqualTo(Truth.NO);
  }

  @Test
  void a_part_that_needs_an_examination_stays_open_and_names_the_test_that_was_told() {
    History told = Told.rest("tests nerve; findings nerve-damage; line root");
    Part test = part(of("neuropathic", told), "test");
    assertThat(test.state()).isEqualTo(Part.State.FOR_A_CLINICIAN);
    assertThat(test.because()).containsExactly("findings.nerve-damage");
    Part signs = part(of("neuropathic", told), "signs");
    assertThat(signs.state()).isEqualTo(Part.State.FOR_A_CLINICIAN);
    assertThat(signs.because()).isEmpty();
  }

  @Test
  void further_parts_are_shown_and_decide_nothing() {
    String learned = "since over-5-years; size wide; examined recently;";
    CriteriaReading with = of("nociplastic", Told.rest(learned + "skin touch-hurts; tired 2"));
    CriteriaReading without = of("nociplastic", Told.rest(learned));
    assertThat(part(with, "sensitive").state()).isEqualTo(Part.State.MET);
    assertThat(part(with, "turned-up").because()).containsExactly("tired.2");
    assertThat(part(without, "sensitive").state()).isEqualTo(Part.State.NOT_MET);
    assertThat(with.fit()).isEqualTo(without.fit()).isEqualTo(Truth.YES);
    assertThat(part(with, "examined").state()).isEqualTo(Part.State.FOR_A_CLINICIAN);
  }

  @Test
  void what_would_explain_the_pain_is_named_and_clean_tests_settle_it() {
    String back =
        "age 35; where lower-back; since 1-to-5-years; size area; examined recently;"
            + "began slowly; better moving;";
    Part explained = part(of("nociplastic", Told.rest(back)), "not-explained");
    assertThat(explained.state()).isEqualTo(Part.State.NOT_MET);
    assertThat(explained.because()).contains("began.slowly", "better.moving");
    CriteriaReading settled =
        of("nociplastic", Told.rest(back + "tests mri-ct blood; findings nothing"));
    assertThat(part(settled, "not-explained").state()).isEqualTo(Part.State.MET);
    CriteriaReading xrayed = of("nociplastic", Told.rest(back + "tests x-ray; findings nothing"));
    assertThat(part(xrayed, "not-explained").state()).isEqualTo(Part.State.NOT_MET);
  }
}
