package allay.web.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import allay.model.dynamics.MapResult;
import allay.programme.demo.MadeUpPerson;
import allay.programme.diary.KeptDiary;
import allay.programme.map.OutlookWords;
import allay.web.map.MapState.Shown;
import allay.web.map.MapState.Work;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// The work on one map, with real fits. The queue is run by hand, so that nothing depends on time.
class MapWorkTest {
  private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

  private final Queue<Runnable> queue = new ArrayDeque<>();
  private final MapWork work = new MapWork(queue::add, CLOCK);

  private static MapQuestion question(KeptDiary diary) {
    return MapQuestion.of(diary).orElseThrow();
  }

  private static MapQuestion days(int days) {
    return question(ShortDiary.ofDays(days));
  }

  private MapState answered(MapQuestion question) {
    work.look(question);
    queue.remove().run();
    return work.look(question);
  }

  @Test
  void looking_starts_the_work_and_waits_for_nothing() {
    assertThat(work.look(days(30))).isEqualTo(new MapState(Optional.empty(), new Work.Waiting()));
    work.look(days(30));
    assertThat(queue).hasSize(1);
  }

  @Test
  void a_map_is_shown_with_the_time_and_the_diary_that_it_is_from() {
    MapState state = answered(days(30));
    assertThat(state.work()).isEqualTo(new Work.Done());
    Shown shown = state.shown().orElseThrow();
    assertThat(shown.isMap()).isTrue();
    assertThat(shown.current()).isTrue();
    assertThat(shown.tested()).isTrue();
    assertThat(shown.since()).isEqualTo(NOW);
    assertThat(shown.report().to()).isEqualTo(ShortDiary.FIRST_DAY.plusDays(29));
    assertThat(shown.series()).isEqualTo(days(30).series());
  }

  @Test
  void the_earlier_map_stays_until_a_newer_one_has_passed() {
    int earlier = answered(days(30)).number();
    MapState meanwhile = work.look(days(29));
    assertThat(meanwhile.work()).isEqualTo(new Work.Waiting());
    assertThat(meanwhile.number()).isEqualTo(earlier);
    assertThat(meanwhile.shown().map(Shown::current)).contains(false);

    queue.remove().run();
    MapState newer = work.look(days(29));
    assertThat(newer.number()).isGreaterThan(earlier);
    assertThat(newer.shown().map(Shown::current)).contains(true);
  }

  @Test
  void a_new_day_is_in_the_map_at_once_and_nothing_is_queued() {
    MapState before = answered(days(60));
    int earlier = before.number();
    MapState newer = work.look(days(61));
    assertThat(queue).isEmpty();
    assertThat(newer.shown().orElseThrow().report().worth())
        .isPresent()
        .isEqualTo(before.shown().orElseThrow().report().worth());
    assertThat(newer.work()).isEqualTo(new Work.Done());
    assertThat(newer.number()).isEqualTo(earlier + 1);
    Shown shown = newer.shown().orElseThrow();
    assertThat(shown.current()).isTrue();
    assertThat(shown.tested()).isTrue();
    assertThat(shown.since()).isEqualTo(NOW);
    assertThat(shown.report().to()).isEqualTo(ShortDiary.FIRST_DAY.plusDays(60));
    assertThat(shown.report().result())
        .isInstanceOfSatisfying(
            MapResult.Converged.class,
            map -> assertThat(map.verdict().reweighing().orElseThrow().days()).isEqualTo(60));
  }

  @Test
  void a_map_that_reaches_six_weeks_by_a_refresh_is_tested_then() {
    answered(days(OutlookWords.DAYS_FOR_WORTH - 1));
    assertThat(work.look(days(OutlookWords.DAYS_FOR_WORTH)).work()).isEqualTo(new Work.Waiting());
    assertThat(queue).hasSize(1);
  }

  @Test
  void more_new_days_than_the_draws_can_carry_are_worked_out_as_ever() {
    answered(days(60));
    MapState state = work.look(days(89));
    assertThat(state.work()).isEqualTo(new Work.Waiting());
    queue.remove().run();
    assertThat(work.look(days(89)).shown().map(Shown::current)).contains(true);
  }

  @Test
  void a_new_day_on_a_map_whose_test_was_stopped_is_shown_and_its_test_follows() {
    try (var thread = Executors.newSingleThreadExecutor()) {
      MapWork running = new MapWork(thread, CLOCK);
      await(running, days(60), Work.Testing.class::isInstance);
      running.stop();
      MapState newer = running.look(days(61));
      assertThat(newer.shown().map(Shown::current)).contains(true);
      assertThat(newer.shown().map(Shown::tested)).contains(false);
      MapState tested = await(running, days(61), Work.Done.class::isInstance);
      assertThat(tested.shown().map(Shown::tested)).contains(true);
    }
  }

  @Test
  void a_change_taken_back_brings_back_the_answer_without_any_work() {
    MapState before = answered(days(30));
    work.look(days(29));
    assertThat(work.look(days(30))).isEqualTo(before);
    queue.remove().run();
    assertThat(work.look(days(30))).isEqualTo(before);
    assertThat(queue).isEmpty();
  }

