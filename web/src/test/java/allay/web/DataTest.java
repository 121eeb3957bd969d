package allay.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.demo.MadeUpPerson;
import allay.programme.diary.Diaries;
import allay.programme.diary.Diaries.Undone;
import allay.programme.diary.Direction;
import allay.programme.diary.EntryId;
import allay.programme.diary.KeptColumn;
import allay.programme.diary.KeptColumn.Kind;
import allay.programme.diary.KeptDiary;
import allay.programme.diary.KeptEntry;
import allay.programme.diary.PersonId;
import allay.programme.told.Statement;
import allay.programme.told.Statements;
import allay.programme.told.Subject;
import allay.store.SqliteBackup;
import jakarta.servlet.ServletContext;
import java.io.File;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Taking a diary along, bringing one in, and deleting everything, by the requests that pages make.
class DataTest {
  private static final List<String> COPIES =
      List.of("before-restore.sqlite", "before-restore-2.sqlite");
  private static final String SECRET = "zyzzyva-secret-of-mine";
  private static final String SECRET_PLAN = "quaggy-plan-of-mine";
  private static final String TWO_DAYS = "date,id,pain\n2026-11-01,a,3\n2026-11-02,b,4\n";

  @TempDir Path folder;
  private final SetClock clock = new SetClock(Instant.parse("2026-11-24T18:00:00Z"));
  private RunningApp app;
  private Client client;

  @BeforeEach
  void open() {
    app = RunningApp.start(folder, clock);
    client = Client.paired(app);
  }

  @AfterEach
  void close() {
    app.close();
  }

  private Undone undo() {
    return diaries().undo(WebApp.OWNER, diary().changes());
  }

  private Diaries diaries() {
    return app.parts(Diaries.class).getFirst();
  }

  private KeptDiary diary() {
    return diaries().of(WebApp.OWNER).orElseThrow();
  }

  private Importing importing() {
    return new Importing(client);
  }

  private String plan(String content) {
    return importing().plan("diary.csv", content.getBytes(UTF_8));
  }

