package allay.programme.safety;

import static allay.programme.safety.ToldFacts.history;
import static allay.programme.safety.ToldFacts.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// People whom nothing should stop: long pain, looked at, with the weak signs that are common.
class OrdinaryPeopleTest {
  private static final SafetyRules RULES = SafetyRules.load(ToldFacts.QUESTIONS);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "age=58 body.after-menopause where.lower-back since.over-5-years age-at-start=50"
            + " lately.up-and-down examined.recently sleep.pain-wakes worst=8 rhythm.always-varies",
        "age=72 body.after-menopause conditions.osteoporosis where.lower-back where.hip-left"
            + " since.over-5-years lately.same examined.recently day.stiff-short better.moving",
        "age=34 body.has-periods where.head attacks.one-sided attacks.sick attacks.light-and-sound"
            + " senses.light since.over-5-years lately.same examined.recently body-signs.sight",
        "age=45 body.has-periods conditions.fibromyalgia size.wide where.neck where.knee-left"
            + " where.knee-right where.hand-left where.hand-right feel.tingling skin.touch-hurts"
            + " since.1-to-5-years lately.up-and-down examined.recently tired.3 senses.racing-heart"
            + " strength.from-pain",
        "age=63 conditions.cancer body.after-menopause where.lower-back since.over-5-years"
            + " lately.same examined.recently findings.disc-degeneration",
        "age=51 body.has-testicles where.lower-back travels.down-leg travels.below-knee"
            + " feel.electric strength.none since.3-to-12-months lately.better examined.recently"
            + " findings.disc-protrusion",
        "age=29 body.has-periods body-signs.heavy-periods where.pelvis worse.periods"
            + " since.1-to-5-years lately.same examined.recently conditions.endometriosis",
        "age=40 body.has-testicles where.genitals where.tailbone where.lower-back feel.numb"
            + " since.1-to-5-years lately.same examined.recently worse.sitting",
        "age=67 body.has-testicles where.knee-left where.knee-right findings.joint-wear"
            + " worse.walking better.resting since.over-5-years lately.up-and-down"
            + " examined.recently",
        "age=38 body.has-periods takes.immune-suppressant conditions.arthritis-inflamed"
            + " body-signs.joints-swollen day.stiff-long where.hand-left where.hand-right"
            + " since.over-5-years lately.same examined.recently",
        "age=44 conditions.multiple-sclerosis strength.true-weakness body-signs.walk-unsteady"
            + " where.lower-back sides.alike travels.down-leg since.over-5-years lately.same"
            + " examined.recently",
        "age=55 takes.opioid where.lower-back since.over-5-years lately.same examined.recently"
            + " relief.more-needed rhythm.always-same better.none sleep.pain-wakes",
        "age=16 body.has-periods where.head where.neck since.3-to-12-months lately.same"
            + " examined.recently strain-from.work",
        "age=48 body.has-periods body-signs.night-sweats where.shoulder-left since.3-to-12-months"
            + " lately.same examined.recently",
        "age=36 conditions.crps began.injury where.hand-left skin.colour-warmth skin.swells-sweats"
            + " skin.touch-hurts since.3-to-12-months lately.same examined.recently",
        "age=60 where.chest since.1-to-5-years lately.same examined.recently feel.pressing"
            + " worse.stress",
        "age=70 skin.touch-hurts began.rash line.belt where.chest since.3-to-12-months lately.same"
            + " examined.recently",
        "age=42 where.lower-back since.over-5-years joy.hardly half-year.low-mood lately.same"
            + " examined.recently",
        "age=33 conditions.irritable-bowel where.belly worse.food senses.bowel since.1-to-5-years"
            + " lately.up-and-down examined.recently",
        "age=27 where.jaw-left where.jaw-right worse.chewing where.head since.1-to-5-years"
            + " lately.same examined.recently"
      })
  void long_looked_at_pain_pauses_nothing(String told) {
    SafetyOutcome outcome =
        RULES.assess(history(words(told)), SafetyAnswers.NONE, LocalDate.of(2026, 11, 24));

    assertThat(outcome.pausesMovement()).as(outcome.findings().toString()).isFalse();
  }
}
