package allay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import allay.programme.diary.People.Erasure;
import allay.programme.diary.Person;
import allay.programme.told.Statement;
import allay.programme.told.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What keeping statements promises, whichever database is behind it.
abstract class StatementsContract extends OnStore {
  private static final Instant NOW = Instant.parse("2026-11-20T21:30:15.123Z");
  private static final Subject WHERE = Subject.of("history", "where");
  private static final Subject SINCE = Subject.of("history", "since");

  StatementsContract(TestDatabase database) {
    super(database);
  }

  private static Statement said(Subject subject, Object value) {
    return Statement.of(subject, NOW, value);
  }

  private List<Statement> told() {
    return statements().of(ANNA).statements();
  }

  @Test
  void statements_come_back_as_they_were_made_and_in_that_order() {
    List<Statement> made =
        List.of(
            said(WHERE, "knee"),
            Statement.of(SINCE, NOW.minusSeconds(90), List.of(2019, 3.5, true)),
            Statement.takenBack(WHERE, NOW.plusMillis(7)),
            said(Subject.of("medicine", "3f0e._-A/b"), "a"),
            Statement.of(WHERE, NOW.minusSeconds(5), "head"));
    statements().add(ANNA, made.subList(0, 2));
    made.subList(2, 5).forEach(one -> statements().add(ANNA, one));
    assertThat(told()).isEqualTo(made);
    reopen();
    assertThat(told()).isEqualTo(made);
    assertThat(statements().of(ANNA).about(WHERE, String.class)).contains("head");
  }

  @Test
  void nobody_has_told_anything_at_first() {
    assertThat(told()).isEmpty();
    assertThat(statements().of(BERT).statements()).isEmpty();
    statements().add(ANNA, List.of());
    assertThat(told()).isEmpty();
  }

  @Test
  void what_equals_the_latest_about_its_subject_is_left_out() {
    Statement later = Statement.of(WHERE, NOW.plusSeconds(9), "knee");
    statements().add(ANNA, said(WHERE, "knee"));
    statements().add(ANNA, later);
    assertThat(told()).containsExactly(said(WHERE, "knee"));
    List<Statement> back =
        List.of(
            said(WHERE, "head"),
            said(SINCE, "knee"),
            Statement.of(WHERE, NOW.plusSeconds(8), "head"),
            later,
            Statement.takenBack(WHERE, NOW.plusSeconds(9)),
            Statement.takenBack(WHERE, NOW.plusSeconds(10)),
            Statement.takenBack(SINCE, NOW));
    statements().add(ANNA, back);
    assertThat(told())
        .containsExactly(
            said(WHERE, "knee"), back.get(0), back.get(1), later, back.get(4), back.get(6));
    statements().add(ANNA, Statement.takenBack(WHERE, NOW.plusSeconds(11)));
    assertThat(told()).hasSize(6);
  }

  @Test
  void nothing_of_what_cannot_be_added_whole_is_added() throws Exception {
    statements().add(ANNA, said(WHERE, "knee"));
    execute("CREATE UNIQUE INDEX fails_on_the_way ON statement (value)");
    List<Statement> broken = List.of(said(WHERE, "head"), said(SINCE, "2019"), said(SINCE, "head"));
    assertThatExceptionOfType(StorageFailure.class)
        .isThrownBy(() -> statements().add(ANNA, broken))
        .withMessageStartingWith("the database failed");
    assertThat(told()).containsExactly(said(WHERE, "knee"));
    execute("DROP INDEX fails_on_the_way");
    statements().add(ANNA, broken);
    assertThat(told()).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \r\n\t\"quoted\" 'and' \\back ",
        "\uD83E\uDDD8\u200D\u2640\uFE0F \u4E2D\u6587 e\u0301 \u00E9 \u202E \uFEFF\u2028\u0007",
        "'); DROP TABLE statement; --",
        "=1+1 %s ? ${x} <b>&amp;</b>"
      })
  void text_stays_as_it_was_written(String text) {
    statements().add(ANNA, said(WHERE, text));
    assertThat(statements().of(ANNA).about(WHERE, String.class)).contains(text);
    statements().add(ANNA, said(WHERE, text));
    assertThat(told()).hasSize(1);
  }

  @Test
  void a_statement_is_as_long_as_it_may_be() {
    String text = "\uD83D\uDE00".repeat(Statement.LONGEST / 2 - 1);
    statements().add(ANNA, said(WHERE, text));
    assertThat(told()).containsExactly(said(WHERE, text));
  }

  @Test
  void for_nobody_nothing_is_added() {
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> statements().add(BERT, said(WHERE, "knee")));
    people().add(new Person(BERT, "Bert"));
    assertThat(statements().of(BERT).statements()).isEmpty();
  }

  @Test
  void the_diary_and_the_statements_leave_each_other_alone() {
    diaries().add(ANNA, entry("e", 3));
    long changes = diary().changes();
    statements().add(ANNA, said(WHERE, "knee"));
    assertThat(diary().changes()).as("it can still be undone").isEqualTo(changes);
    undo(ANNA);
    assertThat(diary().entries()).isEmpty();
    assertThat(told()).containsExactly(said(WHERE, "knee"));
  }

  @Test
  void who_is_erased_leaves_no_statement() {
    people().add(new Person(BERT, "Bert"));
    statements().add(BERT, said(WHERE, "head"));
    statements().add(ANNA, List.of(said(WHERE, "knee"), said(SINCE, "2019")));
    assertThat(people().erase(ANNA)).isIn(Erasure.FOR_GOOD, Erasure.TRACES_MAY_REMAIN);
    assertThat(told()).isEmpty();
    people().add(new Person(ANNA, "another Anna"));
    assertThat(told()).isEmpty();
    assertThat(statements().of(BERT).statements()).containsExactly(said(WHERE, "head"));
  }

  @Test
  void threads_that_add_statements_at_once_lose_none() throws Exception {
    int threads = 8;
    int each = 25;
    try (Store other = openAnother();
        ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Future<?>> running = new ArrayList<>();
      for (int t = 0; t < threads; t++) {
        Subject own = Subject.of("thread", "t" + t);
        var statements = t % 2 == 0 ? statements() : other.statements();
        running.add(
            pool.submit(() ->
                IntStream.range(0, each)
                    .forEach(i ->
                        statements.add(ANNA, List.of(said(own, i), said(WHERE, own.name() + i))))));
      }
      for (Future<?> thread : running) {
        thread.get();
      }
    }
    assertThat(told()).hasSize(2 * threads * each);
    for (int t = 0; t < threads; t++) {
      Subject own = Subject.of("thread", "t" + t);
      assertThat(told().stream().filter(one -> one.subject().equals(own)).map(Statement::value))
          .as("in the order in which the thread told them")
          .containsExactlyElementsOf(
              IntStream.range(0, each).mapToObj(i -> Optional.of("" + i)).toList());
    }
  }
}