  private static String place(HttpResponse<?> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  private void add(String id, double pain, String note) {
    if (diary().columns().isEmpty()) {
      diaries().addColumn(WebApp.OWNER, Kind.TRACK, "pain", Direction.LOWER_IS_BETTER);
    }
    LocalDate day = LocalDate.of(2026, 11, 1);
    diaries()
        .add(
            WebApp.OWNER,
            new KeptEntry(
                new EntryId(id), day, Optional.empty(), Map.of(1, pain), Optional.of(note)));
  }

  @Test
  void downloads_say_what_they_are_and_that_they_are_to_be_saved() {
    add("e", 3, "=1+1 " + SECRET);
    HttpResponse<byte[]> csv = client.download("/data/diary.csv");
    assertThat(csv.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
    assertThat(csv.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"allay-diary-2026-11-24.csv\"");
    assertThat(csv.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(csv.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    assertThat(new String(csv.body(), UTF_8)).contains("=1+1 " + SECRET);
    HttpResponse<byte[]> json = client.download("/data/diary.json");
    assertThat(json.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(json.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"allay-diary-2026-11-24.json\"");
    assertThat(json.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
  }

  @Test
  void strangers_get_no_file() {
    Client stranger = new Client(app);
    assertThat(stranger.get("/data/diary.csv").statusCode()).isEqualTo(401);
    assertThat(stranger.get("/data/diary.json").statusCode()).isEqualTo(401);
    assertThat(stranger.get("/data/import").statusCode()).isEqualTo(401);
  }

  @Test
  void a_plan_says_what_would_happen_and_changes_nothing() {
    add("a", 2, "mine");
    add("same", 5, "");
    KeptDiary before = diary();
    String page =
        plan(
            """
            date,id,pain,own,did:walk,note
            2026-11-01,a,3,,,yours
            2026-11-01,same,5,,,
            2026-11-02,b,4,6,1,
            2026-11-04,c,4,6,1,
            """);
    assertThat(page)
        .contains("2 new entries", "from Monday, 2 November 2026 to Wednesday, 4 November 2026")
        .contains("own, walk", "1 entry is here already", "1 entry differs")
        .contains("Sunday, 1 November 2026", "\u201cmine\u201d", "\u201cyours\u201d")
        .containsPattern("<th scope=\"row\">pain</th><td>2</td><td>3</td>");
    assertThat(diary()).isEqualTo(before);
  }

  @Test
  void what_was_brought_in_is_taken_back_as_one_step() {
    add("mine", 2, "");
    KeptDiary before = diary();
    String told = place(importing().carryOut(plan(TWO_DAYS), ""));
    assertThat(diary().entries()).hasSize(3);
    assertThat(place(importing().undo(told))).isEqualTo("/?done=undone");
    assertThat(diary().entries()).isEqualTo(before.entries());
  }

  private List<Statement> told(PersonId person) {
    return app.parts(Statements.class).getFirst().of(person).statements();
  }

  private Statement tell(PersonId person, String text) {
    Statement told = Statement.of(Subject.of("plan", "flare"), clock.instant(), text);
    app.parts(Statements.class).getFirst().add(person, told);
    clock.forward(Duration.ofMinutes(1));
    return told;
  }

  @Test
  void what_was_told_comes_along_in_json_and_is_taken_back_as_one_step() {
    add("a", 2, "");
    Statement first = tell(WebApp.OWNER, "rest first");
    Statement second = tell(WebApp.OWNER, "call Kim");
    byte[] taken = client.download("/data/diary.json").body();
    client.fill("/data/delete", "/data/delete", Map.of("word", "DELETE"));
    client = Client.paired(app);
    Statement here = tell(WebApp.OWNER, "walk");
    String page = importing().plan("diary.json", taken);
    assertThat(page).contains("1 new entry", "2 more things that you told");
    assertThat(told(WebApp.OWNER)).containsExactly(here);
    String address = place(importing().carryOut(page, ""));
    assertThat(told(WebApp.OWNER)).containsExactly(first, second, here);
    assertThat(place(importing().undo(address))).isEqualTo("/?done=undone");
    assertThat(told(WebApp.OWNER)).containsExactly(here);
    assertThat(diary().entries()).isEmpty();
  }

  @Test
  void a_file_with_nothing_new_but_one_thing_told_is_brought_in() {
    add("a", 2, "");
    tell(WebApp.OWNER, "rest first");
    byte[] taken = client.download("/data/diary.json").body();
    assertThat(importing().plan("diary.json", taken)).contains("There is nothing to bring in");
    byte[] more = new String(taken, UTF_8).replace("rest first", "rest a little").getBytes(UTF_8);
    String page = importing().plan("diary.json", more);
    assertThat(page).contains("1 more thing that you told", "1 entry is here already");
    assertThat(place(importing().carryOut(page, ""))).startsWith("/?done=imported");
    assertThat(told(WebApp.OWNER)).hasSize(2);
  }

  @Test
  void what_a_visitor_told_in_a_made_up_diary_goes_with_it() throws IOException {
    Statement mine = tell(WebApp.OWNER, "rest first");
    client.fill("/data", "/demo/enter", Map.of());
    List<Statement> before = told(MadeUpPerson.ID);
    tell(MadeUpPerson.ID, SECRET);
    assertThat(told(MadeUpPerson.ID)).hasSize(before.size() + 1);
    assertThat(new String(client.download("/data/diary.json").body(), UTF_8)).contains(SECRET);
    client.fill("/data", "/demo/leave", Map.of());
    assertThat(told(MadeUpPerson.ID)).isEmpty();
    assertThat(told(WebApp.OWNER)).containsExactly(mine);
    assertThat(bytes()).doesNotContain(SECRET);
    client.fill("/data", "/demo/enter", Map.of());
    assertThat(told(MadeUpPerson.ID)).isEqualTo(before);
  }

  @Test
  void where_they_differ_the_person_has_to_choose() {
    add("a", 2, "");
    String page = plan(TWO_DAYS);
    HttpResponse<String> unanswered = importing().carryOut(page, "");
    assertThat(unanswered.statusCode()).isEqualTo(422);
    assertThat(unanswered.body()).contains("Choose first which side stays");
    assertThat(diary().entries()).hasSize(1);
    assertThat(place(importing().carryOut(page, "TAKE_FILE"))).startsWith("/?done=imported");
    assertThat(diary().entries())
        .extracting(entry -> entry.values().get(1))
        .containsExactly(3.0, 4.0);
  }

  @Test
  void the_diary_stays_where_the_person_says_so_and_then_nothing_can_be_taken_back() {
    add("a", 2, "");
    String page = plan("date,id,pain\n2026-11-01,a,3\n");
    assertThat(place(importing().carryOut(page, "KEEP_DIARY"))).isEqualTo("/data?done=nothing-new");
    assertThat(client.get("/data?done=nothing-new").body()).doesNotContain("Undo");
    assertThat(diary().entries()).extracting(entry -> entry.values().get(1)).containsExactly(2.0);
  }

  @Test
  void after_an_undo_the_same_file_is_brought_in_again() {
    importing().bringIn("diary.csv", TWO_DAYS.getBytes(UTF_8));
    KeptDiary imported = diary();
    undo();
    String page = plan(TWO_DAYS);
    assertThat(page).contains("2 entries differ").containsPattern("deleted</td><td>there");
    importing().carryOut(page, "TAKE_FILE");
    assertThat(diary().entries()).isEqualTo(imported.entries());
    assertThat(diary().columns()).isEqualTo(imported.columns());
  }

  @Test
  void a_first_visit_that_took_its_import_back_is_a_first_visit_again() {
    assertThat(client.get("/start").body()).contains("/data#bring-in");
    String told = place(importing().carryOut(plan(TWO_DAYS), ""));
    assertThat(client.get(told).body()).contains("It is part of your diary now.");
    importing().undo(told);
    assertThat(place(client.get("/"))).isEqualTo("/start");
    client.fill("/start", "/start", Map.of("track", "pain"));
    assertThat(diary().columns())
        .containsExactly(KeptColumn.of(1, Kind.TRACK, "pain", Direction.LOWER_IS_BETTER));
  }

  @Test
  void a_file_that_gives_one_id_twice_is_explained_and_not_brought_in() {
    String page = plan("date,id,pain\n2026-11-01,a,3\n2026-11-01,a,4\n");
    assertThat(page).contains("It cannot be brought in like this").doesNotContain("carry-out");
    client.fill("/data", "/data/import/carry-out", Map.of("number", "1", "changes", "0"));
    assertThat(diary().entries()).isEmpty();
  }

  @Test
  void a_file_that_is_no_diary_is_refused_in_one_line() {
    HttpResponse<String> answer =
        importing().upload("cat.csv", ("date,pain\n2026-11-01," + SECRET + "\n").getBytes(UTF_8));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("That file was not brought in.", "Line 2, column", "whose first line names");
    HttpResponse<String> picture =
        importing().upload("cat.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0});
    assertThat(picture.statusCode()).isEqualTo(422);
    assertThat(importing().upload("", new byte[0]).body()).contains("Choose a file first.");
    assertThat(place(client.get("/data/import"))).isEqualTo("/data?done=file-gone");
    assertThat(diary().changes()).isEqualTo(0);
  }

  @Test
  void a_file_that_is_too_large_ends_in_a_page_that_says_so() {
    for (int megabytes : List.of(20, 21, 30, 120)) {
      HttpResponse<String> answer = importing().upload("film.csv", new byte[megabytes * 1_100_000]);
      assertThat(answer.statusCode()).as(megabytes + " MB").isIn(413, 422);
      assertThat(answer.body()).contains("20 MB", "Nothing was changed");
    }
    assertThat(diary().changes()).isEqualTo(0);
  }

  @Test
  void a_file_waits_for_a_quarter_of_an_hour() {
    String page = plan(TWO_DAYS);
    clock.forward(Duration.ofMinutes(15));
    assertThat(client.get("/data/import").statusCode()).isEqualTo(200);
    clock.forward(Duration.ofSeconds(1));
    assertThat(place(importing().carryOut(page, ""))).isEqualTo("/data?done=file-gone");
    assertThat(diary().entries()).isEmpty();
    assertThat(client.get("/data?done=file-gone").body()).contains("choose it once more");
  }

  @Test
  void only_the_file_that_was_shown_is_brought_in() {
    String first = plan(TWO_DAYS);
    String second = plan("date,id,pain\n2026-11-03,c,3\n");
    assertThat(place(importing().carryOut(first, ""))).isEqualTo("/data?done=file-gone");
    assertThat(place(importing().carryOut(second, ""))).startsWith("/?done=imported");
    assertThat(place(importing().carryOut(second, ""))).isEqualTo("/data?done=file-gone");
    assertThat(diary().entries()).extracting(KeptEntry::id).containsExactly(new EntryId("c"));
  }

  @Test
  void a_diary_that_changed_since_is_looked_at_anew() {
    String page = plan(TWO_DAYS);
    add("a", 9, "");
    assertThat(place(importing().carryOut(page, ""))).isEqualTo("/data/import?done=diary-changed");
    assertThat(diary().entries()).hasSize(1);
    String anew = client.get("/data/import?done=diary-changed").body();
    assertThat(anew).contains("Your diary has changed meanwhile", "1 new entry", "1 entry differs");
    importing().carryOut(anew, "KEEP_DIARY");
    assertThat(diary().entries()).hasSize(2);
  }

  @Test
  void a_file_that_is_left_out_is_forgotten() {
    plan(TWO_DAYS);
    assertThat(place(client.fill("/data/import", "/data/import/leave", Map.of())))
        .isEqualTo("/data?done=left-out");
    assertThat(place(client.get("/data/import"))).isEqualTo("/data?done=file-gone");
  }

  @Test
  void a_file_of_one_device_waits_for_no_other() {
    plan(TWO_DAYS);
    assertThat(place(Client.paired(app).get("/data/import"))).isEqualTo("/data?done=file-gone");
  }

  @Test
  void of_many_large_files_the_one_that_waits_longest_goes() {
    String tick = "2026-11-01,3,\"" + "x\n".repeat(450_000) + "\"\n";
    byte[] large = ("date,pain,note\n" + tick.repeat(19)).getBytes(UTF_8);
    assertThat(large.length).isBetween(17_000_000, 20_000_000);
    List<Client> devices = Stream.generate(() -> Client.paired(app)).limit(4).toList();
    devices.forEach(device -> new Importing(device).plan("large.csv", large));
    assertThat(devices.stream().map(device -> place(device.get("/data/import"))))
        .containsExactly("/data?done=file-gone", "", "", "");
  }

  @Test
  void no_file_that_is_uploaded_touches_the_disk() throws IOException {
    Path server =
        ((File) app.parts(ServletContext.class).getFirst().getAttribute(ServletContext.TEMPDIR))
            .toPath();
    try (WatchService watch = FileSystems.getDefault().newWatchService();
        Stream<Path> folders = Files.walk(server).filter(Files::isDirectory)) {
      for (Path each : folders.toList()) {
        each.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
      }
      plan(TWO_DAYS);
      importing().upload("large.csv", new byte[19_000_000]);
      Optional<WatchKey> written = Optional.ofNullable(watch.poll());
      assertThat(written).isEmpty();
    }
  }

  @Test
  void nothing_is_deleted_without_the_word() {
    add("e", 3, "");
    HttpResponse<String> answer =
        client.fill("/data/delete", "/data/delete", Map.of("word", "yes"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Nothing was deleted");
    assertThat(diary().entries()).hasSize(1);
  }

  @Test
  void deleting_leaves_no_byte_in_the_folder_and_shows_the_door() throws IOException {
    add("e", 3, SECRET);
    tell(WebApp.OWNER, SECRET_PLAN);
    assertThat(bytes()).contains(SECRET, SECRET_PLAN);
    Client phone = Client.paired(app);
    Path backup = folder.resolveSibling("backup.sqlite");
    SqliteBackup.write(folder, backup);
    for (String copy : COPIES) {
      SqliteBackup.restoreAndKeep(folder, backup, SqliteBackup.beforeRestore(folder));
      assertThat(folder.resolve(copy)).exists();
    }
    plan("date,note\n2026-11-03," + SECRET + "\n");
    HttpResponse<String> answer =
        client.fill("/data/delete", "/data/delete", Map.of("word", " delete "));
    assertThat(answer.body()).contains("gone for good", "./allay link --data " + folder);
    assertThat(answer.headers().firstValue("Set-Cookie").orElse("")).contains("Max-Age=0");
    assertThat(bytes()).doesNotContain(SECRET).doesNotContain(SECRET_PLAN);
    assertThat(COPIES).allSatisfy(copy -> assertThat(folder.resolve(copy)).doesNotExist());
    assertThat(client.get("/").statusCode()).isEqualTo(401);
    assertThat(phone.get("/data").statusCode()).isEqualTo(401);
    assertThat(backup).exists();
    Files.delete(backup);
  }

  private String bytes() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
      for (Path file : files.toList()) {
        all.append(new String(Files.readAllBytes(file), UTF_8));
      }
    }
    return all.toString();
  }

  @Test
  void a_new_link_after_deleting_leads_to_the_first_visit() {
    add("e", 3, SECRET);
    client.fill("/data/delete", "/data/delete", Map.of("word", "DELETE"));
    client = Client.paired(app);
    assertThat(place(client.get("/"))).isEqualTo("/start");
    assertThat(client.get("/start").body()).contains("/data#bring-in");
    importing().bringIn("diary.csv", TWO_DAYS.getBytes(UTF_8));
    assertThat(client.get("/").statusCode()).isEqualTo(200);
    assertThat(diary().columns()).extracting(KeptColumn::name).containsExactly("pain");
  }

  @Test
  void nothing_real_goes_into_a_made_up_diary_and_none_is_deleted_from_there() {
    add("e", 3, SECRET);
    client.fill("/data", "/demo/enter", Map.of());
    assertThat(client.get("/data").body()).contains("This diary is made up");
    assertThat(client.get("/data/delete").body()).contains("at the top of this page");
    assertThat(importing().upload("diary.csv", TWO_DAYS.getBytes(UTF_8)).statusCode())
        .isEqualTo(404);
    assertThat(client.fill("/data", "/data/delete", Map.of("word", "DELETE")).statusCode())
        .isEqualTo(404);
    client.fill("/data", "/demo/leave", Map.of());
    assertThat(diary().entries()).hasSize(1);
  }

  @Test
  void a_file_uploaded_for_one_diary_is_not_brought_into_another() {
    String page = plan(TWO_DAYS);
    client.fill("/data", "/demo/enter", Map.of());
    assertThat(place(importing().carryOut(page, ""))).isEqualTo("/data?done=file-gone");
    client.fill("/data", "/demo/leave", Map.of());
    assertThat(diary().entries()).isEmpty();
    assertThat(undo()).isInstanceOf(Undone.Nothing.class);
  }

  @Test
  void the_page_says_where_everything_is() {
    assertThat(client.get("/data").body())
        .contains(folder.toString(), "./allay backup my-backup.sqlite --data " + folder)
        .contains("holds everything that you told Allay", "Nothing else that you told is in it.");
    assertThat(client.get("/data/delete").body()).contains("all that you told beside the diary");
  }
}
