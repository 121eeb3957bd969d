package allay.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.diary.Diaries;
import allay.programme.diary.EntryChange;
import allay.programme.diary.EntryId;
import allay.programme.diary.KeptEntry;
import allay.programme.diary.People.Erasure;
import allay.programme.diary.Person;
import allay.programme.diary.PersonId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The one file of a home: its settings, its copies, and what is left of it after deleting.
class SqliteFileTest {
  private static final PersonId ANNA = new PersonId("anna");
  private static final String SECRET = "zyzzyva-secret-of-anna";

  @TempDir Path home;

  private Path folder() {
    return home.resolve("allay");
  }

  private Store open() {
    Store store = Store.open(Storage.sqlite(folder()), new TickingClock());
    store.people().add(new Person(ANNA, ""));
    return store;
  }

  private static KeptEntry entry(String id, String note) {
    return new KeptEntry(
        new EntryId(id), LocalDate.of(2026, 1, 5), Optional.empty(), Map.of(), Optional.of(note));
  }

  private static List<KeptEntry> entries(Store store) {
    return store.diaries().of(ANNA).orElseThrow().entries();
  }

  private static String setting(SqliteDatabase database, String pragma) {
    return database.write(
        session -> session.first("PRAGMA " + pragma, row -> row.getString(1)).orElseThrow());
  }

  @Test
  void the_log_is_written_ahead_and_synced_in_full_and_references_are_checked() {
    try (SqliteDatabase database = SqliteDatabase.open(folder())) {
      assertThat(setting(database, "journal_mode")).isEqualTo("wal");
      assertThat(setting(database, "synchronous")).as("FULL").isEqualTo("2");
      assertThat(setting(database, "foreign_keys")).isEqualTo("1");
      assertThat(setting(database, "temp_store")).as("MEMORY").isEqualTo("2");
    }
  }

