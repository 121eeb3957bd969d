package allay.programme.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.questionnaire.Item.Kind;
import allay.programme.questionnaire.Item.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HarmSignalTest {
  private static boolean signal(Item.Question question, String... answers) {
    return HarmSignal.isIn(
        new Filled(Asked.all(question), new Answers(Map.of(question.linkId(), List.of(answers)))));
  }

  private static Question coded(Kind kind) {
    return new Question(
        "9", Optional.of(Code.loinc("44260-8")), "As coded", List.of(), Enablement.ALWAYS, kind);
  }

  private static Question worded(String text, Kind kind) {
    return new Question("9", Optional.empty(), text, List.of(), Enablement.ALWAYS, kind);
  }

  @ParameterizedTest
  @CsvSource({"0, false", "1, true", "2, true", "3, true"})
  void any_answer_but_not_at_all_speaks_of_it(String answer, boolean speaks) {
    assertThat(signal(coded(Asked.often("9").kind()), answer)).isEqualTo(speaks);
  }

  @Test
  void no_answer_says_nothing() {
    assertThat(signal(coded(Asked.often("9").kind()))).isFalse();
  }

  @Test
  void the_other_questions_say_nothing_of_it_however_high() {
    assertThat(signal(Asked.often("1"), "3")).isFalse();
  }

  @Test
  void the_same_question_is_known_by_its_words() {
    Kind often = Asked.often("9").kind();
    assertThat(signal(worded("Thoughts that you would be Better Off Dead?", often), "1")).isTrue();
    assertThat(signal(worded("Thoughts of hurting yourself", new Kind.YesNo()), "true")).isTrue();
    assertThat(signal(worded("Thoughts of hurting yourself", new Kind.YesNo()), "false")).isFalse();
    assertThat(signal(worded("Suicidal thoughts, 0 to 10", Asked.scale("9").kind()), "0"))
        .isFalse();
    assertThat(signal(worded("Suicidal thoughts, 0 to 10", Asked.scale("9").kind()), "1")).isTrue();
    assertThat(signal(worded("Thoughts of suicide", new Kind.Words()), "sometimes")).isTrue();
  }

  @Test
  void an_option_that_does_not_say_what_it_counts_is_known_by_code_or_words() {
    Kind uncounted =
        new Kind.Choice(
            List.of(
                uncounted("LA6568-5", "gar nicht"),
                uncounted("x", "Never"),
                uncounted("y", "Often")),
            false);
    assertThat(signal(coded(uncounted), "LA6568-5")).isFalse();
    assertThat(signal(coded(uncounted), "x")).isFalse();
    assertThat(signal(coded(uncounted), "y")).isTrue();
  }

  private static Option uncounted(String code, String text) {
    return new Option(
        Option.Form.CODING, new Code(Optional.empty(), code), text, OptionalDouble.empty());
  }
}
