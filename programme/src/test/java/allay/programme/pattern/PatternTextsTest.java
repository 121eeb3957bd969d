package allay.programme.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.content.WordingRules;
import allay.programme.evidence.Claims;
import java.io.IOException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is written about patterns.
class PatternTextsTest {
  private static final PatternRules RULES = PatternRules.load(Told.QUESTIONS);

  @ParameterizedTest
  @ValueSource(strings = {"patterns.yaml", "indicators.yaml", "criteria.yaml", "lookalikes.yaml"})
  void every_text_keeps_to_the_wording_rules(String file) throws IOException {
    WordingRules.assertKept(PatternTexts.of(file));
  }

  @Test
  void each_row_of_the_inventory_on_indicators_is_covered() {
    assertThat(RULES.indicators().stream().flatMap(one -> one.rows().stream()).toList())
        .containsAll(IntStream.rangeClosed(49, 74).boxed().toList())
        .contains(4, 5, 6, 7, 36, 39, 40);
  }

  @Test
  void each_indicator_names_its_source_and_what_a_study_found() {
    assertThat(RULES.indicators())
        .allSatisfy(one -> {
          assertThat(one.sources()).as(one.id()).isNotEmpty();
          assertThat(one.found().isPresent())
              .as(one.id())
              .isEqualTo(one.standing() == Standing.STUDY);
        });
  }

  @Test
  void a_sign_of_learned_pain_always_says_what_speaks_against_leaning_on_it() {
    assertThat(RULES.indicators())
        .filteredOn(one -> one.speaksFor().contains(Pattern.LEARNED))
        .hasSizeGreaterThan(20)
        .allMatch(one -> one.but().isPresent());
  }

  @Test
  void each_study_and_each_sign_of_learned_pain_refers_to_claims_that_are_there() {
    Claims claims = Claims.load();
    assertThat(RULES.indicators())
        .filteredOn(
            one -> one.standing() == Standing.STUDY || one.speaksFor().contains(Pattern.LEARNED))
        .allSatisfy(one -> assertThat(claims.require(one.claims())).as(one.id()).isNotEmpty());
  }

  @Test
  void each_pattern_has_something_for_and_something_against_it() {
    for (Pattern pattern :
        new Pattern[] {Pattern.LEARNED, Pattern.NEUROPATHIC, Pattern.INFLAMMATORY}) {
      assertThat(RULES.indicators()).anyMatch(one -> one.speaksFor().contains(pattern));
      assertThat(RULES.indicators()).anyMatch(one -> one.speaksAgainst().contains(pattern));
      assertThat(RULES.criteria())
          .filteredOn(one -> one.pattern() == pattern)
          .isNotEmpty()
          .allSatisfy(one ->
              assertThat(one.parts())
                  .as(one.id() + " leaves a part to an examination")
                  .anyMatch(part ->
                      part.role() == Criterion.Role.CLINICIAN
                          || one.id().equals("fresh-injury")
                          || one.id().equals("found")));
    }
  }

  @Test
  void the_illnesses_that_are_often_mistaken_are_all_there() {
    assertThat(RULES.lookalikes())
        .extracting(Lookalike::id)
        .contains(
            "polymyalgia-rheumatica",
            "small-fibre-neuropathy",
            "endometriosis",
            "medication-overuse-headache",
            "migraine",
            "crps",
            "postherpetic-neuralgia",
            "axial-spondyloarthritis",
            "fibromyalgia",
            "radiculopathy",
            "spinal-stenosis",
            "osteoarthritis",
            "inflammatory-arthritis",
            "diabetic-neuropathy",
            "cluster-headache",
            "giant-cell-arteritis",
            "me-cfs",
            "irritable-bowel",
            "bladder-pain",
            "gout",
            "chronic-postsurgical-pain");
  }

  @Test
  void the_classes_of_lasting_pain_have_the_codes_of_icd_11() {
    assertThat(RULES.words().classes())
        .extracting(PatternWords.OfClass::code)
        .containsExactly("MG30.0", "MG30.1", "MG30.2", "MG30.3", "MG30.4", "MG30.5", "MG30.6");
  }
}
