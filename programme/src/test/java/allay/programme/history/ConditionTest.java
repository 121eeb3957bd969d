package allay.programme.history;

import static allay.programme.history.Truth.NO;
import static allay.programme.history.Truth.NOT_TOLD;
import static allay.programme.history.Truth.YES;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import allay.programme.content.Content;
import allay.programme.content.ContentProblem;
import allay.programme.history.Answer.Chosen;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {
  private static final Questions QUESTIONS = Questions.load();

  private static final History TOLD =
      new History(
          QUESTIONS,
          Map.of(
              "where",
              Chosen.of("head", "knee-left"),
              "age",
              new Answer.Counted(50),
              "worst",
              new Answer.Skipped(),
              "began",
              Chosen.of("none")));

  /// The condition as a YAML file holds it.
  record Rule(Condition when) {}

  private static Condition written(String condition) {
    try {
      return Content.read("rule", ("when: " + condition).getBytes(UTF_8), Rule.class).when();
    } catch (ContentProblem problem) {
      throw new IllegalArgumentException(problem.getMessage(), problem);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          where.head                                  | YES
          where.neck                                  | NO
          since.days                                  | NOT_TOLD
          {number: age, from: 50}                     | YES
          {number: age, from: 51}                     | NO
          {number: age, below: 50}                    | NO
          {number: age, below: 51}                    | YES
          {number: age, from: 50, below: 51}          | YES
          {number: worst, from: 7}                    | NOT_TOLD
          {not: where.head}                           | NO
          {not: since.days}                           | NOT_TOLD
          {all: [where.head, since.days]}             | NOT_TOLD
          {all: [where.neck, since.days]}             | NO
          {all: [where.head, where.knee-left]}        | YES
          {any: [where.neck, since.days]}             | NOT_TOLD
          {any: [where.head, since.days]}             | YES
          {any: [where.neck, where.chest]}            | NO
          {atLeast: 2, of: [where.head, where.neck, where.knee-left]} | YES
          {atLeast: 2, of: [where.head, where.neck, where.chest]}     | NO
          {atLeast: 2, of: [where.head, where.neck, since.days]}      | NOT_TOLD
          injury.broken                               | NO
          age-at-start.none                           | NOT_TOLD
          """)
  void what_was_not_told_is_never_a_no(String condition, Truth truth) {
    assertThat(written(condition).of(TOLD).truth()).isEqualTo(truth);
  }

  @Test
  void a_question_that_is_not_to_be_asked_tells_a_no_and_one_that_might_be_tells_nothing() {
    assertThat(TOLD.truth(Fact.of("injury.broken"))).isEqualTo(NO);
    History skipped = TOLD.with("began", new Answer.Skipped());
    assertThat(skipped.truth(Fact.of("injury.broken"))).isEqualTo(NOT_TOLD);
    History hurt = TOLD.with("began", Chosen.of("injury")).with("injury", Chosen.of("broken"));
    assertThat(hurt.truth(Fact.of("injury.broken"))).isEqualTo(YES);
    assertThat(hurt.with("began", Chosen.of("slowly")).truth(Fact.of("injury.broken")))
        .as("an answer to a question that is no longer asked")
        .isEqualTo(NO);
  }

  @Test
  void a_judgement_names_what_made_it_so_and_what_would_settle_it() {
    Judgement yes = written("{any: [where.neck, where.head, {number: age, from: 50}]}").of(TOLD);
    assertThat(yes.because()).containsExactly("age", "where.head");
    Judgement no = written("{all: [where.neck, where.head, since.days]}").of(TOLD);
    assertThat(no.because()).containsExactly("where.neck");
    Judgement open = written("{all: [where.head, since.days, {number: worst, from: 7}]}").of(TOLD);
    assertThat(open.because()).isEmpty();
    assertThat(open.open()).containsExactly("since.days", "worst");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "head",
        "{number: age}",
        "{number: age, from: many}",
        "{all: []}",
        "{all: where.head}",
        "{atLeast: 3, of: [where.head, where.neck]}",
        "{some: [where.head]}",
        "7"
      })
  void a_condition_that_is_not_written_right_is_refused_in_words(String condition) {
    assertThat(catchThrowable(() -> written(condition)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("rule, line 1");
  }
}
