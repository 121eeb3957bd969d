package allay.programme.safety;

import static allay.programme.safety.ToldFacts.history;
import static allay.programme.safety.ToldFacts.words;
import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.history.History;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a doctor's look at a sign clears, and what it does not.
class ChecksTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final SafetyRules RULES = SafetyRules.load(ToldFacts.QUESTIONS);
  private static final List<UrgentSign> SIGNS = SafetyTexts.load().signs();

  private static SafetyOutcome checked(String sign, int daysAgo, String... told) {
    return assess(sign, TODAY.minusDays(daysAgo), history(told));
  }

  private static SafetyOutcome assess(String sign, LocalDate day, History history) {
    return RULES.assess(history, new SafetyAnswers(Set.of(sign), Map.of(sign, day)), TODAY);
  }

  @Test
  void no_check_clears_an_emergency() {
    assertThat(SIGNS)
        .filteredOn(sign -> sign.urgency() == Urgency.EMERGENCY_NOW && sign.together().isEmpty())
        .hasSizeGreaterThan(40)
        .allSatisfy(sign -> {
          assertThat(sign.canBeCleared()).isFalse();
          assertThat(checked(sign.id(), 0).tier()).contains(Urgency.EMERGENCY_NOW);
        });
  }

  @Test
  void a_check_of_today_clears_what_can_be_cleared_and_the_sign_stays_named() {
    assertThat(SIGNS)
        .filteredOn(sign -> sign.canBeCleared() && sign.together().isEmpty())
        .hasSizeGreaterThan(40)
        .allSatisfy(sign -> {
          SafetyOutcome outcome = checked(sign.id(), 0);
          assertThat(outcome.tier()).isEmpty();
          assertThat(outcome.pausesMovement()).isFalse();
          assertThat(outcome.cleared())
              .singleElement()
              .satisfies(finding -> assertThat(finding.cleared()).contains(TODAY));
        });
  }

  @ParameterizedTest
  @CsvSource({"child-not-safe", "not-looked-after", "afraid-at-home"})
  void no_doctor_clears_what_someone_does_to_a_person(String sign) {
    assertThat(checked(sign, 0).tier()).isPresent();
  }

  @ParameterizedTest(name = "{0} holds for {1} days")
  @CsvSource({
    "opioids-stopped, 3",
    "calming-tablets-stopped, 3",
    "belly-growing, 3",
    "headache-with-fever, 7",
    "after-operation, 7",
    "back-and-fever, 14",
    "hot-joint, 14",
    "swollen-leg, 14",
    "shingles, 30",
    "low-for-weeks, 60"
  })
  void what_comes_quickly_is_cleared_for_some_days(String sign, int days) {
    assertThat(checked(sign, days).tier()).isEmpty();
    assertThat(checked(sign, days + 1).tier()).isPresent();
  }

  @Test
  void an_old_check_counts_as_long_as_nothing_has_changed() {
    assertThat(checked("back-and-cancer", 3650).tier()).isEmpty();
    assertThat(checked("back-and-cancer", 3650, "examined.recently", "lately.same").tier())
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1} days")
  @CsvSource({
    "lately.worse, 28",
    "lately.rising, 28",
    "lately.new-kind, 28",
    "lately.new-place, 28",
    "since.days, 7",
    "since.under-6-weeks, 42"
  })
  void a_check_before_the_pain_began_or_changed_clears_nothing(String told, int days) {
    assertThat(checked("clumsy-hands", days, told).tier()).isEmpty();
    assertThat(checked("clumsy-hands", days + 1, told).tier()).contains(Urgency.SEE_SOMEONE_TODAY);
  }

  @Test
  void the_latest_of_beginning_and_change_counts() {
    assertThat(checked("clumsy-hands", 8, "since.days", "lately.worse").tier()).isPresent();
    assertThat(checked("clumsy-hands", 29, "since.under-6-weeks", "lately.worse").tier())
        .isPresent();
  }

  @Test
  void pain_that_changed_since_it_was_examined_is_cleared_by_no_day() {
    assertThat(checked("clumsy-hands", 0, "examined.before-change").tier()).isPresent();
  }

  @Test
  void a_day_that_is_still_to_come_clears_nothing() {
    assertThat(assess("clumsy-hands", TODAY.plusDays(1), history()).tier()).isPresent();
  }

  @Test
  void a_check_of_one_sign_clears_no_other() {
    SafetyOutcome outcome =
        RULES.assess(
            history(),
            new SafetyAnswers(Set.of("clumsy-hands", "shingles"), Map.of("shingles", TODAY)),
            TODAY);

    assertThat(outcome.open().values())
        .containsExactly(
            outcome.findings().stream()
                .filter(one -> one.sign().id().equals("clumsy-hands"))
                .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "strength.true-weakness, weak-or-unsteady-of-long",
    "body-signs.walk-unsteady, weak-or-unsteady-of-long",
    "body-signs.weight-loss body-signs.fever, weight-and-sweats",
    "body-signs.night-sweats body-signs.fever, weight-and-sweats"
  })
  void a_grave_sign_is_cleared_by_its_own_day_and_not_by_a_word_about_everything(
      String told, String sign) {
    History history =
        history(words(told + " where.lower-back since.1-to-5-years lately.same examined.recently"));

    SafetyOutcome outcome = RULES.assess(history, SafetyAnswers.NONE, TODAY);
    assertThat(outcome.tier()).contains(Urgency.WITHIN_DAYS);
    assertThat(outcome.findings()).extracting(one -> one.sign().id()).containsExactly(sign);

    SafetyOutcome looked =
        RULES.assess(history, new SafetyAnswers(Set.of(), Map.of(sign, TODAY)), TODAY);
    assertThat(looked.tier()).isEmpty();
    assertThat(looked.cleared()).hasSize(1);
  }

  @Test
  void a_sign_that_a_word_about_everything_clears_is_named_all_the_same() {
    SafetyOutcome outcome =
        RULES.assess(
            history("body-signs.weight-loss", "lately.same", "examined.recently"),
            SafetyAnswers.NONE,
            TODAY);

    assertThat(outcome.tier()).isEmpty();
    assertThat(outcome.said())
        .extracting(one -> one.sign().id())
        .containsExactly("weight-and-sweats");
  }
}
