package allay.programme.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import allay.programme.content.WordingRules;
import allay.programme.history.Question.Choice;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The questions as they come with Allay.
class QuestionsTest {
  private static final Questions QUESTIONS = Questions.load();

  @Test
  void every_text_keeps_to_the_wording_rules() {
    WordingRules.assertKept(
        Stream.concat(
                QUESTIONS.all().flatMap(QuestionsTest::texts),
                QUESTIONS.chapters().stream().map(Chapter::opening))
            .toList());
  }

  private static Stream<String> texts(Question question) {
    Stream<String> options =
        question instanceof Choice choice
            ? choice.options().stream().map(Option::text)
            : Stream.of();
    return Stream.of(
            Stream.of(question.heading().ask()), question.heading().help().stream(), options)
        .flatMap(text -> text);
  }

  @Test
  void the_places_of_the_widespread_pain_index_can_all_be_told() {
    assertThat(QUESTIONS.options("where"))
        .contains(
            "jaw-left",
            "jaw-right",
            "shoulder-left",
            "upper-arm-left",
            "lower-arm-left",
            "hip-right",
            "upper-leg-right",
            "lower-leg-right",
            "neck",
            "upper-back",
            "lower-back",
            "chest",
            "belly");
  }

  @Test
  void hard_times_come_last_and_are_asked_gently() {
    assertThat(QUESTIONS.chapters().getLast().id()).isEqualTo("hard-times");
    assertThat(QUESTIONS.chapters().getLast().questions())
        .allMatch(question -> question.heading().gentle());
  }

  @Test
  void a_condition_that_names_what_cannot_be_told_is_refused() {
    assertThatThrownBy(
            () -> QUESTIONS.requireKnown(new Condition.Has(Fact.of("where.knee")), "knee-rule"))
        .hasMessage("knee-rule: \"where.knee\" is no answer to any question");
  }

  @Test
  void nothing_told_leaves_everything_open_but_branches_that_need_an_answer() {
    History nothing = new History(QUESTIONS, Map.of());
    assertThat(QUESTIONS.all().filter(one -> !nothing.asked(one.id())).toList())
        .isEqualTo(List.of());
  }
}
