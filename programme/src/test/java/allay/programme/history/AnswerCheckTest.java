package allay.programme.history;

import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.content.WordingRules;
import allay.programme.history.Answer.Chosen;
import allay.programme.history.Answer.Counted;
import allay.programme.history.Answer.Skipped;
import allay.programme.history.Answer.Words;
import allay.programme.history.AnswerProblem.MoreThanOne;
import allay.programme.history.AnswerProblem.NoneAndSome;
import allay.programme.history.AnswerProblem.NotANumber;
import allay.programme.history.AnswerProblem.OtherKind;
import allay.programme.history.AnswerProblem.OutOfRange;
import allay.programme.history.AnswerProblem.TooLong;
import allay.programme.history.AnswerProblem.UnknownOption;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerCheckTest {
  private static final Questions QUESTIONS = Questions.load();

  private static Optional<AnswerProblem> problem(String question, Answer answer) {
    return AnswerCheck.problem(QUESTIONS.find(question).orElseThrow(), answer);
  }

  @ParameterizedTest
  @CsvSource({
    "age, 9, true", "age, 10, false", "age, 110, false", "age, 111, true",
    "worst, -1, true", "worst, 0, false", "worst, 10, false", "worst, 11, true",
    "active, 7, false", "active, 8, true"
  })
  void a_number_lies_within_its_bounds(String question, int value, boolean outside) {
    assertThat(problem(question, new Counted(value)).isPresent()).isEqualTo(outside);
  }

  @Test
  void options_are_those_of_the_question_and_as_many_as_it_takes() {
    assertThat(problem("where", Chosen.of("head", "knee-left"))).isEmpty();
    assertThat(problem("where", Chosen.of("wing"))).contains(new UnknownOption("wing"));
    assertThat(problem("sides", Chosen.of("one"))).isEmpty();
    assertThat(problem("sides", Chosen.of("one", "alike"))).contains(new MoreThanOne());
    assertThat(problem("strength", Chosen.of("none")))
        .as("an option that is called none, among others of one choice")
        .isEmpty();
  }

  @Test
  void none_of_these_excludes_these() {
    assertThat(problem("senses", Chosen.of("none"))).isEmpty();
    assertThat(problem("senses", Chosen.of("none", "light")))
        .contains(new NoneAndSome("None of these"));
  }

  @Test
  void words_have_a_longest_length() {
    assertThat(problem("wishes", new Words("a".repeat(2000)))).isEmpty();
    assertThat(problem("wishes", new Words("a".repeat(2001)))).contains(new TooLong(2000));
  }

  @Test
  void an_answer_of_another_kind_fits_nowhere_and_leaving_out_fits_everywhere() {
    assertThat(problem("age", Chosen.of("fifty"))).contains(new OtherKind());
    assertThat(problem("sides", new Counted(1))).contains(new OtherKind());
    assertThat(problem("where", new Words("my knee"))).contains(new OtherKind());
    assertThat(problem("worst", new Words("7"))).contains(new OtherKind());
    assertThat(problem("wishes", new Counted(1))).contains(new OtherKind());
    assertThat(QUESTIONS.all().map(one -> problem(one.id(), new Skipped())))
        .allMatch(Optional::isEmpty);
  }

  @Test
  void every_problem_is_said_in_plain_words() {
    WordingRules.assertKept(
        List.<AnswerProblem>of(
                new OtherKind(),
                new UnknownOption("wing"),
                new MoreThanOne(),
                new NoneAndSome("None of these"),
                new NotANumber(),
                new OutOfRange(10, 110),
                new TooLong(2000))
            .stream()
            .map(AnswerProblem::words)
            .toList());
    assertThat(new OutOfRange(10, 110).words()).isEqualTo("Please write a number from 10 to 110.");
  }
}
