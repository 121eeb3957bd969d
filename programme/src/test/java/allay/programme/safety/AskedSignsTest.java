package allay.programme.safety;

import static allay.programme.safety.ToldFacts.history;
import static allay.programme.safety.ToldFacts.words;
import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.history.Answer;
import allay.programme.history.History;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who is asked about which sign.
class AskedSignsTest {
  private static final SafetyRules RULES = SafetyRules.load(ToldFacts.QUESTIONS);
  private static final List<UrgentSign> SIGNS = SafetyTexts.load().signs();

  /// Signs that everyone is asked about.
  private static final Set<String> GENERAL =
      Set.of(
          "chest-pain",
          "sudden-breathlessness",
          "breathless",
          "stroke",
          "wound-out-of-proportion",
          "shingles",
          "blood-in-stool-or-water",
          "sepsis",
          "pain-new-or-changed",
          "weight-and-sweats",
          "pain-without-ease",
          "pain-at-night",
          "never-looked-at",
          "too-many-tablets",
          "low-for-weeks",
          "not-safe-with-yourself",
          "hurt-by-someone",
          "afraid-at-home");

  /// Who told nothing but no to all that decides what is asked.
  private static final String NOTHING_ELSE =
      "conditions.none takes.none body-signs.none senses.none half-year.none habits.none tried.none"
          + " travels.none line.none feel.none strength.none worse.none joy.yes company.daily"
          + " later.none began.out-of-nothing findings.none size.point";

  private static List<String> asked(String facts) {
    return RULES.asked(history(words(facts + " " + NOTHING_ELSE))).stream()
        .map(UrgentSign::id)
        .toList();
  }

  @Test
  void who_has_told_nothing_is_asked_about_every_sign() {
    assertThat(RULES.asked(history()))
        .containsExactlyElementsOf(
            SIGNS.stream().filter(sign -> sign.together().isEmpty()).toList());
  }

  @Test
  void a_question_that_was_skipped_hides_no_sign() {
    History skipped = history("where.knee-left").with("body", new Answer.Skipped());

    assertThat(RULES.asked(skipped))
        .extracting(UrgentSign::id)
        .contains("testicle", "steroid-emergency", "fall-and-age", "limp-young");
  }

  @Test
  void who_would_rather_not_say_is_asked_all_the_same() {
    assertThat(asked("where.belly age=30 body.none"))
        .contains("testicle", "ovary", "early-pregnancy", "pregnancy-emergency");
  }

  @Test
  void the_general_signs_are_asked_of_everyone() {
    assertThat(asked("where.knee-left age=40 body.has-testicles")).containsAll(GENERAL);
    assertThat(asked("where.head age=80 body.after-menopause")).containsAll(GENERAL);
    assertThat(SIGNS)
        .filteredOn(sign -> sign.askWhen().isEmpty() && sign.together().isEmpty())
        .extracting(UrgentSign::id)
        .containsExactlyInAnyOrderElementsOf(GENERAL);
  }

  @Test
  void a_knee_asks_few_questions() {
    assertThat(asked("where.knee-left age=40 body.has-testicles"))
        .filteredOn(sign -> !GENERAL.contains(sign))
        .containsExactlyInAnyOrder(
            "cold-limb",
            "tight-muscle-after-injury",
            "fall-and-hip",
            "broken-bone",
            "climbing-weakness",
            "muscles-and-dark-water",
            "swollen-leg",
            "hot-joint",
            "hot-joint-and-fever",
            "stiff-swollen-joints",
            "limb-growing-weaker",
            "tingling",
            "testicle");
  }

