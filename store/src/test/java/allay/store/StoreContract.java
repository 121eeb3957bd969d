package allay.store;

import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.diary.ColumnChange;
import allay.programme.diary.Diaries.Undone;
import allay.programme.diary.Direction;
import allay.programme.diary.Entry.TimeOfDay;
import allay.programme.diary.EntryChange;
import allay.programme.diary.EntryHistory;
import allay.programme.diary.EntryId;
import allay.programme.diary.EntryVersion;
import allay.programme.diary.KeptColumn;
import allay.programme.diary.KeptColumn.Kind;
import allay.programme.diary.KeptEntry;
import allay.programme.diary.People.Erasure;
import allay.programme.diary.Person;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What every store promises, whichever database is behind it. Anna has the tracks 1, pain, and 2,
/// sleep.
abstract class StoreContract extends OnStore {
  StoreContract(TestDatabase database) {
    super(database);
  }

  private static List<Optional<KeptEntry>> contents(EntryHistory history) {
    return history.versions().stream().map(EntryVersion::content).toList();
  }

  @Test
  void an_entry_comes_back_as_it_was_sent() {
    KeptEntry sent =
        new KeptEntry(
            new EntryId("  \uD83D\uDE00 \"e\",\r\n1"),
            DAY,
            Optional.of(TimeOfDay.of("21:30:15.123456789+05:45")),
            Map.of(1, 0.1 + 0.2, 2, 10.0),
            Optional.of("  so, so\r\n\"=1+1\" \uD83E\uDDD8‍♀️ " + "x".repeat(100_000)));
    assertThat(diaries().add(ANNA, sent)).isInstanceOf(EntryChange.Done.class);
    assertThat(diary().entries()).containsExactly(sent);
  }

  @Test
  void an_entry_is_there_after_closing_and_opening_the_store() {
    diaries().add(ANNA, entry("e", 3));
    reopen();
    assertThat(diary().entries()).containsExactly(entry("e", 3));
  }

  @Test
  void several_entries_a_day_are_kept_in_the_order_of_their_times() {
    KeptEntry evening = entry("a", 3);
    KeptEntry morning = entry("b", 4);
    diaries().add(ANNA, at("20:00", evening));
    diaries().add(ANNA, at("08:00", morning));
    assertThat(diary().entries()).containsExactly(at("08:00", morning), at("20:00", evening));
  }

  private static KeptEntry at(String time, KeptEntry entry) {
    return new KeptEntry(
        entry.id(), entry.date(), Optional.of(TimeOfDay.of(time)), entry.values(), entry.note());
  }

  @Test
  void an_entry_sent_twice_is_stored_once() {
    diaries().add(ANNA, entry("e", 3));
    assertThat(diaries().add(ANNA, entry("e", 3))).isInstanceOf(EntryChange.Already.class);
    assertThat(history("e").versions()).hasSize(1);
  }

  @Test
  void another_entry_under_a_known_id_is_a_conflict_and_changes_nothing() {
    diaries().add(ANNA, entry("e", 3));
    long changes = diary().changes();
    assertThat(diaries().add(ANNA, entry("e", 4)))
        .isEqualTo(new EntryChange.Conflict(history("e").current()));
    assertThat(diary().changes()).isEqualTo(changes);
    assertThat(history("e").entry()).contains(entry("e", 3));
  }

  @Test
  void an_edit_keeps_the_earlier_version_and_when_it_was_replaced() {
    diaries().add(ANNA, entry("e", 3));
    diaries().edit(ANNA, entry("e", 5), 1);
    EntryHistory history = history("e");
    assertThat(contents(history))
        .containsExactly(Optional.of(entry("e", 3)), Optional.of(entry("e", 5)));
    EntryVersion first = history.versions().getFirst();
    assertThat(first.since()).isAfterOrEqualTo(TickingClock.START);
    assertThat(history.replaced(first)).contains(history.current().since());
    assertThat(history.current().since()).isAfter(first.since());
    assertThat(history.replaced(history.current())).isEmpty();
  }

