package allay.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import allay.programme.diary.Diaries.Undone;
import allay.programme.diary.DiaryPlan;
import allay.programme.diary.DiaryProblem;
import allay.programme.diary.Direction;
import allay.programme.diary.EntryId;
import allay.programme.diary.KeptColumn;
import allay.programme.diary.KeptColumn.Kind;
import allay.programme.diary.KeptDiary;
import allay.programme.diary.KeptEntry;
import allay.programme.diary.Person;
import allay.programme.diary.PersonId;
import allay.programme.exchange.Everything;
import allay.programme.exchange.Exchange;
import allay.programme.exchange.ImportPlan;
import allay.programme.exchange.ImportPlan.WhereDifferent;
import allay.programme.exchange.Transfers.Imported;
import allay.programme.told.Statement;
import allay.programme.told.Subject;
import allay.programme.told.Told;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What exporting and importing promise, whichever database is behind it.
abstract class ExchangeContract extends OnStore {
  ExchangeContract(TestDatabase database) {
    super(database);
  }

  private Everything of(PersonId person) {
    return transfers().of(person).orElseThrow();
  }

  /// What went through a file into the hands of someone new.
  private Everything moved(String to, byte[] file) throws DiaryProblem {
    PersonId person = new PersonId(to);
    people().add(new Person(person, ""));
    ImportPlan plan = Exchange.plan(of(person), file, clock);
    assertThat(transfers().carryOut(person, plan, WhereDifferent.KEEP_DIARY))
        .isInstanceOf(Imported.Done.class);
    return of(person);
  }

  /// Columns are numbered anew by an import, so entries are compared by the columns themselves.
  private static List<Object> byColumn(KeptDiary diary, KeptEntry entry) {
    Map<String, Double> values = new TreeMap<>();
    for (KeptColumn column : diary.columns()) {
      if (entry.values().containsKey(column.number())) {
        values.put(
            column.kind() + column.name(), entry.values().getOrDefault(column.number(), -1.0));
      }
    }
    return List.of(entry.id(), entry.date(), entry.time(), values, entry.note());
  }

  private static List<List<Object>> entriesOf(KeptDiary diary) {
    return diary.entries().stream().map(entry -> byColumn(diary, entry)).toList();
  }

  private static List<List<Object>> versionsOf(KeptDiary diary) {
    return diary.histories().stream()
        .flatMap(history ->
            history.versions().stream()
                .map(version ->
                    List.<Object>of(
                        history.id(),
                        version.number(),
                        version.since(),
                        version.content().map(entry -> byColumn(diary, entry)))))
        .toList();
  }

  private static List<KeptColumn> unnumbered(List<KeptColumn> columns) {
    return columns.stream()
        .map(column ->
            new KeptColumn(1, column.kind(), column.name(), column.direction(), column.archived()))
        .toList();
  }

