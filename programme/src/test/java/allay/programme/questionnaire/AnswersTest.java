package allay.programme.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.questionnaire.Enablement.Comparison;
import allay.programme.questionnaire.Enablement.Condition;
import allay.programme.questionnaire.Item.Kind;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersTest {
  private static final Kind HALVES =
      new Kind.Amount(
          false,
          Optional.of(BigDecimal.ONE),
          Optional.of(new BigDecimal("2.5")),
          Optional.empty(),
          Optional.empty());

  private static AnswerReading read(Item item, String... sent) {
    return AnswerReading.of(Asked.all(item), Map.of(item.linkId(), List.of(sent)));
  }

  private static List<String> kept(Item item, String... sent) {
    return ((AnswerReading.Fits) read(item, sent)).filled().answers().to(item.linkId());
  }

  private static Map<String, String> problems(Item item, String... sent) {
    return ((AnswerReading.Refused) read(item, sent)).problems();
  }

  @Test
  void a_blank_answer_is_no_answer() {
    assertThat(kept(Asked.often("a"), "")).isEmpty();
    assertThat(kept(Asked.question("a", new Kind.Words()), "  \n")).isEmpty();
    assertThat(kept(Asked.scale("a"), " ")).isEmpty();
  }

  @Test
  void only_offered_options_are_taken_and_only_as_many_as_may_be() {
    assertThat(kept(Asked.often("a"), "3")).containsExactly("3");
    assertThat(problems(Asked.often("a"), "4")).containsOnlyKeys("a");
    assertThat(problems(Asked.often("a"), "1", "2")).containsOnlyKeys("a");
    assertThat(kept(Asked.choice("a", true, 1, 2, 3), "1", "3", "1")).containsExactly("1", "3");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "10, 10", "7.0, 7", "'7,0', 7", "+4, 4"})
  void a_whole_number_is_kept_plainly(String sent, String kept) {
    assertThat(kept(Asked.scale("a"), sent)).containsExactly(kept);
  }

  @ParameterizedTest
  @CsvSource({"-1", "11", "7.5", "seven", "1e3", "0x1"})
  void a_number_that_does_not_fit_is_refused_without_being_repeated(String sent) {
    assertThat(problems(Asked.scale("a"), sent))
        .hasSize(1)
        .allSatisfy(
            (_, sentence) -> assertThat(sentence).startsWith("Write a").doesNotContain(sent));
  }

  @ParameterizedTest
  @CsvSource({"1, true", "0.999999, false", "2.5, true", "2.500001, false"})
  void bounds_are_within(String sent, boolean fits) {
    assertThat(read(Asked.question("a", HALVES), sent) instanceof AnswerReading.Fits)
        .isEqualTo(fits);
  }

  @Test
  void yes_and_no_are_told_apart_from_anything_else() {
    Item item = Asked.question("a", new Kind.YesNo());
    assertThat(kept(item, "false")).containsExactly("false");
    assertThat(problems(item, "maybe")).containsOnlyKeys("a");
  }

  @Test
  void words_have_an_end_and_keep_their_lines() {
    Item item = Asked.question("a", new Kind.Words());
    assertThat(kept(item, " one\r\ntwo ")).containsExactly("one\ntwo");
    assertThat(kept(item, "x".repeat(AnswerReading.LONGEST))).hasSize(1);
    assertThat(problems(item, "x".repeat(AnswerReading.LONGEST + 1))).containsOnlyKeys("a");
    assertThat(problems(item, "a\u0000b")).containsOnlyKeys("a");
  }

  @Test
  void all_answers_together_fit_a_statement_whatever_they_hold() {
    Questionnaire asked =
        Asked.all(
            IntStream.range(0, 300)
                .mapToObj(number -> Asked.question("%080d".formatted(number), new Kind.Words()))
                .toArray(Item[]::new));
    Map<String, List<String>> given = new HashMap<>();
    asked
        .questions()
        .forEach(question -> given.put(question.linkId(), List.of("\u0001".repeat(80))));
    Filled filled = ((AnswerReading.Fits) AnswerReading.of(asked, given)).filled();
    Response response =
        new Response("r1", "f", OffsetDateTime.parse("2026-11-24T10:00Z"), filled.answers());
    assertThat(Questionnaires.keep(response).value()).isPresent();
    given.put(asked.questions().getFirst().linkId(), List.of("x".repeat(81)));
    assertThat(AnswerReading.of(asked, given)).isInstanceOf(AnswerReading.Refused.class);
  }

  @ParameterizedTest
  @CsvSource({
    "ANSWERED, '', 4, true",
    "ANSWERED, '', , false",
    "NOT_ANSWERED, '', , true",
    "NOT_ANSWERED, '', 4, false",
    "EQUAL, 4, 4, true",
    "EQUAL, 4, 5, false",
    "EQUAL, 4, , false",
    "NOT_EQUAL, 4, 5, true",
    "NOT_EQUAL, 4, 4, false",
    "NOT_EQUAL, 4, , false",
    "ABOVE, 4, 5, true",
    "ABOVE, 4, 4, false",
    "AT_LEAST, 4, 4, true",
    "AT_LEAST, 4, 3, false",
    "BELOW, 4, 3, true",
    "BELOW, 4, 4, false",
    "AT_MOST, 4, 4, true",
    "AT_MOST, 4, 5, false",
    "AT_MOST, 4, , false"
  })
  void a_condition_holds_or_not(
      Comparison comparison, @Nullable String value, @Nullable String answer, boolean holds) {
    Condition condition = new Condition("a", comparison, value == null ? "" : value);
    Questionnaire asked =
        Asked.all(
            Asked.scale("a"),
            Asked.when("b", new Kind.Words(), new Enablement(true, List.of(condition))));
    Answers answers =
        new Answers(
            Map.of("a", answer == null ? List.of() : List.of(answer), "b", List.of("something")));
    assertThat(new Filled(asked, answers).answers().to("b").isEmpty()).isEqualTo(!holds);
  }

  @Test
  void all_conditions_must_hold_or_any_as_the_questionnaire_says() {
    Condition holds = new Condition("a", Comparison.EQUAL, "4");
    Condition fails = new Condition("a", Comparison.EQUAL, "5");
    for (boolean all : List.of(true, false)) {
      Questionnaire asked =
          Asked.all(
              Asked.scale("a"),
              Asked.when("b", new Kind.Words(), new Enablement(all, List.of(holds, fails))));
      Answers answers = new Answers(Map.of("a", List.of("4"), "b", List.of("x")));
      assertThat(new Filled(asked, answers).asked()).hasSize(all ? 1 : 2);
    }
  }

  @Test
  void what_hangs_on_something_that_does_not_count_does_not_count() {
    Enablement ifGiven = new Enablement(true, List.of(new Condition("b", Comparison.ANSWERED, "")));
    Enablement never = new Enablement(true, List.of(new Condition("a", Comparison.ABOVE, "9")));
    Questionnaire asked =
        Asked.all(
            Asked.scale("a"),
            new Item.Group("g", "", never, List.of(Asked.question("b", new Kind.Words()))),
            Asked.when("c", new Kind.Words(), ifGiven));
    Answers answers = new Answers(Map.of("a", List.of("1"), "b", List.of("x"), "c", List.of("y")));
    assertThat(new Filled(asked, answers).answers().values()).containsOnlyKeys("a");
  }
}
