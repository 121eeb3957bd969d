package allay.store;

import static allay.store.Secrets.hash;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import allay.programme.access.Device;
import allay.programme.access.DeviceId;
import allay.programme.access.SecretHash;
import allay.programme.diary.People.Erasure;
import allay.programme.diary.Person;
import allay.programme.diary.PersonId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Devices and links in the one file of a home, and in copies of it.
class SqliteDevicesFileTest {
  private static final PersonId ANNA = new PersonId("anna");
  private static final PersonId BERT = new PersonId("bert");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
  private static final Instant UNTIL = NOW.plus(Duration.ofMinutes(10));
  private static final String NAME = "zyzzyva phone";

  @TempDir Path home;
  private int copies;

  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(Storage.sqlite(folder()), new TickingClock());
    store.people().add(new Person(ANNA, "Anna"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Path folder() {
    return home.resolve("allay");
  }

  private Path file() {
    return folder().resolve(SqliteDatabase.FILE);
  }

  private Path copy() {
    copies++;
    Path copy = home.resolve("copy" + copies);
    SqliteBackup.write(folder(), copy);
    return copy;
  }

  private Device paired(PersonId person, SecretHash device) {
    SecretHash link = hash(-1);
    store.devices().offer(link, person, UNTIL);
    return store.devices().pair(link, device, NAME, NOW, DAY).orElseThrow();
  }

  private static void assertDone(SqliteBackup.Restored restored) {
    assertThat(restored).isEqualTo(SqliteBackup.Restored.DONE);
  }

  private static boolean holds(Path file, String text) throws IOException {
    return new String(Files.readAllBytes(file), ISO_8859_1).contains(text);
  }

  private static void execute(Path file, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /// A copy as other programs make it, with all devices and links in it.
  private Path copyOfEverything() throws SQLException {
    Path copy = home.resolve("everything");
    execute(file(), "VACUUM INTO '" + copy + "'");
    return copy;
  }

  private static void makeOlder(Path file) throws SQLException {
    execute(file, "DROP TABLE device");
    execute(file, "DROP TABLE device_link");
    execute(file, "DROP TABLE statement");
    execute(file, "DELETE FROM flyway_schema_history WHERE version IN ('2', '3')");
  }

  @Test
  void a_copy_holds_no_byte_of_a_device_or_a_link() throws Exception {
    IntStream.range(0, 200).forEach(i -> paired(ANNA, hash(i)));
    store.devices().offer(hash(-1), ANNA, UNTIL);
    Path everything = copyOfEverything();
    assertThat(holds(everything, NAME)).isTrue();
    assertThat(holds(everything, hash(-1).text())).isTrue();
    Path copy = copy();
    assertThat(holds(copy, "Anna")).isTrue();
    assertThat(holds(copy, NAME)).isFalse();
    for (int i = -1; i < 200; i++) {
      assertThat(holds(copy, DeviceId.of(hash(i)).text())).isFalse();
    }
    assertThat(store.devices().of(ANNA)).as("the store keeps them").hasSize(200);
  }

  @Test
  void after_putting_back_any_copy_devices_and_links_are_those_that_were_there_now()
      throws Exception {
    Device stays = paired(ANNA, hash(1));
    Device revoked = paired(ANNA, hash(2));
    store.devices().offer(hash(-2), ANNA, UNTIL);
    Path copy = copy();
    Path everything = copyOfEverything();
    store.people().add(new Person(BERT, "Bert"));
    store.devices().rename(ANNA, stays.id(), "kitchen");
    store.devices().revoke(ANNA, revoked.id());
    Device since = store.devices().pair(hash(-2), hash(3), NAME, NOW, DAY).orElseThrow();
    store.devices().offer(hash(-3), ANNA, UNTIL);
    for (Path either : new Path[] {copy, everything}) {
      assertDone(SqliteBackup.restore(folder(), either));
      assertThat(store.people().all()).as("as in the copy").hasSize(1);
      assertThat(store.devices().of(ANNA))
          .containsExactlyInAnyOrder(stays.renamed("kitchen"), since);
      assertThat(store.devices().find(hash(2))).isEmpty();
      assertThat(store.devices().offered(hash(-2), NOW)).as("a used link").isEmpty();
      assertThat(store.devices().offered(hash(-3), NOW)).contains(ANNA);
    }
  }

  @Test
  void whoever_the_copy_does_not_know_is_gone_with_their_devices_and_links() {
    Path copy = copy();
    Device annas = paired(ANNA, hash(1));
    store.people().add(new Person(BERT, "Bert"));
    paired(BERT, hash(2));
    store.devices().offer(hash(-2), BERT, UNTIL);
    assertDone(SqliteBackup.restore(folder(), copy));
    assertThat(store.people().find(BERT)).isEmpty();
    assertThat(store.devices().find(hash(1))).contains(annas);
    assertThat(store.devices().find(hash(2))).isEmpty();
    assertThat(store.devices().offered(hash(-2), NOW)).isEmpty();
    assertThat(SqliteBackup.isIntact(folder())).isTrue();
  }

  @Test
  void a_copy_lets_nobody_in_when_it_is_put_in_a_new_folder() throws Exception {
    paired(ANNA, hash(1));
    store.devices().offer(hash(-2), ANNA, UNTIL);
    Path elsewhere = home.resolve("elsewhere");
    assertDone(SqliteBackup.restore(elsewhere, copyOfEverything()));
    try (Store there = Store.open(Storage.sqlite(elsewhere), new TickingClock())) {
      assertThat(there.people().find(ANNA)).isPresent();
      assertThat(there.devices().find(hash(1))).isEmpty();
      assertThat(there.devices().offered(hash(-2), NOW)).isEmpty();
      there.devices().offer(hash(-3), ANNA, UNTIL);
      assertThat(there.devices().pair(hash(-3), hash(3), NAME, NOW, DAY)).isPresent();
    }
  }

  @Test
  void a_copy_from_before_there_were_devices_is_put_back_and_devices_stay() throws Exception {
    Path copy = copyOfEverything();
    makeOlder(copy);
    Device phone = paired(ANNA, hash(1));
    assertDone(SqliteBackup.restore(folder(), copy));
    assertThat(store.devices().of(ANNA)).containsExactly(phone);
  }

  @Test
  void a_store_from_before_there_were_devices_is_copied_and_replaced() throws Exception {
    Path copy = copy();
    close();
    makeOlder(file());
    assertDone(SqliteBackup.restore(home.resolve("elsewhere"), copy()));
    assertDone(SqliteBackup.restore(folder(), copy));
    open();
    assertThat(store.devices().of(ANNA)).isEmpty();
  }

  @Test
  void where_the_devices_are_damaged_the_diary_comes_back_and_nobody_is_let_in() throws Exception {
    IntStream.range(0, 200).forEach(i -> paired(ANNA, hash(i)));
    Path copy = copy();
    close();
    byte[] bytes = Files.readAllBytes(file());
    String wound = "\u0007".repeat(NAME.length() + 60);
    String wounded = new String(bytes, ISO_8859_1).replaceAll(NAME + "[^z]{60}", wound);
    Files.write(file(), wounded.getBytes(ISO_8859_1));
    assertThat(SqliteBackup.isIntact(folder())).isFalse();
    assertDone(SqliteBackup.restore(folder(), copy));
    assertThat(SqliteBackup.isIntact(folder())).isTrue();
    open();
    assertThat(store.people().find(ANNA)).isPresent();
    assertThat(store.devices().of(ANNA)).isEmpty();
  }

  @Test
  void devices_that_pair_and_are_revoked_while_copies_are_put_back_stay_so() throws Exception {
    Path everything = copyOfEverything();
    AtomicBoolean stop = new AtomicBoolean();
    Set<SecretHash> kept = new HashSet<>();
    Set<SecretHash> gone = new HashSet<>();
    try (ExecutorService pool = Executors.newSingleThreadExecutor()) {
      Future<?> pairing =
          pool.submit(() -> {
            for (int i = 1; !stop.get(); i++) {
              Device device = paired(ANNA, hash(i));
              kept.add(hash(i));
              if (i % 2 == 0) {
                store.devices().revoke(ANNA, device.id());
                kept.remove(hash(i));
                gone.add(hash(i));
              }
            }
          });
      for (int i = 0; i < 10; i++) {
        assertDone(SqliteBackup.restore(folder(), everything));
      }
      stop.set(true);
      pairing.get();
    }
    assertThat(kept).hasSizeGreaterThan(10);
    assertThat(kept).allSatisfy(hash -> assertThat(store.devices().find(hash)).isPresent());
    assertThat(gone).allSatisfy(hash -> assertThat(store.devices().find(hash)).isEmpty());
    assertThat(store.devices().of(ANNA)).hasSameSizeAs(kept);
  }

  @Test
  void a_copy_that_cannot_be_put_back_is_said_so_and_changes_nothing() throws Exception {
    Path copy = copy();
    Device phone = paired(ANNA, hash(1));
    store.people().add(new Person(BERT, "Bert"));
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = connection.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      assertThatExceptionOfType(StorageFailure.class)
          .isThrownBy(() -> SqliteBackup.restore(folder(), copy, Duration.ofMillis(200)));
    }
    assertThat(store.people().all()).hasSize(2);
    assertThat(store.devices().find(hash(1))).contains(phone);
    assertThat(folder().toFile().list()).noneMatch(name -> name.contains("part"));
    assertDone(SqliteBackup.restore(folder(), copy));
    assertThat(store.people().all()).hasSize(1);
  }

  /// With the file locked, a write would wait and then fail.
  @Test
  void a_device_that_was_seen_today_does_not_write_again() throws Exception {
    Device phone = paired(ANNA, hash(1));
    store.devices().seen(phone.id(), DAY.plusDays(1));
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = connection.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      store.devices().seen(phone.id(), DAY.plusDays(1));
      assertThat(store.devices().find(hash(1)).orElseThrow().lastSeen()).isEqualTo(DAY.plusDays(1));
    }
  }

  @Test
  void after_deleting_everything_no_byte_of_a_device_is_in_the_folder() throws Exception {
    paired(ANNA, hash(1));
    store.devices().offer(hash(-1), ANNA, UNTIL);
    assertThat(isInFolder(NAME)).isTrue();
    assertThat(isInFolder(hash(1).text())).isTrue();
    assertThat(store.people().erase(ANNA)).isEqualTo(Erasure.FOR_GOOD);
    assertThat(isInFolder(NAME)).isFalse();
    assertThat(isInFolder(hash(1).text())).isFalse();
    assertThat(isInFolder(hash(-1).text())).isFalse();
  }

  private boolean isInFolder(String text) throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      List<Path> all = files.toList();
      for (Path file : all) {
        if (holds(file, text)) {
          return true;
        }
      }
      return false;
    }
  }
}