  @ParameterizedTest(name = "{0} asks about {1} and not about {2}")
  @CsvSource({
    "where.head age=30 body.has-periods, worst-headache, headache-and-jaw",
    "where.head age=50 body.has-testicles, headache-and-jaw, headache-in-pregnancy",
    "where.head age=49 body.has-testicles, headache-changed, jaw-and-sight",
    "where.head age=30 body.pregnant, headache-in-pregnancy, testicle",
    "where.lower-back age=40 body.has-testicles, cauda-equina, back-over-50",
    "where.lower-back age=50 body.has-testicles, back-over-50, young-back",
    "where.lower-back age=19 body.has-testicles, young-back, bloated-or-changed",
    "where.lower-back age=65 body.after-menopause, fall-and-age, ectopic",
    "where.lower-back age=64 body.after-menopause, bleeding-between, fall-and-age",
    "where.hip-left age=17 body.has-periods, limp-young, not-looked-after",
    "where.hip-left age=18 body.has-periods, hot-joint, limp-young",
    "where.knee-left age=24 body.has-testicles, bone-pain-young, sudden-confusion",
    "where.knee-left age=25 body.has-testicles, hot-joint, bone-pain-young",
    "where.knee-left age=17 body.has-testicles, child-not-safe, stiff-shoulders-and-hips",
    "where.knee-left age=60 body.has-testicles, not-looked-after, child-not-safe",
    "where.shoulder-left age=50 body.has-testicles, stiff-shoulders-and-hips, worst-headache",
    "where.chest age=50 body.has-testicles, tearing-pain, cannot-pass-water",
    "where.belly age=50 body.has-testicles, belly-emergency, ovary",
    "where.pelvis age=30 body.has-periods, early-pregnancy, testicle",
    "where.genitals age=30 body.has-testicles, testicle, pelvis-and-fever",
    "where.hand-left age=30 body.has-testicles, burning-hand-or-foot, fall-and-hip"
  })
  void what_is_asked_follows_place_age_and_body(String told, String sign, String other) {
    assertThat(asked(told)).contains(sign).doesNotContain(other);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "takes.opioid, opioid-overdose",
    "takes.opioid, opioids-stopped",
    "takes.opioid, cannot-pass-water",
    "tried.opioid, opioids-stopped",
    "takes.benzodiazepine, calming-tablets-overdose",
    "takes.benzodiazepine, calming-tablets-withdrawal",
    "takes.benzodiazepine, calming-tablets-stopped",
    "takes.steroid, steroid-emergency",
    "takes.nsaid, bleeding-and-painkillers",
    "takes.nsaid, swollen-tongue",
    "takes.nsaid, wish-for-less",
    "takes.headache-medicine-often, headache-tablets",
    "takes.immune-suppressant, cancer-treatment-and-fever",
    "conditions.cancer, cancer-and-weak-legs",
    "conditions.cancer, back-and-cancer",
    "conditions.cancer, cancer-and-new-pain",
    "conditions.aneurysm, burst-artery",
    "conditions.gallbladder, yellow-skin",
    "conditions.heart, attack-without-chest-pain",
    "conditions.heart, chest-on-effort",
    "worse.breathing-in, chest-and-cough",
    "conditions.diabetes, sudden-confusion",
    "body-signs.walk-unsteady, clumsy-hands",
    "tried.operation, after-operation",
    "joy.hardly, little-joy",
    "travels.down-leg, cauda-equina"
  })
  void what_a_person_has_or_takes_brings_its_signs(String fact, String sign) {
    String person = "where.elbow-left age=40 body.has-testicles ";
    assertThat(asked(person)).doesNotContain(sign);
    assertThat(RULES.asked(history(words(person + instead(fact)))))
        .extracting(UrgentSign::id)
        .contains(sign);
  }

  private static String instead(String fact) {
    String question = fact.substring(0, fact.indexOf('.') + 1);
    return words(NOTHING_ELSE).stream()
            .filter(other -> !other.startsWith(question))
            .reduce("", (some, other) -> some + " " + other)
        + " "
        + fact;
  }

  @Test
  void every_sign_is_asked_of_somebody_and_none_but_the_general_ones_of_everybody() {
    Set<String> limbs = new HashSet<>(asked("where.hand-left age=30 body.has-testicles"));
    Set<String> head = new HashSet<>(asked("where.head age=70 body.after-menopause"));

    limbs.retainAll(head);
    limbs.removeAll(GENERAL);
    assertThat(limbs).isEmpty();
  }
}
