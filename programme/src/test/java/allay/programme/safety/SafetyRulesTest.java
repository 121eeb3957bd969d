package allay.programme.safety;

import static allay.programme.safety.ToldFacts.history;
import static allay.programme.safety.ToldFacts.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import allay.programme.history.Condition;
import allay.programme.history.Fact;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every rule at its threshold and on both sides of it.
class SafetyRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final SafetyRules RULES = SafetyRules.load(ToldFacts.QUESTIONS);
  private static final List<UrgentSign> SIGNS = SafetyTexts.load().signs();

  /// One line of a table.
  ///
  /// @param facts that make the sign present
  /// @param reason that spares the person; empty in the table of the rules
  record Row(String sign, List<String> facts, List<String> reason) {
    static Row of(String line) {
      String[] parts = line.split(":", 2);
      String[] sides = parts[1].split(" / ", 2);
      return new Row(parts[0], words(sides[0]), sides.length == 1 ? List.of() : words(sides[1]));
    }
  }

  static Stream<Row> rules() throws IOException {
    return ToldFacts.table("rules.txt").stream().map(Row::of);
  }

  static Stream<Row> spared() throws IOException {
    return ToldFacts.table("spared.txt").stream().map(Row::of);
  }

  private static Optional<Finding> found(String sign, List<String> facts) {
    return RULES.assess(history(facts), SafetyAnswers.NONE, TODAY).findings().stream()
        .filter(finding -> finding.sign().id().equals(sign))
        .findFirst();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_sign_follows_from_these_answers_and_names_them(Row row) {
    Finding finding = found(row.sign(), row.facts()).orElseThrow();

    assertThat(finding.cleared()).isEmpty();
    assertThat(finding.why())
        .isInstanceOfSatisfying(
            Why.Told.class,
            told ->
                assertThat(told.because())
                    .containsAll(
                        reasons(row.facts()).stream().map(SafetyRulesTest::name).toList()));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void no_answer_of_them_may_be_missing(Row row) {
    assertThat(reasons(row.facts()))
        .allSatisfy(reason -> {
          List<String> fewer = new ArrayList<>(row.facts());
          fewer.remove(reason);
          assertThat(found(row.sign(), fewer)).isEmpty();
        });
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_number_stands_at_its_threshold(Row row) {
    assertThat(row.facts().stream().filter(fact -> fact.contains("=")))
        .allSatisfy(number -> {
          assertThat(List.of(beside(number, 1), beside(number, -1)))
              .filteredOn(other -> found(row.sign(), with(row.facts(), number, other)).isEmpty())
              .hasSize(1);
        });
  }

  private static String beside(String number, int step) {
    String[] parts = number.split("=", 2);
    return parts[0] + "=" + (Integer.parseInt(parts[1]) + step);
  }

  private static List<String> with(List<String> facts, String before, String after) {
    return facts.stream().map(fact -> fact.equals(before) ? after : fact).toList();
  }

  private static List<String> reasons(List<String> facts) {
    return facts.stream().filter(fact -> !fact.startsWith("~")).toList();
  }

  private static String name(String fact) {
    return fact.contains("=") ? fact.substring(0, fact.indexOf('=')) : fact;
  }

  @ParameterizedTest
  @MethodSource("spared")
  void a_known_reason_spares_the_person(Row row) {
    List<String> all = new ArrayList<>(row.facts());
    all.removeIf(fact -> sameQuestion(fact, row.reason()));
    all.addAll(row.reason());

    assertThat(found(row.sign(), row.facts())).isPresent();
    assertThat(found(row.sign(), all)).isEmpty();
  }

  private static boolean sameQuestion(String fact, List<String> others) {
    List<String> single = List.of("examined", "lately");
    return !fact.contains("=")
        && single.contains(Fact.of(fact).question())
        && others.stream().anyMatch(other -> other.startsWith(Fact.of(fact).question() + "."));
  }

  @Test
  void each_answer_that_a_rule_looks_at_stands_in_the_tables() throws IOException {
    Map<String, Set<String>> shown = new HashMap<>();
    Stream.concat(rules(), spared().map(row -> new Row(row.sign(), row.reason(), List.of())))
        .forEach(row ->
            shown
                .computeIfAbsent(row.sign(), _ -> new HashSet<>())
                .addAll(reasons(row.facts()).stream().map(SafetyRulesTest::name).toList()));

    assertThat(SIGNS)
        .allSatisfy(sign -> {
          Set<String> looked = new HashSet<>();
          Stream.of(sign.holdsWhen(), sign.unless())
              .flatMap(Optional::stream)
              .forEach(condition -> condition.names(looked::add));
          assertThat(shown.getOrDefault(sign.id(), Set.of()))
              .as(sign.id())
              .containsExactlyInAnyOrderElementsOf(looked);
        });
  }

  @Test
  void a_tick_makes_any_sign_that_is_asked_present_and_decides_the_tier() {
    assertThat(SIGNS)
        .filteredOn(sign -> sign.together().isEmpty())
        .hasSizeGreaterThan(90)
        .allSatisfy(sign -> {
          SafetyOutcome outcome = ticked(sign.id());
          assertThat(outcome.findings())
              .singleElement()
              .satisfies(finding -> {
                assertThat(finding.sign()).isEqualTo(sign);
                assertThat(finding.why()).isEqualTo(new Why.Ticked());
              });
          assertThat(outcome.tier()).contains(sign.urgency());
          assertThat(outcome.pausesMovement())
              .isEqualTo(sign.urgency() != Urgency.MENTION_NEXT_VISIT);
        });
  }

  private static SafetyOutcome ticked(String... signs) {
    return RULES.assess(history(), new SafetyAnswers(Set.of(signs), Map.of()), TODAY);
  }

  @Test
  void who_ticks_and_tells_nothing_is_stopped_by_nothing() {
    SafetyOutcome outcome = ticked();

    assertThat(outcome.findings()).isEmpty();
    assertThat(outcome.tier()).isEmpty();
    assertThat(outcome.pausesMovement()).isFalse();
  }

  @Test
  void a_tick_of_a_sign_that_is_gone_is_passed_over() {
    assertThat(ticked("no-such-sign", "weak-signs-together").findings()).isEmpty();
  }

  @Test
  void a_tick_counts_before_the_answers_that_say_the_same() {
    SafetyOutcome outcome =
        RULES.assess(
            history("takes.headache-medicine-often"),
            new SafetyAnswers(Set.of("headache-tablets"), Map.of()),
            TODAY);

    assertThat(outcome.findings()).extracting(Finding::why).containsExactly(new Why.Ticked());
  }

  @Test
  void one_or_two_weak_signs_stop_nobody_and_three_together_are_looked_at_soon() {
    assertThat(ticked("back-over-50").tier()).contains(Urgency.MENTION_NEXT_VISIT);
    assertThat(ticked("pain-at-night").tier()).contains(Urgency.MENTION_NEXT_VISIT);
    assertThat(ticked("back-over-50", "pain-at-night").pausesMovement()).isFalse();

    SafetyOutcome three = ticked("back-over-50", "pain-at-night", "pain-without-ease");
    assertThat(three.tier()).contains(Urgency.WITHIN_DAYS);
    assertThat(three.findings().getFirst().why())
        .isInstanceOfSatisfying(
            Why.Combined.class,
            combined ->
                assertThat(combined.signs())
                    .extracting(UrgentSign::id)
                    .containsExactlyInAnyOrder(
                        "back-over-50", "pain-at-night", "pain-without-ease"));
  }

  @Test
  void weak_signs_come_together_whether_ticked_or_told() {
    SafetyOutcome outcome =
        RULES.assess(
            history(
                "where.lower-back",
                "age=50",
                "since.6-weeks-to-3-months",
                "sleep.pain-wakes",
                "rhythm.always-same",
                "better.none"),
            SafetyAnswers.NONE,
            TODAY);

    assertThat(outcome.tier()).contains(Urgency.WITHIN_DAYS);
  }

  @Test
  void a_swollen_leg_and_new_breathlessness_together_are_an_emergency() {
    assertThat(ticked("swollen-leg").tier()).contains(Urgency.SEE_SOMEONE_TODAY);
    assertThat(ticked("breathless").tier()).contains(Urgency.SEE_SOMEONE_TODAY);
    assertThat(ticked("swollen-leg", "breathless").tier()).contains(Urgency.EMERGENCY_NOW);
  }

  @Test
  void every_combination_is_tested_here() {
    assertThat(SIGNS)
        .filteredOn(sign -> sign.together().isPresent())
        .extracting(UrgentSign::id)
        .containsExactlyInAnyOrder("weak-signs-together", "clot-signs-together");
  }

  @Test
  void what_was_looked_at_adds_nothing_to_a_combination() {
    SafetyOutcome outcome =
        RULES.assess(
            history(),
            new SafetyAnswers(Set.of("swollen-leg", "breathless"), Map.of("breathless", TODAY)),
            TODAY);

    assertThat(outcome.tier()).contains(Urgency.SEE_SOMEONE_TODAY);
    assertThat(outcome.cleared()).extracting(one -> one.sign().id()).containsExactly("breathless");
  }

  @Test
  void the_most_urgent_comes_first() {
    assertThat(ticked("pain-at-night", "chest-pain", "shingles").open().keySet())
        .containsExactly(
            Urgency.EMERGENCY_NOW, Urgency.SEE_SOMEONE_TODAY, Urgency.MENTION_NEXT_VISIT);
  }

  @Test
  void a_rule_that_names_what_cannot_be_told_is_refused() {
    UrgentSign sign = SIGNS.getFirst();
    assertThatThrownBy(() -> withRule(sign, "where.moon"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(sign.id() + ": \"where.moon\" is no answer to any question");
  }

  private static SafetyRules withRule(UrgentSign sign, String rule) {
    return new SafetyRules(
        List.of(
            new UrgentSign(
                sign.id(),
                sign.urgency(),
                sign.where(),
                sign.sign(),
                sign.anyOf(),
                sign.advice(),
                sign.sources(),
                sign.checked(),
                sign.reviewer(),
                Optional.of(Condition.written(rule)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty())),
        ToldFacts.QUESTIONS);
  }

  @Test
  void ids_are_words_for_ever() {
    assertThat(SIGNS.stream().map(UrgentSign::id).collect(Collectors.joining(" ")))
        .matches("[a-z0-9 -]+");
  }
}
