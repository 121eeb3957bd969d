package allay.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import allay.programme.access.Devices;
import allay.programme.diary.Diaries;
import allay.programme.diary.Diaries.Undone;
import allay.programme.diary.DiaryProblem;
import allay.programme.diary.Direction;
import allay.programme.diary.EntryHistory;
import allay.programme.diary.EntryId;
import allay.programme.diary.KeptColumn.Kind;
import allay.programme.diary.KeptDiary;
import allay.programme.diary.KeptEntry;
import allay.programme.diary.People;
import allay.programme.diary.Person;
import allay.programme.diary.PersonId;
import allay.programme.exchange.Everything;
import allay.programme.exchange.Exchange;
import allay.programme.exchange.ImportPlan;
import allay.programme.exchange.ImportPlan.WhereDifferent;
import allay.programme.exchange.Transfers;
import allay.programme.exchange.Transfers.Imported;
import allay.programme.told.Statements;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/// Gives each test a store of its own, in which Anna has the tracks 1, pain, and 2, sleep.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OnStore {
  static final PersonId ANNA = new PersonId("anna");
  static final PersonId BERT = new PersonId("bert");
  static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  final TickingClock clock = new TickingClock();
  private final TestDatabase database;
  private Storage storage = Storage.postgres("", "", "");
  private Optional<Store> open = Optional.empty();

  OnStore(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void open() throws Exception {
    storage = database.empty();
    open = Optional.of(Store.open(storage, clock));
    people().add(new Person(ANNA, "Anna"));
    addTrack("Pain");
    addTrack("Sleep");
  }

  @AfterEach
  void close() {
    open.orElseThrow().close();
  }

  @AfterAll
  void stop() throws Exception {
    database.close();
  }

  void reopen() {
    close();
    open = Optional.of(Store.open(storage, clock));
  }

  /// Like the one that another process has open.
  Store openAnother() {
    return Store.open(storage, clock);
  }

  /// Changes the tables behind the back of the store.
  void execute(String sql) throws SQLException {
    try (Connection connection =
            switch (storage) {
              case Storage.Sqlite(var folder) ->
                  DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(SqliteDatabase.FILE));
              case Storage.Postgres(String url, String user, String password) ->
                  DriverManager.getConnection(url, user, password);
            };
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  People people() {
    return open.orElseThrow().people();
  }

  Diaries diaries() {
    return open.orElseThrow().diaries();
  }

  Statements statements() {
    return open.orElseThrow().statements();
  }

  Transfers transfers() {
    return open.orElseThrow().transfers();
  }

  Devices devices() {
    return open.orElseThrow().devices();
  }

  void addTrack(String name) {
    diaries().addColumn(ANNA, Kind.TRACK, name, Direction.UNKNOWN);
  }

  static KeptEntry entry(String id, double pain) {
    return new KeptEntry(
        new EntryId(id), DAY, Optional.empty(), Map.of(1, pain), Optional.of("fine"));
  }

  KeptDiary diary() {
    return diaries().of(ANNA).orElseThrow();
  }

  Everything everything() {
    return transfers().of(ANNA).orElseThrow();
  }

  /// Takes back what stands at this moment.
  Undone undo(PersonId person) {
    long changes = diaries().of(person).map(KeptDiary::changes).orElse(0L);
    return diaries().undo(person, changes);
  }

  EntryHistory history(String id) {
    return diaries().history(ANNA, new EntryId(id)).orElseThrow();
  }

  Imported importing(String file) throws DiaryProblem {
    return importing(plan(file), WhereDifferent.KEEP_DIARY);
  }

  Imported importing(ImportPlan plan, WhereDifferent where) {
    return transfers().carryOut(ANNA, plan, where);
  }

  ImportPlan plan(String file) throws DiaryProblem {
    return Exchange.plan(everything(), file.getBytes(UTF_8), clock);
  }
}
