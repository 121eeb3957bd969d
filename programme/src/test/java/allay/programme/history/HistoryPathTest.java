package allay.programme.history;

import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.history.Answer.Chosen;
import allay.programme.history.Answer.Counted;
import allay.programme.history.Answer.Skipped;
import allay.programme.history.HistoryPath.ChapterProgress;
import allay.programme.history.HistoryPath.Step;
import allay.programme.told.Statement;
import allay.programme.told.Told;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HistoryPathTest {
  private static final Questions QUESTIONS = Questions.load();
  private static final Instant START = Instant.parse("2026-11-23T08:00:00Z");
  private static final HistoryPath NOTHING = new Telling().path();

  /// What a person says, one thing after the other.
  private static final class Telling {
    private final List<Statement> statements = new ArrayList<>();

    Telling say(String question, Answer answer) {
      statements.add(
          Histories.statement(question, answer, START.plusSeconds(60L * statements.size())));
      return this;
    }

    Telling undo(String question) {
      statements.add(
          Histories.undo(new Told(statements), question, START.plusSeconds(3600)).orElseThrow());
      return this;
    }

    HistoryPath path() {
      return HistoryPath.of(new Told(statements), QUESTIONS);
    }
  }

  private static Optional<String> id(Optional<Question> question) {
    return question.map(Question::id);
  }

  private static Question question(String id) {
    return QUESTIONS.find(id).orElseThrow();
  }

  private static ChapterProgress chapter(HistoryPath path, String id) {
    return path.chapters().stream()
        .filter(one -> one.chapter().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void it_begins_with_the_first_question_and_has_nothing_before_it() {
    assertThat(NOTHING.isBegun()).isFalse();
    assertThat(id(NOTHING.next())).contains("age");
    assertThat(NOTHING.before("age")).isEmpty();
    assertThat(chapter(NOTHING, "you").isBegun()).isFalse();
  }

  @Test
  void one_goes_on_exactly_where_one_stopped_wherever_that_was() {
    Telling telling = new Telling().say("age", new Counted(50)).say("body", new Skipped());
    assertThat(id(telling.path().next())).contains("conditions");
    telling.say("rhythm", Chosen.of("attacks"));
    assertThat(id(telling.path().next())).as("behind a jump to a later chapter").contains("day");
    telling.say("age", new Counted(51));
    assertThat(id(telling.path().next())).as("after an earlier answer was changed").contains("day");
  }

  @Test
  void at_the_end_one_goes_on_with_what_was_left_open_and_then_it_is_done() {
    Telling telling = new Telling();
    QUESTIONS
        .all()
        .map(Question::id)
        .filter(id -> !id.equals("size"))
        .forEach(id -> telling.say(id, new Skipped()));
    assertThat(id(telling.path().next())).contains("size");
    assertThat(telling.path().isDone()).isFalse();
    telling.say("size", Chosen.of("hand"));
    assertThat(telling.path().next()).isEmpty();
    assertThat(telling.path().isDone()).isTrue();
  }

  @Test
  void a_question_whose_condition_does_not_hold_is_passed_over_forwards_and_backwards() {
    HistoryPath slowly = new Telling().say("began", Chosen.of("slowly")).path();
    assertThat(id(slowly.next())).contains("at-that-time");
    assertThat(id(slowly.before("at-that-time"))).contains("began");
    HistoryPath hurt = new Telling().say("began", Chosen.of("injury")).path();
    assertThat(id(hurt.next())).contains("injury");
    assertThat(id(hurt.before("at-that-time"))).contains("injury-force");
    HistoryPath leftOut = new Telling().say("began", new Skipped()).path();
    assertThat(id(leftOut.next())).as("nobody knows whether it fits").contains("at-that-time");
  }

  @Test
  void an_answer_whose_question_no_longer_fits_is_kept_and_no_longer_counts() {
    Telling telling =
        new Telling()
            .say("began", Chosen.of("injury"))
            .say("injury", Chosen.of("broken"))
            .say("began", Chosen.of("slowly"));
    HistoryPath path = telling.path();
    assertThat(path.history().chosen("injury")).isEmpty();
    assertThat(path.history().answer("injury")).contains(Chosen.of("broken"));
    assertThat(path.questions()).doesNotContain(question("injury"));
    assertThat(chapter(path, "time").answered()).isEqualTo(1);
    telling.undo("began");
    assertThat(telling.path().history().chosen("injury")).containsExactly("broken");
    assertThat(chapter(telling.path(), "time").answered()).isEqualTo(2);
  }

  @Test
  void a_chapter_says_what_is_answered_left_out_and_open() {
    HistoryPath path = new Telling().say("age", new Counted(50)).say("body", new Skipped()).path();
    assertThat(chapter(path, "you"))
        .extracting(ChapterProgress::answered, ChapterProgress::leftOut, ChapterProgress::open)
        .containsExactly(1, 1, 2);
    assertThat(chapter(path, "you").isDone()).isFalse();
    assertThat(path.step(question("age"))).isEqualTo(Step.ANSWERED);
    assertThat(path.step(question("body"))).isEqualTo(Step.LEFT_OUT);
    assertThat(path.step(question("takes"))).isEqualTo(Step.OPEN);
  }

  @Test
  void what_was_left_out_is_offered_again_but_nothing_that_was_asked_gently() {
    HistoryPath path =
        new Telling().say("body", new Skipped()).say("childhood", new Skipped()).path();
    assertThat(path.leftOut()).extracting(Question::id).containsExactly("body");
  }

  @Test
  void an_answer_taken_back_makes_its_question_open_again() {
    HistoryPath path = new Telling().say("age", new Counted(50)).undo("age").path();
    assertThat(path.isBegun()).isFalse();
    assertThat(id(path.next())).contains("age");
  }
}
