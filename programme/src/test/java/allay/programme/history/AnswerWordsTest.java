package allay.programme.history;

import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.history.Answer.Chosen;
import allay.programme.history.Answer.Counted;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerWordsTest {
  private static final Questions QUESTIONS = Questions.load();

  private static List<String> words(String question, Answer answer) {
    return AnswerWords.of(QUESTIONS.find(question).orElseThrow(), answer);
  }

  @Test
  void an_answer_reads_as_its_question_offered_it() {
    assertThat(words("where", Chosen.of("knee-left", "head")))
        .containsExactly("Head", "Knee, left");
    assertThat(words("age", new Counted(50))).containsExactly("50 years");
    assertThat(words("worst", new Counted(7))).containsExactly("7 of 10");
    assertThat(words("worst", new Counted(0))).containsExactly("0 of 10: no pain");
    assertThat(words("wishes", new Answer.Words("Dance."))).containsExactly("Dance.");
    assertThat(words("senses", Chosen.of("none"))).containsExactly("None of these");
    assertThat(words("senses", new Answer.Skipped())).isEmpty();
  }
}