  private Everything madeUp(long seed) {
    PersonId person = new PersonId("made up");
    people().add(new Person(person, ""));
    new MadeUpDiary(seed, person, diaries()).write();
    new MadeUpStatements(seed, person, statements()).write();
    return of(person);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void anything_moved_as_json_is_equal_with_all_its_versions(long seed) throws DiaryProblem {
    Everything all = madeUp(seed);
    Everything moved = moved("someone new", Exchange.toJson(all));
    assertThat(moved.told()).isEqualTo(all.told());
    assertThat(moved.told().statements()).hasSizeGreaterThan(40);
    assertJsonHolds(all.diary(), moved.diary());
  }

  private static void assertJsonHolds(KeptDiary diary, KeptDiary moved) {
    assertThat(unnumbered(moved.columns())).isEqualTo(unnumbered(diary.columns()));
    assertThat(versionsOf(moved)).isEqualTo(versionsOf(diary)).hasSizeGreaterThan(40);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void any_diary_moved_as_csv_holds_the_same_entries(long seed) throws DiaryProblem {
    KeptDiary diary = madeUp(seed).diary();
    Everything all = moved("someone new", Exchange.toCsv(diary));
    assertThat(all.told().statements()).as("CSV is the diary alone").isEmpty();
    KeptDiary moved = all.diary();
    assertThat(moved.columns())
        .extracting(column -> column.kind() + column.name())
        .isEqualTo(diary.columns().stream().map(column -> column.kind() + column.name()).toList());
    assertThat(entriesOf(moved)).isEqualTo(entriesOf(diary)).hasSizeGreaterThan(20);
  }

  @Test
  void good_moments_that_a_file_brings_are_taken_back_with_it() throws DiaryProblem {
    diaries().addColumn(ANNA, Kind.GOOD_MOMENT, "Calm", Direction.UNKNOWN);
    ImportPlan plan = plan("date,id,good: CALM ,good:Saw someone,did:calm\n2026-11-19,f,1,0,5\n");
    assertThat(plan.diary().newColumns())
        .containsExactly(
            KeptColumn.of(4, Kind.GOOD_MOMENT, "Saw someone", Direction.UNKNOWN),
            KeptColumn.of(5, Kind.PRACTICE, "calm", Direction.UNKNOWN));
    importing(plan, WhereDifferent.KEEP_DIARY);
    assertThat(diary().entries().getFirst().values()).isEqualTo(Map.of(3, 1.0, 4, 0.0, 5, 5.0));
    undo(ANNA);
    assertThat(diary().entries()).isEmpty();
    assertThat(diary().columns())
        .filteredOn(KeptColumn::archived)
        .extracting(KeptColumn::number)
        .containsExactly(4, 5);
  }

  @Test
  void a_diary_without_entries_moves_too() throws DiaryProblem {
    assertThat(unnumbered(moved("by csv", Exchange.toCsv(diary())).diary().columns()))
        .extracting(KeptColumn::name)
        .containsExactly("Pain", "Sleep");
    assertThat(unnumbered(moved("by json", Exchange.toJson(everything())).diary().columns()))
        .isEqualTo(unnumbered(diary().columns()));
  }

  @Test
  void text_that_a_spreadsheet_would_compute_is_exported_as_it_was_written() {
    KeptEntry entry =
        new KeptEntry(
            new EntryId("=e"), DAY, Optional.empty(), Map.of(), Optional.of("=1+1 @me -2 +3"));
    diaries().add(ANNA, entry);
    assertThat(new String(Exchange.toCsv(diary()), UTF_8))
        .isEqualTo("date,time,id,Pain,Sleep,note\r\n2026-11-20,,=e,,,=1+1 @me -2 +3\r\n");
  }

  @Test
  void a_plan_says_what_is_new_the_same_and_different_and_changes_nothing() throws DiaryProblem {
    diaries().add(ANNA, entry("same", 3));
    diaries().add(ANNA, entry("other", 3));
    KeptDiary before = diary();
    ImportPlan plan =
        plan(
            """
            date,id,note,pain,own
            2026-11-20,same,fine,3,
            2026-11-20,other,fine,4,
            2026-11-20,new,fine,5,6
            """);
    assertThat(plan.diary().added()).extracting("id").containsExactly(new EntryId("new"));
    assertThat(plan.diary().same()).containsExactly(new EntryId("same"));
    assertThat(plan.diary().differing())
        .singleElement()
        .satisfies(differing -> {
          assertThat(differing.here()).isEqualTo(history("other").current());
          assertThat(differing.inFile()).contains(entry("other", 4));
        });
    assertThat(plan.diary().newColumns())
        .containsExactly(KeptColumn.of(3, Kind.TRACK, "own", Direction.UNKNOWN));
    assertThat(plan.diary().conflicts()).isEmpty();
    assertThat(diary()).isEqualTo(before);
  }

  @Test
  void where_file_and_diary_differ_the_person_chooses() throws DiaryProblem {
    diaries().add(ANNA, entry("e", 3));
    ImportPlan plan = plan("date,id,note,pain\n2026-11-20,e,fine,4\n");
    assertThat(importing(plan, WhereDifferent.KEEP_DIARY)).isEqualTo(new Imported.Done(0, 0, 0));
    assertThat(diary().entries()).containsExactly(entry("e", 3));
    assertThat(importing(plan, WhereDifferent.TAKE_FILE)).isEqualTo(new Imported.Done(0, 1, 0));
    assertThat(diary().entries()).containsExactly(entry("e", 4));
    assertThat(history("e").versions().getFirst().content()).contains(entry("e", 3));
  }

  @Test
  void an_import_is_undone_as_one_step() throws DiaryProblem {
    diaries().add(ANNA, entry("e", 3));
    String file = "date,id,note,pain,own\n2026-11-20,e,fine,4,\n2026-11-19,f,,1,2\n";
    importing(plan(file), WhereDifferent.TAKE_FILE);
    assertThat(diary().entries()).hasSize(2);
    assertThat(undo(ANNA)).isEqualTo(new Undone.Done(List.of(new EntryId("e"), new EntryId("f"))));
    assertThat(diary().entries()).containsExactly(entry("e", 3));
    assertThat(diary().columns().getLast().archived()).isTrue();
  }

  @Test
  void an_import_that_was_undone_can_be_done_again() throws DiaryProblem {
    String file = "date,id,pain,own\n2026-11-19,f,1,2\n";
    importing(file);
    KeptDiary imported = diary();
    undo(ANNA);
    importing(plan(file), WhereDifferent.TAKE_FILE);
    assertThat(diary().entries()).isEqualTo(imported.entries());
    assertThat(diary().columns()).isEqualTo(imported.columns());
  }

  @Test
  void a_file_imported_twice_is_stored_once_also_without_ids() throws DiaryProblem {
    String file = "date,pain\n2026-11-19,1\n2026-11-19,1\n2026-11-20,2\n";
    assertThat(importing(file)).isEqualTo(new Imported.Done(3, 0, 0));
    assertThat(plan(file).diary().same()).hasSize(3);
    assertThat(importing(file)).isEqualTo(new Imported.Done(0, 0, 0));
    assertThat(diary().entries()).hasSize(3);
  }

  @Test
  void a_file_that_names_two_entries_alike_is_blocked_whole() throws DiaryProblem {
    ImportPlan plan = plan("date,id,pain\n2026-11-19,e,1\n2026-11-19,e,2\n2026-11-20,f,2\n");
    assertThat(plan.diary().conflicts()).containsExactly(new EntryId("e"));
    assertThat(importing(plan, WhereDifferent.TAKE_FILE)).isEqualTo(new Imported.Blocked());
    assertThat(diary().entries()).isEmpty();
  }

  @Test
  void a_plan_made_before_another_change_is_not_carried_out() throws DiaryProblem {
    ImportPlan plan = plan("date,id,pain\n2026-11-19,e,1\n");
    diaries().add(ANNA, entry("e", 3));
    assertThat(importing(plan, WhereDifferent.TAKE_FILE)).isEqualTo(new Imported.Stale());
    assertThat(diary().entries()).containsExactly(entry("e", 3));
  }

  @Test
  void an_import_that_fails_on_the_way_leaves_nothing_behind() throws Exception {
    Everything before = everything();
    ImportPlan plan = plan("date,id,pain\n2026-11-19,e,1\n2026-11-19,f,1\n");
    ImportPlan broken =
        new ImportPlan(
            new DiaryPlan(
                plan.diary().changes(),
                List.of(KeptColumn.of(3, Kind.TRACK, "own", Direction.UNKNOWN)),
                List.of(),
                plan.diary().added(),
                List.of(),
                List.of(),
                List.of()),
            List.of(said(1, "knee"), said(2, "head")));
    execute("CREATE UNIQUE INDEX fails_on_the_way ON statement (subject)");
    assertThat(
            catchThrowableOfType(
                StorageFailure.class, () -> importing(broken, WhereDifferent.KEEP_DIARY)))
        .hasMessageStartingWith("the database failed");
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void more_tracks_than_a_day_asks_for_come_in_archived() throws DiaryProblem {
    StringBuilder header = new StringBuilder("date");
    for (int i = 1; i <= 25; i++) {
      header.append(",track ").append(i);
    }
    importing(header + "\n2026-11-19" + ",1".repeat(25) + "\n");
    assertThat(diary().columns()).hasSize(27);
    assertThat(diary().columns().stream().filter(column -> !column.archived())).hasSize(20);
    assertThat(diary().entries().getFirst().values()).hasSize(25);
  }

  private static Statement said(int second, String text) {
    return Statement.of(
        Subject.of("history", "where"),
        Instant.parse("2026-11-20T12:00:00Z").plusSeconds(second),
        text);
  }

  private List<Statement> told() {
    return statements().of(ANNA).statements();
  }

  /// What a file of nothing but statements would do.
  private ImportPlan planOf(Statement... statements) throws DiaryProblem {
    KeptDiary empty = new KeptDiary(0, List.of(), List.of());
    byte[] file = Exchange.toJson(new Everything(empty, new Told(List.of(statements))));
    return Exchange.plan(everything(), file, clock);
  }

  @Test
  void what_was_told_last_holds_after_an_import_and_nothing_is_lost() throws DiaryProblem {
    statements().add(ANNA, List.of(said(2, "b"), said(4, "d")));
    ImportPlan plan = planOf(said(1, "a"), said(2, "b"), said(3, "c"));
    assertThat(plan.statements()).containsExactly(said(1, "a"), said(3, "c"));
    assertThat(importing(plan, WhereDifferent.KEEP_DIARY)).isEqualTo(new Imported.Done(0, 0, 2));
    assertThat(told()).containsExactly(said(1, "a"), said(2, "b"), said(3, "c"), said(4, "d"));
    statements().add(ANNA, said(3, "told later by a clock that was put back"));
    importing(planOf(said(5, "e")), WhereDifferent.TAKE_FILE);
    reopen();
    assertThat(told())
        .containsExactly(
            said(1, "a"),
            said(2, "b"),
            said(3, "c"),
            said(4, "d"),
            said(3, "told later by a clock that was put back"),
            said(5, "e"));
  }

  @Test
  void statements_imported_twice_are_stored_once() throws DiaryProblem {
    importing(planOf(said(1, "a"), said(2, "b")), WhereDifferent.KEEP_DIARY);
    Everything before = everything();
    ImportPlan again = planOf(said(1, "a"), said(2, "b"));
    assertThat(again.statements()).isEmpty();
    assertThat(importing(again, WhereDifferent.TAKE_FILE)).isEqualTo(new Imported.Done(0, 0, 0));
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void an_undo_takes_back_exactly_the_statements_that_the_import_brought() throws DiaryProblem {
    diaries().add(ANNA, entry("e", 3));
    statements().add(ANNA, List.of(said(2, "b"), said(4, "d")));
    importing(planOf(said(1, "a"), said(5, "e")), WhereDifferent.KEEP_DIARY);
    statements().add(ANNA, said(6, "f"));
    assertThat(undo(ANNA)).isEqualTo(new Undone.Done(List.of()));
    assertThat(told()).containsExactly(said(2, "b"), said(4, "d"), said(6, "f"));
    assertThat(diary().entries()).as("an import is one step").hasSize(1);
    ImportPlan again = planOf(said(1, "a"), said(5, "e"));
    assertThat(importing(again, WhereDifferent.KEEP_DIARY)).isEqualTo(new Imported.Done(0, 0, 2));
    assertThat(told()).hasSize(5).endsWith(said(5, "e"), said(6, "f"));
    undo(ANNA);
    undo(ANNA);
    assertThat(told()).containsExactly(said(2, "b"), said(4, "d"), said(6, "f"));
    assertThat(diary().entries()).isEmpty();
  }

  @Test
  void entries_and_statements_of_a_file_come_and_go_together() throws DiaryProblem {
    Everything all = madeUp(5);
    PersonId person = new PersonId("someone new");
    Everything moved = moved(person.text(), Exchange.toJson(all));
    assertThat(moved.diary().entries()).isNotEmpty();
    assertThat(moved.told()).isEqualTo(all.told());
    assertThat(undo(person)).isInstanceOf(Undone.Done.class);
    assertThat(of(person).told().statements()).isEmpty();
    assertThat(of(person).diary().entries()).isEmpty();
    assertThat(undo(person)).isEqualTo(new Undone.Nothing());
  }

  @Test
  void who_is_erased_leaves_nothing_of_an_import_that_was_taken_back() throws DiaryProblem {
    importing(planOf(said(1, "a")), WhereDifferent.KEEP_DIARY);
    undo(ANNA);
    people().erase(ANNA);
    assertThat(transfers().of(ANNA)).isEmpty();
    people().add(new Person(ANNA, "another Anna"));
    assertThat(everything())
        .isEqualTo(new Everything(new KeptDiary(0, List.of(), List.of()), new Told(List.of())));
  }
}
