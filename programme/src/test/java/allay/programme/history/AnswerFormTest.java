package allay.programme.history;

import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.history.Answer.Chosen;
import allay.programme.history.Answer.Counted;
import allay.programme.history.Answer.Skipped;
import allay.programme.history.AnswerForm.Reading;
import allay.programme.history.AnswerForm.Reading.Fits;
import allay.programme.history.AnswerForm.Reading.Refused;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerFormTest {
  private static final Questions QUESTIONS = Questions.load();

  private static Reading read(String question, String... values) {
    return new AnswerForm(List.of(values)).read(QUESTIONS.find(question).orElseThrow());
  }

  @Test
  void what_was_ticked_or_written_becomes_the_answer() {
    assertThat(read("where", "head", "neck")).isEqualTo(new Fits(Chosen.of("head", "neck")));
    assertThat(read("sides", "one")).isEqualTo(new Fits(Chosen.of("one")));
    assertThat(read("age", " 52 ")).isEqualTo(new Fits(new Counted(52)));
    assertThat(read("worst", "10")).isEqualTo(new Fits(new Counted(10)));
    assertThat(read("wishes", " Dance.\r\nSwim. "))
        .isEqualTo(new Fits(new Answer.Words("Dance.\nSwim.")));
  }

  @Test
  void nothing_ticked_and_nothing_written_leaves_the_question_out() {
    for (String question : List.of("where", "sides", "age", "worst", "wishes")) {
      assertThat(read(question)).as(question).isEqualTo(new Fits(new Skipped()));
      assertThat(read(question, "  ")).as(question).isEqualTo(new Fits(new Skipped()));
    }
  }

  @Test
  void what_does_not_fit_is_refused() {
    assertThat(read("age", "fifty")).isEqualTo(new Refused(new AnswerProblem.NotANumber()));
    assertThat(read("age", "5.5")).isEqualTo(new Refused(new AnswerProblem.NotANumber()));
    assertThat(read("age", "9")).isEqualTo(new Refused(new AnswerProblem.OutOfRange(10, 110)));
    assertThat(read("age", "99999999999")).isEqualTo(new Refused(new AnswerProblem.NotANumber()));
    assertThat(read("where", "wing"))
        .isEqualTo(new Refused(new AnswerProblem.UnknownOption("wing")));
  }

  @Test
  void a_form_shows_the_answer_that_it_would_give_again() {
    for (Answer answer :
        List.of(Chosen.of("head", "neck"), new Answer.Words("Dance."), new Counted(7))) {
      String question =
          switch (answer) {
            case Chosen _ -> "where";
            case Answer.Words _ -> "wishes";
            case Counted _, Skipped _ -> "worst";
          };
      assertThat(
              AnswerForm.showing(Optional.of(answer)).read(QUESTIONS.find(question).orElseThrow()))
          .isEqualTo(new Fits(answer));
    }
  }
}
