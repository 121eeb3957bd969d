package allay.programme.vignettes;

import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.content.Require;
import allay.programme.history.History;
import allay.programme.history.Option;
import allay.programme.history.Question;
import allay.programme.history.Questions;
import allay.programme.safety.SafetyTexts;
import allay.programme.safety.UrgentSign;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// That the histories can be told to Allay, and that what they expect does not contradict itself.
class VignetteDataTest {
  private static final Questions QUESTIONS = Questions.load();

  private static final Set<String> SIGNS =
      SafetyTexts.load().signs().stream().map(UrgentSign::id).collect(Collectors.toSet());

  /// Signs that medicine needs and that are still to be written.
  private static final Set<String> PATTERNS =
      Set.of("LEARNED", "NEUROPATHIC", "INFLAMMATORY", "MIXED");

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?= |$)");

  static Stream<Vignette> vignettes() {
    return Vignettes.all();
  }

  static Stream<Vignette> withFibromyalgia() {
    return vignettes().filter(one -> one.expect().fibromyalgia().isPresent());
  }

  @Test
  void there_are_enough_of_them_and_each_has_its_own_id() {
    List<Vignette> all = vignettes().toList();
    Require.eachOnce(all, Vignette::id, "vignettes");
    assertThat(all).hasSizeGreaterThanOrEqualTo(75);
    assertThat(Vignettes.byGroup().get(Vignettes.ORDINARY))
        .hasSizeGreaterThanOrEqualTo(20)
        .allMatch(one -> one.expect().ordinary());
    assertThat(Vignettes.byGroup().get(Vignettes.EMERGENCIES))
        .hasSizeGreaterThanOrEqualTo(20)
        .allMatch(one -> one.expect().tier().contains(Tier.EMERGENCY_NOW));
  }

  @ParameterizedTest
  @MethodSource("vignettes")
  void a_story_is_told_in_three_to_six_sentences(Vignette vignette) {
    assertThat(SENTENCE_END.matcher(vignette.story()).results().count()).isBetween(3L, 6L);
  }

  @ParameterizedTest
  @MethodSource("vignettes")
  void what_is_told_answers_questions_that_are_asked(Vignette vignette) {
    History history = vignette.history(QUESTIONS);
    vignette
        .told()
        .forEach((id, told) -> {
          assertThat(QUESTIONS.find(id)).as(id).isPresent();
          assertThat(history.asked(id)).as("%s is asked", id).isTrue();
          assertThat(misfit(QUESTIONS.find(id).orElseThrow(), told)).as(id).isEmpty();
        });
  }

  private static Optional<String> misfit(Question question, Object told) {
    return switch (question) {
      case Question.Choice choice -> misfit(choice, told);
      case Question.Places places ->
          told instanceof List<?> ids && QUESTIONS.options(places.id()).containsAll(ids)
              ? Optional.empty()
              : Optional.of("not all of %s are places".formatted(told));
      case Question.Count count ->
          told instanceof Integer number && number >= count.from() && number <= count.to()
              ? Optional.empty()
              : Optional.of(told + " lies outside");
      case Question.Scale _ ->
          told instanceof Integer step && step >= 0 && step <= Question.Scale.HIGHEST
              ? Optional.empty()
              : Optional.of(told + " lies outside");
      case Question.Words _ -> Optional.of("no rule reads words");
    };
  }

  private static Optional<String> misfit(Question.Choice choice, Object told) {
    if (!(told instanceof List<?> ids) || ids.isEmpty()) {
      return Optional.of("not a list of options");
    }
    if (!QUESTIONS.options(choice.id()).containsAll(ids)) {
      return Optional.of("not all of %s are options".formatted(ids));
    }
    if (ids.size() > 1 && (!choice.several() || ids.contains(Option.NONE))) {
      return Optional.of("%s cannot be chosen together".formatted(ids));
    }
    return Optional.empty();
  }

  @ParameterizedTest
  @MethodSource("vignettes")
  void signs_exist_or_are_awaited_and_were_checked_before_today(Vignette vignette) {
    Stream.of(
            vignette.ticked().stream(),
            vignette.checkedOn().keySet().stream(),
            vignette.expect().finds().stream().flatMap(List::stream))
        .flatMap(ids -> ids)
        .forEach(id -> assertThat(SIGNS).as(id).contains(id));
    assertThat(vignette.checkedOn().values()).allMatch(day -> day.isBefore(Vignettes.TODAY));
  }

  @ParameterizedTest
  @MethodSource("vignettes")
  void what_is_expected_does_not_contradict_itself(Vignette vignette) {
    Expectation expect = vignette.expect();
    expect
        .pauses()
        .ifPresent(pauses ->
            assertThat(pauses ? expect.dangerous() : expect.ordinary())
                .as("only the first three tiers pause movement")
                .isTrue());
    List<String> fits = of(expect.fits());
    List<String> someSigns = of(expect.someSigns());
    List<String> against = of(expect.notFits());
    assertThat(PATTERNS)
        .containsAll(fits)
        .containsAll(someSigns)
        .containsAll(against)
        .containsAll(of(expect.notEnoughTold()));
    assertThat(Collections.disjoint(fits, against)).as("fits and does not fit").isTrue();
    assertThat(Collections.disjoint(of(expect.discuss()), of(expect.notDiscuss())))
        .as("discussed and not discussed")
        .isTrue();
    expect
        .fibromyalgia()
        .ifPresent(met ->
            assertThat(of(met ? expect.notDiscuss() : expect.discuss()))
                .doesNotContain("fibromyalgia"));
  }

  private static List<String> of(Optional<List<String>> ids) {
    return ids.orElse(List.of());
  }

  @ParameterizedTest
  @MethodSource("withFibromyalgia")
  void the_criteria_of_fibromyalgia_counted_by_hand_agree(Vignette vignette) {
    FibromyalgiaByHand counted = FibromyalgiaByHand.of(vignette.history(QUESTIONS));
    assertThat(vignette.expect().fibromyalgia().orElseThrow() ? counted.met() : counted.possible())
        .as("%s", counted)
        .isEqualTo(vignette.expect().fibromyalgia().orElseThrow());
  }

  @Test
  void the_count_by_hand_keeps_to_the_paper_at_its_edges() {
    assertThat(counted(7, 4, 5, true)).isTrue();
    assertThat(counted(7, 4, 4, true)).isFalse();
    assertThat(counted(6, 4, 9, true)).isTrue();
    assertThat(counted(6, 4, 8, true)).isFalse();
    assertThat(counted(4, 4, 9, true)).isTrue();
    assertThat(counted(3, 3, 12, true)).isFalse();
    assertThat(counted(19, 3, 12, true)).isFalse();
    assertThat(counted(19, 5, 12, false)).isFalse();
  }

  private static boolean counted(int index, int regions, int severity, boolean threeMonths) {
    return new FibromyalgiaByHand(index, regions, severity, severity, threeMonths).met();
  }
}