  @Test
  void an_edit_of_a_version_that_was_replaced_meanwhile_is_a_conflict() {
    diaries().add(ANNA, entry("e", 3));
    diaries().edit(ANNA, entry("e", 5), 1);
    assertThat(diaries().edit(ANNA, entry("e", 6), 1))
        .isEqualTo(new EntryChange.Conflict(history("e").current()));
    assertThat(history("e").entry()).contains(entry("e", 5));
  }

  @Test
  void an_edit_sent_twice_is_stored_once() {
    diaries().add(ANNA, entry("e", 3));
    diaries().edit(ANNA, entry("e", 5), 1);
    assertThat(diaries().edit(ANNA, entry("e", 5), 1)).isInstanceOf(EntryChange.Already.class);
    assertThat(history("e").versions()).hasSize(2);
  }

  @Test
  void a_first_sending_that_arrives_again_after_an_edit_or_a_deletion_changes_nothing() {
    diaries().add(ANNA, entry("e", 3));
    diaries().edit(ANNA, entry("e", 5), 1);
    assertThat(diaries().add(ANNA, entry("e", 3)))
        .isEqualTo(new EntryChange.Already(history("e").current()));
    diaries().delete(ANNA, new EntryId("e"));
    assertThat(diaries().add(ANNA, entry("e", 3))).isInstanceOf(EntryChange.Already.class);
    assertThat(diary().entries()).isEmpty();
  }

  @Test
  void a_deleted_entry_leaves_the_diary_and_stays_among_the_versions() {
    diaries().add(ANNA, entry("e", 3));
    assertThat(diaries().delete(ANNA, new EntryId("e"))).isInstanceOf(EntryChange.Done.class);
    assertThat(diaries().delete(ANNA, new EntryId("e"))).isInstanceOf(EntryChange.Already.class);
    assertThat(diary().entries()).isEmpty();
    assertThat(contents(history("e")))
        .containsExactly(Optional.of(entry("e", 3)), Optional.empty());
  }

  @Test
  void a_deletion_can_be_undone() {
    diaries().add(ANNA, entry("e", 3));
    diaries().delete(ANNA, new EntryId("e"));
    assertThat(undo(ANNA)).isEqualTo(new Undone.Done(List.of(new EntryId("e"))));
    assertThat(diary().entries()).containsExactly(entry("e", 3));
  }

  @Test
  void a_change_is_undone_by_its_number_unless_something_came_after_it() {
    diaries().add(ANNA, entry("e", 3));
    long mine = diary().changes();
    diaries().add(ANNA, entry("f", 1));
    assertThat(diaries().undo(ANNA, mine)).isEqualTo(new Undone.Stale());
    assertThat(diary().entries()).containsExactly(entry("e", 3), entry("f", 1));
    assertThat(diary().changes()).isEqualTo(mine + 1);
    assertThat(diaries().undo(ANNA, mine + 1))
        .isEqualTo(new Undone.Done(List.of(new EntryId("f"))));
    assertThat(diaries().undo(ANNA, mine + 1)).isEqualTo(new Undone.Stale());
    assertThat(diary().entries()).containsExactly(entry("e", 3));
  }

  @Test
  void undo_walks_back_one_change_at_a_time_until_none_is_left() {
    diaries().add(ANNA, entry("e", 3));
    diaries().edit(ANNA, entry("e", 5), 1);
    diaries().add(ANNA, entry("f", 1));
    undo(ANNA);
    assertThat(diary().entries()).containsExactly(entry("e", 5));
    undo(ANNA);
    assertThat(diary().entries()).containsExactly(entry("e", 3));
    undo(ANNA);
    assertThat(diary().entries()).isEmpty();
    assertThat(undo(ANNA)).isEqualTo(new Undone.Nothing());
  }

