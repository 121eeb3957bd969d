package allay.programme.history;

import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.history.Answer.Chosen;
import allay.programme.history.Answer.Counted;
import allay.programme.history.Answer.Skipped;
import allay.programme.history.Answer.Words;
import allay.programme.told.Statement;
import allay.programme.told.Told;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HistoriesTest {
  private static final Questions QUESTIONS = Questions.load();
  private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-11-24T08:00:00Z");
  private static final Instant WEDNESDAY = Instant.parse("2026-11-25T08:00:00Z");

  private static Told told(Statement... statements) {
    return new Told(List.of(statements));
  }

  private static Statement said(String question, Answer answer) {
    return Histories.statement(question, answer, MONDAY);
  }

  @Test
  void every_kind_of_answer_comes_back_as_it_was_said() {
    Map<String, Answer> answers =
        Map.of(
            "where",
            Chosen.of("knee-left", "head"),
            "began",
            Chosen.of(),
            "age",
            new Counted(50),
            "worst",
            new Counted(0),
            "wishes",
            new Words("Dance.\n\"Swim\""),
            "sides",
            new Skipped());
    Told told =
        new Told(
            answers.entrySet().stream().map(one -> said(one.getKey(), one.getValue())).toList());
    assertThat(Histories.of(told, QUESTIONS)).isEqualTo(new History(QUESTIONS, answers));
  }

  @Test
  void a_statement_is_a_small_record_that_does_not_depend_on_the_order_of_ticks() {
    assertThat(said("where", Chosen.of("knee-left", "head")).value())
        .contains("{\"chosen\":[\"head\",\"knee-left\"]}");
    assertThat(said("age", new Counted(50)).value()).contains("{\"counted\":50}");
    assertThat(said("age", new Skipped()).value()).contains("{\"skipped\":true}");
    assertThat(said("age", new Skipped()).subject().name()).isEqualTo("history/age");
  }

  @Test
  void what_does_not_fit_its_question_counts_as_not_told() {
    Told told =
        told(
            said("age", new Words("fifty")),
            said("worst", new Counted(11)),
            said("where", Chosen.of("wing-left")),
            said("no-such-question", new Counted(1)),
            Statement.of(Histories.subject("size"), MONDAY, Map.of("drawn", 1)));
    assertThat(Histories.of(told, QUESTIONS).answers()).isEmpty();
  }

  @Test
  void earlier_answers_are_kept_with_their_time() {
    Told told =
        told(
            Histories.statement("body-safe", new Counted(2), MONDAY),
            Histories.statement("body-safe", new Counted(5), TUESDAY));
    assertThat(Histories.of(told, QUESTIONS).number("body-safe")).hasValue(5);
    assertThat(Histories.over(told, QUESTIONS, "body-safe"))
        .containsExactly(Map.entry(MONDAY, new Counted(2)), Map.entry(TUESDAY, new Counted(5)));
  }

  @Test
  void undo_brings_back_the_earlier_answer_and_without_one_takes_the_answer_back() {
    Told first = told(Histories.statement("age", new Counted(50), MONDAY));
    Told second = with(first, Histories.statement("age", new Counted(51), TUESDAY));
    Told undone = with(second, Histories.undo(second, "age", WEDNESDAY).orElseThrow());
    assertThat(Histories.of(undone, QUESTIONS).number("age")).hasValue(50);
    Told none = with(first, Histories.undo(first, "age", WEDNESDAY).orElseThrow());
    assertThat(Histories.of(none, QUESTIONS).answer("age")).isEmpty();
    assertThat(Histories.undo(first, "sides", WEDNESDAY)).isEqualTo(Optional.empty());
  }

  private static Told with(Told told, Statement next) {
    List<Statement> more = new ArrayList<>(told.statements());
    more.add(next);
    return new Told(more);
  }
}
