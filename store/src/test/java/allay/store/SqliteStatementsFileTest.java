package allay.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.diary.People.Erasure;
import allay.programme.diary.Person;
import allay.programme.diary.PersonId;
import allay.programme.told.Statement;
import allay.programme.told.Subject;
import allay.store.SqliteBackup.Restored;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Statements in the one file of a home, and in copies of it.
class SqliteStatementsFileTest {
  private static final PersonId ANNA = new PersonId("anna");
  private static final Subject PLAN = Subject.of("plan", "flare");
  private static final String SECRET = "zyzzyva-plan-of-anna";

  @TempDir Path home;

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

  private static Statement said(String text) {
    return Statement.of(PLAN, Instant.parse("2026-11-20T12:00:00Z"), text);
  }

  private void tell(String text) {
    store.statements().add(ANNA, said(text));
  }

  private List<Statement> told() {
    return store.statements().of(ANNA).statements();
  }

  private Path copy() {
    Path copy = home.resolve("copy");
    SqliteBackup.write(folder(), copy);
    return copy;
  }

  @Test
  void after_deleting_everything_no_byte_of_a_statement_is_in_the_folder() throws IOException {
    for (int i = 0; i < 200; i++) {
      tell(SECRET.repeat(1 + i % 50));
    }
    store.statements().add(ANNA, Statement.takenBack(PLAN, Instant.EPOCH));
    assertThat(filesWith(SECRET)).isNotEmpty();
    assertThat(store.people().erase(ANNA)).isEqualTo(Erasure.FOR_GOOD);
    assertThat(filesWith(SECRET)).isEmpty();
    assertThat(filesWith(PLAN.name())).isEmpty();
    close();
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
  void a_copy_carries_them_and_brings_them_back() {
    tell("first");
    tell("second");
    Path copy = copy();
    tell("third");
    assertThat(SqliteBackup.restore(folder(), copy)).isEqualTo(Restored.DONE);
    assertThat(told()).containsExactly(said("first"), said("second"));
    tell("fourth");
    assertThat(told()).containsExactly(said("first"), said("second"), said("fourth"));
  }

  @Test
  void a_copy_from_before_there_were_statements_is_put_back() throws SQLException {
    Path copy = copy();
    makeOlder(copy);
    tell("now");
    assertThat(SqliteBackup.restore(folder(), copy)).isEqualTo(Restored.DONE);
    assertThat(store.people().find(ANNA)).isPresent();
    assertThat(told()).as("as in the copy").isEmpty();
    tell("again");
    assertThat(told()).containsExactly(said("again"));
  }

  @Test
  void a_store_from_before_there_were_statements_is_brought_up_to_date() throws SQLException {
    close();
    makeOlder(folder().resolve(SqliteDatabase.FILE));
    open();
    tell("now");
    assertThat(told()).containsExactly(said("now"));
  }

  private static void makeOlder(Path file) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        java.sql.Statement sql = connection.createStatement()) {
      sql.execute("DROP TABLE statement");
      sql.execute("DELETE FROM flyway_schema_history WHERE version = '3'");
    }
  }
}