  @Test
  void a_diary_that_differs_in_its_notes_alone_starts_no_work() {
    MapState before = answered(days(30));
    assertThat(work.look(question(ShortDiary.of(30, "A quiet day.")))).isEqualTo(before);
    assertThat(queue).isEmpty();
  }

  @Test
  void however_often_the_diary_changes_it_stands_in_the_queue_once_and_the_newest_is_answered() {
    for (int days = 25; days <= 30; days++) {
      work.look(days(days));
    }
    assertThat(queue).hasSize(1);
    queue.remove().run();
    assertThat(work.look(days(30)).shown().map(Shown::current)).contains(true);
    assertThat(queue).isEmpty();
  }

  @Test
  void too_few_days_are_answered_at_once_and_take_no_place_in_the_queue() {
    MapState state = work.look(days(9));
    assertThat(queue).isEmpty();
    assertThat(state.work()).isEqualTo(new Work.Done());
    assertThat(state.shown().orElseThrow().report().result())
        .isInstanceOfSatisfying(
            MapResult.TooFewDays.class, few -> assertThat(few.daysNeeded()).isEqualTo(5));
  }

  @Test
  void why_there_was_no_map_is_not_shown_while_the_first_is_worked_out() {
    work.look(days(13));
    assertThat(work.look(days(14))).isEqualTo(new MapState(Optional.empty(), new Work.Waiting()));
  }

  @Test
  void work_that_was_stopped_does_not_run_until_it_is_resumed() {
    work.look(days(30));
    work.stop();
    queue.remove().run();
    assertThat(work.look(days(30))).isEqualTo(new MapState(Optional.empty(), new Work.Stopped()));

    work.resume();
    queue.remove().run();
    assertThat(work.look(days(30)).work()).isEqualTo(new Work.Done());
  }

  @Test
  void stopping_what_is_done_changes_nothing() {
    MapState before = answered(days(30));
    work.stop();
    work.resume();
    assertThat(work.look(days(30))).isEqualTo(before);
    assertThat(queue).isEmpty();
  }

  @Test
  void a_change_starts_stopped_work_anew() {
    work.look(days(30));
    work.stop();
    assertThat(work.look(days(31)).work()).isEqualTo(new Work.Waiting());
  }

  @Test
  void what_breaks_is_told_and_can_be_tried_again() {
    InstantSource broken =
        () -> {
          throw new IllegalStateException("no time");
        };
    MapWork breaking = new MapWork(queue::add, broken.withZone(ZoneOffset.UTC));
    breaking.look(days(30));
    assertThatThrownBy(() -> queue.remove().run()).hasMessage("no time");
    assertThat(breaking.look(days(30)).work()).isEqualTo(new Work.Broken());
    assertThat(queue).isEmpty();

    breaking.resume();
    assertThat(breaking.look(days(30)).work()).isEqualTo(new Work.Waiting());
    assertThat(queue).hasSize(1);
  }

  @Test
  void nothing_is_begun_or_kept_once_it_has_ended() {
    answered(days(30));
    work.look(days(29));
    work.end();
    queue.remove().run();
    assertThat(work.look(days(29))).isEqualTo(MapState.NOTHING_YET);
    assertThat(queue).isEmpty();
  }

  @Test
  void a_run_that_is_going_on_says_how_far_it_is_and_stops_when_told() {
    MapQuestion whole = question(MadeUpPerson.diary(CLOCK, MadeUpPerson.SEED));
    try (var thread = Executors.newSingleThreadExecutor()) {
      MapWork running = new MapWork(thread, CLOCK);
      MapState state =
          await(running, whole, it -> it instanceof Work.Thinking(int percent) && percent > 0);
      assertThat(state.shown()).isEmpty();
      running.stop();
      assertThat(running.look(whole).work()).isEqualTo(new Work.Stopped());
    }
    // The thread has ended, so the run has.
  }

  @Test
  void a_diary_that_changes_while_its_map_is_worked_out_gets_its_own_map() {
    try (var thread = Executors.newSingleThreadExecutor()) {
      MapWork running = new MapWork(thread, CLOCK);
      MapQuestion first = question(MadeUpPerson.diary(CLOCK, MadeUpPerson.SEED));
      await(running, first, Work.Thinking.class::isInstance);
      MapState state = await(running, days(30), Work.Done.class::isInstance);
      assertThat(state.shown().map(Shown::current)).contains(true);
      assertThat(state.number()).isEqualTo(2);
    }
  }

  private static MapState await(MapWork work, MapQuestion question, Predicate<Work> wanted) {
    long end = System.nanoTime() + LONGEST_WAIT.toNanos();
    MapState state = work.look(question);
    while (!wanted.test(state.work())) {
      assertThat(System.nanoTime()).as("waited too long at " + state.work()).isLessThan(end);
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
      state = work.look(question);
    }
    return state;
  }
}