  @Test
  void undoing_any_run_of_changes_leads_back_through_every_state() {
    Random random = new Random(1);
    Deque<List<KeptEntry>> states = new ArrayDeque<>(List.of(List.of()));
    for (int i = 0; i < 60; i++) {
      changeSomething(random, i);
      if (!diary().entries().equals(states.peek())) {
        states.push(diary().entries());
      }
    }
    assertThat(states).hasSizeGreaterThan(20);
    while (states.size() > 1) {
      states.pop();
      undo(ANNA);
      assertThat(diary().entries()).isEqualTo(states.peek());
    }
    assertThat(undo(ANNA)).isEqualTo(new Undone.Nothing());
  }

  private void changeSomething(Random random, int number) {
    KeptEntry entry = entry("e" + random.nextInt(6), number / 4.0);
    int replaces =
        diaries().history(ANNA, entry.id()).map(known -> known.current().number()).orElse(0);
    switch (random.nextInt(3)) {
      case 0 -> diaries().add(ANNA, entry);
      case 1 -> diaries().edit(ANNA, entry, replaces);
      default -> diaries().delete(ANNA, entry.id());
    }
  }

  @Test
  void what_comes_after_an_undo_can_be_undone_again() {
    diaries().add(ANNA, entry("e", 3));
    undo(ANNA);
    diaries().add(ANNA, entry("f", 1));
    undo(ANNA);
    assertThat(diary().entries()).isEmpty();
    assertThat(undo(ANNA)).isEqualTo(new Undone.Nothing());
  }

  @Test
  void an_unknown_person_or_entry_is_said_to_be_unknown() {
    EntryChange notFound = new EntryChange.NotFound();
    assertThat(diaries().add(BERT, entry("e", 3))).isEqualTo(notFound);
    assertThat(diaries().edit(ANNA, entry("e", 3), 1)).isEqualTo(notFound);
    assertThat(diaries().delete(ANNA, new EntryId("e"))).isEqualTo(notFound);
    assertThat(undo(BERT)).isEqualTo(new Undone.Nothing());
    assertThat(diaries().of(BERT)).isEmpty();
    assertThat(diaries().history(ANNA, new EntryId("e"))).isEmpty();
  }

  @Test
  void an_entry_that_breaks_a_rule_is_refused_with_a_sentence() {
    assertThat(diaries().add(ANNA, entry("e", 10.5)))
        .isEqualTo(new EntryChange.Refused("a score is a number from 0 to 10"));
    diaries().addColumn(ANNA, Kind.GOOD_MOMENT, "Calm", Direction.UNKNOWN);
    KeptEntry twoTicks =
        new KeptEntry(new EntryId("e"), DAY, Optional.empty(), Map.of(3, 2.0), Optional.empty());
    assertThat(diaries().add(ANNA, twoTicks))
        .isEqualTo(
            new EntryChange.Refused("a good moment is 1 when it was there and 0 when it was not"));
    KeptEntry elsewhere =
        new KeptEntry(new EntryId("e"), DAY, Optional.empty(), Map.of(9, 1.0), Optional.empty());
    assertThat(diaries().add(ANNA, elsewhere))
        .isEqualTo(new EntryChange.Refused("there is no column number 9"));
    KeptEntry future =
        new KeptEntry(
            new EntryId("e"), DAY.plusDays(4), Optional.empty(), Map.of(), Optional.empty());
    assertThat(diaries().add(ANNA, future))
        .isEqualTo(
            new EntryChange.Refused("2026-11-24 lies in the future; write a day up to today"));
    assertThat(diary().entries()).isEmpty();
  }

  @Test
  void people_do_not_see_each_other() {
    people().add(new Person(BERT, "Bert"));
    diaries().addColumn(BERT, Kind.TRACK, "Pain", Direction.LOWER_IS_BETTER);
    diaries().add(ANNA, entry("e", 3));
    diaries().add(BERT, entry("e", 8));
    assertThat(diary().entries()).containsExactly(entry("e", 3));
    assertThat(diaries().of(BERT).orElseThrow().entries()).containsExactly(entry("e", 8));
    assertThat(people().all()).containsExactly(new Person(ANNA, "Anna"), new Person(BERT, "Bert"));
    assertThat(people().add(new Person(ANNA, "another"))).isFalse();
    assertThat(people().find(ANNA)).contains(new Person(ANNA, "Anna"));
  }

