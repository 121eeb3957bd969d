package allay.programme.evidence;

import static allay.programme.evidence.Effect.Better.LOWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import allay.programme.content.WordingRules;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EffectWordsTest {
  private static Effect effect(Measure measure, double estimate, double low, double high) {
    return new Effect(
        "pain",
        "rest",
        "none",
        measure,
        LOWER,
        estimate,
        Optional.of(new Span(low, high)),
        Optional.of(1234),
        Optional.of(8),
        List.of());
  }

  @Test
  void a_spread_between_people_is_told_in_words() {
    assertThat(EffectWords.sentence(effect(Measure.SMD, -0.19, -1, 1)))
        .isEqualTo("Pain: hardly lower with rest than with none.");
    assertThat(EffectWords.sentence(effect(Measure.SMD, -0.2, -1, 1)))
        .isEqualTo("Pain: a little lower with rest than with none.");
    assertThat(EffectWords.sentence(effect(Measure.SMD, 0.5, -1, 1)))
        .isEqualTo("Pain: clearly higher with rest than with none.");
    assertThat(EffectWords.sentence(effect(Measure.HEDGES_G, -0.8, -1, 1)))
        .isEqualTo("Pain: much lower with rest than with none.");
  }

  @Test
  void points_people_and_factors_are_told_as_such() {
    assertThat(EffectWords.sentence(effect(Measure.POINTS_OF_10, -0.34, -1, 1)))
        .isEqualTo("Pain: about 0.3 points of 10 lower with rest than with none.");
    assertThat(EffectWords.sentence(effect(Measure.POINTS_OF_100, -13.55, -20, 1)))
        .isEqualTo("Pain: about 14 points of 100 lower with rest than with none.");
    assertThat(EffectWords.sentence(effect(Measure.PERCENT_POINTS, 29, 1, 50)))
        .isEqualTo("Of 100 people, 29 more were pain with rest than with none.");
    assertThat(EffectWords.sentence(effect(Measure.ODDS_RATIO, 1.45, 1.38, 1.53)))
        .isEqualTo("Pain: more common, about 1.5 times the odds, with rest than with none.");
    assertThat(EffectWords.sentence(effect(Measure.HAZARD_RATIO, 0.72, 0.6, 0.85)))
        .isEqualTo(
            "Pain: later or less often, about 0.7 times the pace, with rest than with none.");
  }

  @Test
  void what_no_difference_would_fit_is_said() {
    assertThat(EffectWords.sureness(effect(Measure.SMD, -0.3, -0.6, -0.1)))
        .isEqualTo("These figures speak against there being no difference at all.");
    assertThat(EffectWords.sureness(effect(Measure.SMD, -0.3, -0.6, 0)))
        .isEqualTo("No difference at all would also fit these figures.");
    assertThat(EffectWords.sureness(effect(Measure.ODDS_RATIO, 1.2, 0.9, 1.6)))
        .isEqualTo("No difference at all would also fit these figures.");
  }

  @Test
  void numbers_come_with_their_range_and_how_many_were_counted() {
    assertThat(EffectWords.numbers(effect(Measure.SMD, -0.3, -0.58, -0.08)))
        .isEqualTo("SMD −0.3 (95 % interval −0.58 to −0.08), 8 studies, 1,234 people");
  }

  @Test
  void a_factor_of_nothing_is_refused() {
    assertThatThrownBy(() -> effect(Measure.ODDS_RATIO, 1, 0, 2))
        .hasMessage("a ratio is above zero");
  }

  @Test
  void the_sentences_of_all_claims_keep_to_the_wording_rules() {
    assertThat(Claims.load().all().flatMap(claim -> claim.effects().stream()))
        .isNotEmpty()
        .allSatisfy(effect -> WordingRules.assertWords(EffectWords.sentence(effect)));
  }
}
