package allay.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.diary.Diaries;
import allay.programme.diary.DiaryReader;
import allay.programme.diary.KeptDiary;
import allay.programme.exchange.Everything;
import allay.programme.exchange.Exchange;
import allay.programme.exchange.Transfers;
import allay.testing.Chromium;
import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/// The pages about a person's data as Chromium shows them: by keyboard alone, without scripts, on
/// narrow screens, by day and by night.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DataBrowserTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T18:00:00Z"), ZoneOffset.UTC);
  private static final Path EXAMPLE =
      Path.of("..", "examples", "diary.csv").toAbsolutePath().normalize();
  private static final String SECRET = "zyzzyva-secret-of-mine";
  private static final int ENTER = 13;
  private static final int SPACE = 32;

  private Chromium browser;
  private RunningApp app;
  private Path home;

  @BeforeAll
  void startBrowser() {
    browser = Chromium.start();
  }

  @AfterAll
  void closeBrowser() {
    browser.close();
  }

  @BeforeEach
  void a_phone_by_day(@TempDir Path folder) {
    home = folder;
    app = RunningApp.start(home, CLOCK);
    browser.size(390, 844);
    browser.media("screen", "light");
    comeIn();
  }

  @AfterEach
  void close() {
    browser.scripts(true);
    app.close();
  }

  private void comeIn() {
    browser.open(app.link());
    click("main button");
  }

  private KeptDiary diary() {
    return app.parts(Diaries.class).getFirst().of(WebApp.OWNER).orElseThrow();
  }

  private String text() {
    browser.scripts(true);
    String text = browser.driver().findElement(By.tagName("main")).getText();
    browser.scripts(false);
    return text;
  }

  private Object node(String selector) {
    Map<?, ?> root = (Map<?, ?>) part(browser.devtools("DOM.getDocument", Map.of()), "root");
    return part(
        browser.devtools(
            "DOM.querySelector", Map.of("nodeId", part(root, "nodeId"), "selector", selector)),
        "nodeId");
  }

  private static Object part(Map<?, ?> answer, String name) {
    return Objects.requireNonNull(answer.get(name));
  }

  private void focus(String selector) {
    browser.devtools("DOM.focus", Map.of("nodeId", node(selector)));
  }

  private void press(String selector, String key, int code) {
    focus(selector);
    browser.press(key, code);
  }

  private void enter(String selector) {
    press(selector, "Enter", ENTER);
  }

  private void type(String selector, String text) {
    focus(selector);
    browser.devtools("Input.insertText", Map.of("text", text));
  }

  private void choose(Path file) {
    browser.devtools(
        "DOM.setFileInputFiles",
        Map.of("nodeId", node("#file"), "files", List.of(file.toString())));
    browser.follow("form[enctype] button");
  }

  private static void await(BooleanSupplier shown, String what) {
    Instant end = Instant.now().plus(Duration.ofSeconds(20));
    while (!shown.getAsBoolean()) {
      assertThat(Instant.now()).as("waited for " + what).isBefore(end);
      Thread.onSpinWait();
    }
  }

  /// The whole of a page, down to its last line.
  private void awaitPage(String title, String path) {
    await(
        () ->
            String.valueOf(browser.driver().getTitle()).startsWith(title)
                && String.valueOf(browser.driver().getCurrentUrl()).contains(path)
                && !node(".closing").equals(0L),
        title
            + " at "
            + path
            + ", not "
            + browser.driver().getCurrentUrl()
            + " "
            + browser.driver().getTitle());
  }

  /// Scrolls there first: not by steps, and to where no bar covers it.
  private void click(String selector) {
    WebElement element = browser.driver().findElement(By.cssSelector(selector));
    browser
        .driver()
        .executeScript(
            "arguments[0].scrollIntoView({ behavior: 'instant', block: 'center' })", element);
    element.click();
  }

  @Test
  void a_diary_is_brought_in_taken_back_and_brought_in_again_without_scripts() throws Exception {
    browser.scripts(false);
    browser.open(app.at("/start"));
    enter("a[href='/data#bring-in']");
    awaitPage("Your data", "/data#bring-in");
    browser.open(app.at("/data"));
    choose(EXAMPLE);
    awaitPage("Bring a diary in", "/data/import");
    assertThat(text())
        .contains("diary.csv", "120 new entries")
        .contains("from Monday, 5 January 2026 to Monday, 4 May 2026")
        .contains("sleep, stress, activity, fear, pain");
    enter(".main-button");
    awaitPage("Today", "done=imported");
    assertThat(diary().toDiary().orElseThrow().toSeries())
        .isEqualTo(DiaryReader.read(EXAMPLE, CLOCK).toSeries());
    KeptDiary imported = diary();
    enter(".notice button");
    awaitPage("Welcome", "/start");
    assertThat(diary().entries()).isEmpty();
    browser.open(app.at("/data"));
    choose(EXAMPLE);
    awaitPage("Bring a diary in", "/data/import");
    assertThat(text()).contains("120 entries differ", "The first 5 that differ");
    press("input[value=TAKE_FILE]", " ", SPACE);
    enter(".main-button");
    awaitPage("Today", "done=imported");
    assertThat(diary().entries()).isEqualTo(imported.entries());
    assertThat(diary().columns()).isEqualTo(imported.columns());
  }

  @Test
  void a_diary_that_was_deleted_comes_back_from_its_file(@TempDir Path stick) throws IOException {
    new TrickyDiary(7, WebApp.OWNER, app).write();
    byte[] before = Client.paired(app).download("/data/diary.json").body();
    Path file = Files.write(stick.resolve("my diary \uD83D\uDE00.json"), before);
    browser.scripts(false);
    deleteEverything();
    comeInWithScriptsOff();
    browser.open(app.at("/data"));
    choose(file);
    awaitPage("Bring a diary in", "/data/import");
    assertThat(text()).contains("my diary \uD83D\uDE00.json", "more things that you told");
    enter(".main-button");
    awaitPage("Today", "done=imported");
    Everything all = app.parts(Transfers.class).getFirst().of(WebApp.OWNER).orElseThrow();
    assertThat(Exchange.toJson(all)).isEqualTo(before);
  }

  private void comeInWithScriptsOff() {
    browser.open(app.link());
    enter("main button");
    awaitPage("Welcome", "/start");
  }

  private void deleteEverything() {
    browser.open(app.at("/data"));
    enter("a[href='/data/delete']");
    awaitPage("Delete everything", "/data/delete");
    type("#word", "DELETE");
    enter("form .grave");
    awaitPage("Everything is deleted", "/data/delete");
  }

  @Test
  void deleting_leaves_no_byte_in_the_folder_and_shows_the_door() throws IOException {
    Client client = Client.paired(app);
    String note = "date,pain,note\n2026-11-01,3," + SECRET + "\n";
    new Importing(client).bringIn("diary.csv", note.getBytes(UTF_8));
    assertThat(bytes()).contains(SECRET);
    browser.scripts(false);
    deleteEverything();
    assertThat(bytes()).doesNotContain(SECRET);
    assertThat(text()).contains("gone for good", "./allay link");
    browser.open(app.at("/"));
    awaitPage("The door", "/");
    assertThat(client.get("/").statusCode()).isEqualTo(401);
  }

  private String bytes() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(home).filter(Files::isRegularFile)) {
      for (Path file : files.toList()) {
        all.append(new String(Files.readAllBytes(file), UTF_8));
      }
    }
    return all.toString();
  }

  private List<Runnable> pages(Path stick) throws IOException {
    Path small = stick.resolve("a-diary-with-a-long-name-and-no-place-to-break-it-anywhere.csv");
    Files.writeString(
        small,
        "date,id,pain,a track with quite a long name,note\n2026-11-01,a,3,4,"
            + "no-place-to-break".repeat(9)
            + "\n2026-11-02,b,3,,\n");
    new Importing(Client.paired(app)).bringIn("x.csv", Files.readAllBytes(small));
    Path other =
        Files.writeString(
            stick.resolve("other.csv"),
            "date,id,pain,own,did:walk,note\n2026-11-01,a,4,,1,"
                + "other-words".repeat(9)
                + "\n2026-11-02,b,3,,,\n2026-11-03,c,1,2,,\n");
    Path twice =
        Files.writeString(stick.resolve("twice.csv"), "date,id\n2026-11-01,a\n2026-11-02,a\n");
    Path none = Files.writeString(stick.resolve("none.csv"), "pain,mood\n1,2\n");
    return List.of(
        () -> browser.open(app.at("/data")),
        () -> look(other),
        () -> look(twice),
        () -> look(none),
        () -> {
          look(other);
          browser
              .driver()
              .executeScript(
                  "document.querySelectorAll('[required]').forEach(each => each.required = false)");
          browser.follow(".main-button");
        },
        () -> browser.open(app.at("/data/delete")),
        () -> {
          browser.open(app.at("/data/delete"));
          type("#word", "no");
          browser.follow("form .grave");
        },
        this::deleteEverything);
  }

  private void look(Path file) {
    browser.open(app.at("/data"));
    browser.driver().findElement(By.id("file")).sendKeys(file.toString());
    browser.follow("form[enctype] button");
  }

  @Test
  void no_page_has_an_accessibility_violation_by_day_nor_by_night(@TempDir Path stick)
      throws IOException {
    for (Runnable page : pages(stick)) {
      page.run();
      assertNoViolation("by day", new AxeBuilder());
      browser.media("screen", "dark");
      assertNoViolation("by night", new AxeBuilder().withRules(List.of("color-contrast")));
      browser.media("screen", "light");
    }
  }

  private void assertNoViolation(String when, AxeBuilder axe) {
    String where = browser.driver().getTitle() + " " + when;
    Results results = axe.analyze(browser.driver());
    assertThat(results.getPasses()).as(where).isNotEmpty();
    assertThat(results.getViolations()).as(where).extracting(Rule::getId, Rule::getNodes).isEmpty();
  }

  @Test
  void no_page_scrolls_sideways_and_none_asks_another_host(@TempDir Path stick) throws IOException {
    for (Runnable page : pages(stick)) {
      page.run();
      for (int width : List.of(320, 640)) {
        browser.size(width, 700);
        assertThat(browser.ask("document.documentElement.scrollWidth"))
            .as(browser.driver().getTitle() + " at " + width)
            .isEqualTo(browser.ask("document.documentElement.clientWidth"));
      }
      assertThat(browser.requests())
          .isNotEmpty()
          .allMatch(address -> address.startsWith(app.at("/")) || address.startsWith("data:"));
    }
  }
}
