package allay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.content.ContentProblem;
import allay.programme.diary.EntryChange;
import allay.programme.diary.EntryId;
import allay.programme.diary.KeptEntry;
import allay.programme.diary.Person;
import allay.programme.diary.PersonId;
import allay.store.Storage;
import allay.store.Store;
import allay.web.WebApp;
import allay.web.WebSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `allay backup` and `allay restore`, beside an app that runs on the same folder.
class BackupCommandTest {
  private static final PersonId ANNA = new PersonId("anna");
  private static final Clock CLOCK = Clock.systemUTC();

  @TempDir Path home;

  private record Answer(int status, String out, String err) {
    void isRefusedWith(String why) {
      assertThat(status).isEqualTo(2);
      assertThat(out).isEmpty();
      assertThat(err).contains(why).hasLineCount(1);
    }
  }

  private Answer run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status =
        Allay.commandLine(Wiring.ENGINE, CLOCK, false)
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(arguments);
    return new Answer(status, out.toString(), err.toString());
  }

  private Path data() {
    return home.resolve("data");
  }

  private Path copy() {
    return home.resolve("copy.sqlite");
  }

  /// What the first restore leaves.
  private Path before() {
    return data().resolve("before-restore.sqlite");
  }

  private Answer backup() {
    return run("backup", copy().toString(), "--data", data().toString());
  }

  private Answer restore(Path file, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("restore", file.toString(), "--data", data().toString()));
    arguments.addAll(List.of(more));
    return run(arguments.toArray(String[]::new));
  }

  private Store open(Path folder) {
    Store store = Store.open(Storage.sqlite(folder), CLOCK);
    store.people().add(new Person(ANNA, ""));
    return store;
  }

  private static KeptEntry entry(String id) {
    LocalDate day = LocalDate.of(2026, 1, 5);
    return new KeptEntry(
        new EntryId(id), day, Optional.empty(), Map.of(), Optional.of("note " + id));
  }

  private static List<String> ids(Store store) {
    return store.diaries().of(ANNA).orElseThrow().entries().stream()
        .map(entry -> entry.id().text())
        .toList();
  }

  private void write(String... ids) {
    try (Store store = open(data())) {
      for (String id : ids) {
        store.diaries().add(ANNA, entry(id));
      }
    }
  }

  private List<String> kept() {
    try (Store store = open(data())) {
      return ids(store);
    }
  }

  @Test
  void a_backup_while_entries_arrive_holds_all_that_were_stored_before() throws Exception {
    AtomicBoolean goOn = new AtomicBoolean(true);
    try (Store store = open(data());
        ExecutorService other = Executors.newSingleThreadExecutor()) {
      store.diaries().add(ANNA, entry("first"));
      Future<Integer> arriving = other.submit(() -> addUntil(store, goOn));
      try {
        for (int i = 0; i < 5; i++) {
          List<String> before = ids(store);
          Files.deleteIfExists(copy());
          assertThat(backup().status()).isEqualTo(0);
          assertThat(restoredElsewhere("elsewhere" + i)).containsAll(before);
        }
      } finally {
        goOn.set(false);
      }
      int arrived = arriving.get();
      assertThat(ids(store)).hasSize(1 + arrived).hasSizeGreaterThan(5);
    }
  }

  private static int addUntil(Store store, AtomicBoolean goOn) {
    int added = 0;
    while (goOn.get()) {
      if (!(store.diaries().add(ANNA, entry("e" + added)) instanceof EntryChange.Done)) {
        throw new IllegalStateException("an entry was refused");
      }
      added++;
    }
    return added;
  }

  private List<String> restoredElsewhere(String folder) {
    Path elsewhere = home.resolve(folder);
    assertThat(run("restore", copy().toString(), "--data", elsewhere.toString()).status())
        .isEqualTo(0);
    try (Store store = open(elsewhere)) {
      return ids(store);
    }
  }

  @Test
  void a_restore_while_the_app_runs_shows_the_restored_diary() throws Exception {
    try (WebApp app = start()) {
      HttpClient browser = HttpClient.newHttpClient();
      String cookie = comeIn(browser, app);
      try (Store store = Store.open(Storage.sqlite(data()), CLOCK)) {
        store.diaries().add(WebApp.OWNER, entry("early"));
        assertThat(backup().out()).contains("Everything is in " + copy());
        store.diaries().add(WebApp.OWNER, entry("late"));
      }
      assertThat(diary(browser, app, cookie)).contains("note early", "note late");
      Answer answer = restore(copy());
      assertThat(answer.status()).isEqualTo(0);
      assertThat(answer.out())
          .contains("The diary is now what " + copy() + " holds.")
          .contains("What was there before is in " + before());
      assertThat(diary(browser, app, cookie)).contains("note early").doesNotContain("note late");
      restore(before());
      assertThat(diary(browser, app, cookie)).contains("note early", "note late");
    }
  }

  private WebApp start() throws ContentProblem {
    return WebApp.start(
        new WebSettings(
            0, data(), Storage.sqlite(data()), false, Optional.empty(), CLOCK, new SecureRandom()));
  }

  private static String comeIn(HttpClient browser, WebApp app)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(app.newLink()))
            .header("Origin", app.url())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("name=test"))
            .build();
    HttpResponse<Void> answer = browser.send(request, BodyHandlers.discarding());
    String set = answer.headers().firstValue("Set-Cookie").orElseThrow();
    return set.substring(0, set.indexOf(';'));
  }

  private static String diary(HttpClient browser, WebApp app, String cookie)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(app.url() + "/data/diary.csv"))
            .header("Cookie", cookie)
            .build();
    HttpResponse<String> answer = browser.send(request, BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }

  @Test
  void no_copy_of_what_was_there_is_kept_when_none_is_wanted() {
    write("early");
    backup();
    write("late");
    Answer answer = restore(copy(), "--no-copy");
    assertThat(answer.status()).isEqualTo(0);
    assertThat(answer.out()).doesNotContain("before");
    assertThat(before()).doesNotExist();
    assertThat(kept()).containsExactly("early");
  }

  @Test
  void a_damaged_file_changes_nothing_and_takes_no_earlier_copy_away() throws IOException {
    write("early");
    backup();
    write("late");
    restore(copy());
    byte[] before = Files.readAllBytes(before());
    byte[] damaged = Files.readAllBytes(copy());
    Arrays.fill(damaged, 4096, damaged.length, (byte) 7);
    Path file = Files.write(home.resolve("damaged.sqlite"), damaged);
    restore(file).isRefusedWith("is no backup of Allay's, or it is damaged; nothing was changed");
    Path text = Files.writeString(home.resolve("letter.txt"), "Dear Anna");
    restore(text).isRefusedWith("is no backup of Allay's");
    assertThat(kept()).containsExactly("early");
    assertThat(before()).hasBinaryContent(before);
  }

  @Test
  void a_backup_of_a_newer_allay_changes_nothing() throws SQLException {
    write("early");
    backup();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + copy());
        Statement statement = connection.createStatement()) {
      statement.execute(
          "INSERT INTO flyway_schema_history SELECT 99, '99', 'newer', type, 'V99__newer.sql', "
              + "checksum, installed_by, installed_on, execution_time, success "
              + "FROM flyway_schema_history WHERE installed_rank = 1");
    }
    restore(copy()).isRefusedWith("was written by a newer Allay; nothing was changed");
    assertThat(kept()).containsExactly("early");
  }

  @Test
  void a_file_that_is_none_is_refused_in_one_line() {
    write("early");
    restore(home).isRefusedWith("is a folder");
    restore(home.resolve("nowhere.sqlite")).isRefusedWith("there is no file");
    run("backup", home.toString(), "--data", data().toString()).isRefusedWith("is a folder");
    run("backup", home.resolve("none/copy.sqlite").toString(), "--data", data().toString())
        .isRefusedWith("no copy was made: ");
    assertThat(kept()).containsExactly("early");
  }

  @Test
  void no_backup_is_written_into_the_folder_of_the_diary_however_it_is_reached()
      throws IOException {
    write("early");
    Path link = Files.createSymbolicLink(home.resolve("link"), data());
    Path inner = Files.createDirectory(data().resolve("inner"));
    Path other = Files.createDirectory(home.resolve("other"));
    for (Path target :
        List.of(
            data().resolve("copy.sqlite"),
            link.resolve("copy.sqlite"),
            inner.resolve("copy.sqlite"),
            other.resolve("../data/copy.sqlite"))) {
      run("backup", target.toString(), "--data", data().toString())
          .isRefusedWith("no copy was made: a backup cannot lie in the folder of the diary");
      assertThat(target).doesNotExist();
    }
    Path live = data().resolve("allay.sqlite");
    Path toLive = Files.createSymbolicLink(home.resolve("to-live.sqlite"), live);
    for (Path target : List.of(live, link.resolve("allay.sqlite"), toLive)) {
      run("backup", target.toString(), "--data", data().toString())
          .isRefusedWith("no copy was made: ");
    }
    assertThat(kept()).containsExactly("early");
  }

  @Test
  void a_backup_replaces_no_file_and_leaves_nothing_else_beside_it() throws IOException {
    write("early");
    Path letter = Files.writeString(home.resolve("letter.txt"), "Dear Anna");
    run("backup", letter.toString(), "--data", data().toString())
        .isRefusedWith("already; choose another name, or delete it first");
    assertThat(letter).hasContent("Dear Anna");
    assertThat(backup().status()).isEqualTo(0);
    byte[] first = Files.readAllBytes(copy());
    write("late");
    backup().isRefusedWith("choose another name");
    assertThat(copy()).hasBinaryContent(first);
    try (Stream<Path> files = Files.list(home)) {
      assertThat(files).containsExactlyInAnyOrder(data(), letter, copy());
    }
  }

  @Test
  void each_restore_keeps_what_was_there_in_a_file_of_its_own_that_can_be_restored() {
    write("early");
    backup();
    write("late");
    restore(copy());
    write("later");
    Path second = data().resolve("before-restore-2.sqlite");
    assertThat(restore(before()).out()).contains("What was there before is in " + second);
    assertThat(kept()).containsExactly("early", "late");
    assertThat(restore(second).status()).isEqualTo(0);
    assertThat(kept()).containsExactly("early", "later");
    assertThat(restore(before()).status()).isEqualTo(0);
    assertThat(kept()).containsExactly("early", "late");
    assertThat(data().resolve("before-restore-4.sqlite")).exists();
  }

  @Test
  void without_a_diary_there_is_nothing_to_back_up() {
    backup().isRefusedWith("no copy was made: there is no diary in this folder");
    assertThat(copy()).doesNotExist();
    assertThat(data()).doesNotExist();
  }

  @Test
  void help_says_what_both_do_and_what_their_status_means() {
    assertThat(run("backup", "--help").out())
        .contains("also while Allay runs", "./allay restore puts it back", "no copy was made");
    assertThat(run("restore", "--help").out())
        .contains("--no-copy", "nothing was changed; one line says why");
  }
}