  @Test
  void a_renamed_track_keeps_its_history() {
    diaries().add(ANNA, entry("e", 3));
    KeptColumn pain = diary().columns().getFirst();
    assertThat(diaries().changeColumn(ANNA, pain.renamed("Back ache")))
        .isEqualTo(new ColumnChange.Done(pain.renamed("Back ache")));
    assertThat(diary().columns())
        .extracting(KeptColumn::name)
        .containsExactly("Back ache", "Sleep");
    assertThat(diary().entries()).containsExactly(entry("e", 3));
  }

  @Test
  void an_archived_track_keeps_its_scores_and_comes_back_under_its_name() {
    diaries().add(ANNA, entry("e", 3));
    KeptColumn pain = diary().columns().getFirst();
    diaries().changeColumn(ANNA, pain.withArchived(true));
    assertThat(diary().columns()).contains(pain.withArchived(true));
    assertThat(diary().toDiary().orElseThrow().trackNames()).containsExactly("sleep");
    assertThat(diaries().addColumn(ANNA, Kind.TRACK, " PAIN ", Direction.UNKNOWN))
        .isEqualTo(new ColumnChange.Done(pain));
    assertThat(diary().entries()).containsExactly(entry("e", 3));
  }

  @Test
  void good_moments_are_renamed_archived_and_brought_back_like_tracks() {
    diaries().addColumn(ANNA, Kind.GOOD_MOMENT, "Calm", Direction.UNKNOWN);
    KeptEntry ticked =
        new KeptEntry(
            new EntryId("e"), DAY, Optional.empty(), Map.of(1, 3.0, 3, 1.0), Optional.empty());
    assertThat(diaries().add(ANNA, ticked)).isInstanceOf(EntryChange.Done.class);
    KeptColumn calm = diary().columns().getLast();
    diaries().changeColumn(ANNA, calm.renamed("A calm moment"));
    diaries().changeColumn(ANNA, calm.renamed("A calm moment").withArchived(true));
    assertThat(diaries().addColumn(ANNA, Kind.GOOD_MOMENT, "a calm MOMENT", Direction.UNKNOWN))
        .isEqualTo(new ColumnChange.Done(calm.renamed("A calm moment")));
    assertThat(diary().entries()).containsExactly(ticked);
    assertThat(diary().toDiary().orElseThrow().trackNames()).containsExactly("pain", "sleep");
    assertThat(diary().toDiary().orElseThrow().columns()).hasSize(2);
  }

  @Test
  void a_name_is_taken_by_one_track_one_practice_and_one_good_moment() {
    assertThat(diaries().addColumn(ANNA, Kind.TRACK, " sleep ", Direction.UNKNOWN))
        .isEqualTo(new ColumnChange.Refused("the name is there already; choose another"));
    assertThat(diaries().addColumn(ANNA, Kind.PRACTICE, "Sleep", Direction.UNKNOWN))
        .isInstanceOf(ColumnChange.Done.class);
    assertThat(diaries().addColumn(ANNA, Kind.GOOD_MOMENT, "Sleep", Direction.UNKNOWN))
        .isInstanceOf(ColumnChange.Done.class);
    assertThat(diaries().addColumn(ANNA, Kind.GOOD_MOMENT, "SLEEP ", Direction.UNKNOWN))
        .isInstanceOf(ColumnChange.Refused.class);
    KeptColumn pain = diary().columns().getFirst();
    assertThat(diaries().changeColumn(ANNA, pain.renamed("SLEEP")))
        .isInstanceOf(ColumnChange.Refused.class);
    assertThat(diaries().addColumn(ANNA, Kind.TRACK, "date", Direction.UNKNOWN))
        .isInstanceOf(ColumnChange.Refused.class);
  }