  @Test
  void only_its_owner_may_look_into_the_folder_and_a_copy() throws IOException {
    open().close();
    Path copy = home.resolve("copy");
    SqliteBackup.write(folder(), copy);
    assertThat(Files.getPosixFilePermissions(copy))
        .isEqualTo(Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
    assertThat(Files.getPosixFilePermissions(folder()))
        .isEqualTo(
            Set.of(
                PosixFilePermission.OWNER_READ,
                PosixFilePermission.OWNER_WRITE,
                PosixFilePermission.OWNER_EXECUTE));
  }

  @Test
  void after_deleting_everything_no_byte_of_a_note_is_in_the_folder() throws IOException {
    try (Store store = open()) {
      for (int i = 0; i < 200; i++) {
        store.diaries().add(ANNA, entry("e" + i, SECRET.repeat(1 + i % 50)));
      }
      store.diaries().edit(ANNA, entry("e1", "harmless"), 1);
      assertThat(filesWith(SECRET)).isNotEmpty();
      assertThat(store.people().erase(ANNA)).isEqualTo(Erasure.FOR_GOOD);
      assertThat(filesWith(SECRET)).isEmpty();
      assertThat(filesWith("harmless")).isEmpty();
    }
    assertThat(filesWith(SECRET)).isEmpty();
  }

  private List<Path> filesWith(String text) throws IOException {
    try (Stream<Path> files = Files.walk(folder())) {
      return files.filter(Files::isRegularFile).filter(file -> holds(file, text)).toList();
    }
  }

  private static boolean holds(Path file, String text) {
    try {
      return new String(Files.readAllBytes(file), UTF_8).contains(text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void a_copy_is_made_and_put_back_while_the_store_is_open() {
    Path copy = home.resolve("copy");
    try (Store store = open()) {
      store.diaries().add(ANNA, entry("before", "x"));
      SqliteBackup.write(folder(), copy);
      store.diaries().add(ANNA, entry("after", "x"));
      assertThat(SqliteBackup.restore(folder(), copy)).isEqualTo(SqliteBackup.Restored.DONE);
      assertThat(entries(store)).containsExactly(entry("before", "x"));
      assertThat(store.diaries().add(ANNA, entry("later", "x")))
          .isInstanceOf(EntryChange.Done.class);
    }
    try (Store store = open()) {
      assertThat(entries(store)).containsExactly(entry("before", "x"), entry("later", "x"));
    }
    assertThat(folder().toFile().list()).containsExactly(SqliteDatabase.FILE);
  }

  @Test
  void copies_made_while_entries_are_written_hold_all_that_was_stored_before() throws Exception {
    AtomicBoolean stop = new AtomicBoolean();
    try (Store store = open();
        ExecutorService writer = Executors.newSingleThreadExecutor()) {
      Future<?> writing = writer.submit(() -> writeUntil(stop, store.diaries()));
      for (int i = 0; i < 5; i++) {
        int stored = entries(store).size();
        Path copy = home.resolve("copy" + i);
        SqliteBackup.write(folder(), copy);
        assertThat(entriesIn(copy)).isGreaterThanOrEqualTo(stored);
      }
      stop.set(true);
      writing.get();
    }
  }

  private static void writeUntil(AtomicBoolean stop, Diaries diaries) {
    for (int i = 0; !stop.get(); i++) {
      assertThat(diaries.add(ANNA, entry("e" + i, "x"))).isInstanceOf(EntryChange.Done.class);
    }
  }

  private int entriesIn(Path copy) {
    Path elsewhere = home.resolve("elsewhere of " + copy.getFileName());
    assertThat(SqliteBackup.restore(elsewhere, copy)).isEqualTo(SqliteBackup.Restored.DONE);
    try (Store store = Store.open(Storage.sqlite(elsewhere), new TickingClock())) {
      return entries(store).size();
    }
  }

  @Test
  void a_damaged_copy_or_another_file_is_not_put_back() throws IOException {
    try (Store store = open()) {
      for (int i = 0; i < 300; i++) {
        store.diaries().add(ANNA, entry("e" + i, SECRET.repeat(20)));
      }
      Path copy = home.resolve("copy");
      SqliteBackup.write(folder(), copy);
      byte[] bytes = Files.readAllBytes(copy);
      byte[] wounded = bytes.clone();
      Arrays.fill(wounded, bytes.length / 2, bytes.length / 2 + 8192, (byte) 7);
      assertRejected(wounded);
      assertRejected(Arrays.copyOf(bytes, bytes.length / 2));
      assertRejected("date,pain\n2026-01-05,3\n".getBytes(UTF_8));
      assertRejected(new byte[0]);
      assertThat(entries(store)).hasSize(300);
    }
  }

  private void assertRejected(byte[] content) throws IOException {
    Path file = Files.write(home.resolve("rejected"), content);
    assertThat(SqliteBackup.restore(folder(), file)).isEqualTo(SqliteBackup.Restored.NOT_A_BACKUP);
  }

  @Test
  void a_copy_by_a_newer_allay_is_not_put_back() throws SQLException {
    try (Store store = open()) {
      Path copy = home.resolve("copy");
      SqliteBackup.write(folder(), copy);
      try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + copy);
          Statement statement = connection.createStatement()) {
        statement.execute(
            "INSERT INTO flyway_schema_history SELECT 999, '999', 'later', 'SQL',"
                + " 'V999__later.sql', 1, '', '2026-01-05', 1, 1");
      }
      assertThat(SqliteBackup.restore(folder(), copy)).isEqualTo(SqliteBackup.Restored.NEWER);
      assertThat(entries(store)).isEmpty();
    }
  }

  @Test
  void a_store_that_was_killed_at_any_moment_holds_each_acknowledged_entry_once() throws Exception {
    open().close();
    Set<EntryId> acknowledged = new HashSet<>();
    for (int run = 0; run < 5; run++) {
      acknowledged.addAll(
          KilledWriter.startAndKill(folder(), ANNA, "run" + run + "-", 20 + 15 * run));
    }
    try (Store store = open()) {
      assertThat(acknowledged).hasSizeGreaterThan(200);
      assertThat(entries(store).stream().map(KeptEntry::id))
          .containsAll(acknowledged)
          .doesNotHaveDuplicates();
      assertThat(entries(store)).hasSizeLessThanOrEqualTo(acknowledged.size() + 5);
    }
    assertThat(SqliteBackup.isIntact(folder())).isTrue();
  }

  @Test
  void a_store_that_is_damaged_or_not_there_is_not_intact() throws IOException {
    assertThat(SqliteBackup.isIntact(folder())).isFalse();
    assertThat(folder()).doesNotExist();
    try (Store store = open()) {
      for (int i = 0; i < 300; i++) {
        store.diaries().add(ANNA, entry("e" + i, SECRET.repeat(20)));
      }
      assertThat(SqliteBackup.isIntact(folder())).as("while it is open").isTrue();
    }
    Path file = folder().resolve(SqliteDatabase.FILE);
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 8192, (byte) 7);
    Files.write(file, bytes);
    assertThat(SqliteBackup.isIntact(folder())).isFalse();
  }
}