  @Test
  void a_day_asks_for_at_most_20_tracks() {
    IntStream.rangeClosed(3, 20).forEach(number -> addTrack("track " + number));
    assertThat(diaries().addColumn(ANNA, Kind.TRACK, "one more", Direction.UNKNOWN))
        .isEqualTo(new ColumnChange.Refused("keep the 20 that matter most to you"));
    diaries().changeColumn(ANNA, diary().columns().getLast().withArchived(true));
    assertThat(diaries().addColumn(ANNA, Kind.TRACK, "one more", Direction.UNKNOWN))
        .isInstanceOf(ColumnChange.Done.class);
  }

  @Test
  void a_day_asks_for_at_most_20_good_moments_beside_its_tracks() {
    IntStream.rangeClosed(1, 20)
        .forEach(number ->
            diaries()
                .addColumn(ANNA, Kind.GOOD_MOMENT, "good moment " + number, Direction.UNKNOWN));
    assertThat(diary().columns()).hasSize(22);
    assertThat(diaries().addColumn(ANNA, Kind.GOOD_MOMENT, "one more", Direction.UNKNOWN))
        .isEqualTo(new ColumnChange.Refused("keep the 20 that matter most to you"));
  }

  @Test
  void columns_stand_in_the_order_of_the_day() {
    diaries().addColumn(ANNA, Kind.PRACTICE, "walk", Direction.UNKNOWN);
    assertThat(diaries().arrangeColumns(ANNA, List.of(3, 2, 1))).isTrue();
    assertThat(diary().columns()).extracting(KeptColumn::number).containsExactly(3, 2, 1);
    assertThat(diaries().arrangeColumns(ANNA, List.of(3, 2))).isFalse();
    assertThat(diaries().arrangeColumns(ANNA, List.of(3, 2, 2))).isFalse();
    assertThat(diary().columns()).extracting(KeptColumn::number).containsExactly(3, 2, 1);
  }

  @Test
  void everything_of_a_person_can_be_deleted() throws Exception {
    diaries().add(ANNA, entry("e", 3));
    diaries().edit(ANNA, entry("e", 4), 1);
    importing("date,own,pain\n2026-01-05,1,2\n");
    assertThat(people().erase(ANNA)).isIn(Erasure.FOR_GOOD, Erasure.TRACES_MAY_REMAIN);
    assertThat(people().find(ANNA)).isEmpty();
    assertThat(diaries().of(ANNA)).isEmpty();
    assertThat(diaries().history(ANNA, new EntryId("e"))).isEmpty();
    assertThat(people().erase(ANNA)).isEqualTo(Erasure.NOT_FOUND);
  }

  @Test
  void threads_that_add_entries_at_once_lose_none() throws Exception {
    int threads = 8;
    int each = 25;
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Future<?>> running = new ArrayList<>();
      for (int t = 0; t < threads; t++) {
        String name = "t" + t + "-";
        running.add(
            pool.submit(() -> {
              for (int i = 0; i < each; i++) {
                assertThat(diaries().add(ANNA, entry(name + i, 3)))
                    .isInstanceOf(EntryChange.Done.class);
              }
            }));
      }
      for (Future<?> thread : running) {
        thread.get();
      }
    }
    assertThat(diary().entries()).hasSize(threads * each);
  }

  @Test
  void of_edits_at_once_one_is_stored_and_the_others_are_conflicts() throws Exception {
    diaries().add(ANNA, entry("e", 0));
    try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
      List<Future<EntryChange>> edits =
          IntStream.rangeClosed(1, 8)
              .mapToObj(i -> pool.submit(() -> diaries().edit(ANNA, entry("e", i), 1)))
              .toList();
      assertThat(
              edits.stream().map(StoreContract::result).filter(EntryChange.Done.class::isInstance))
          .hasSize(1);
    }
    assertThat(history("e").versions()).hasSize(2);
  }

  private static EntryChange result(Future<EntryChange> edit) {
    try {
      return edit.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }
}
