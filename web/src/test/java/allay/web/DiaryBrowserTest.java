package allay.web;

import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.demo.MadeUpPerson;
import allay.programme.diary.KeptDiary;
import allay.programme.diary.KeptEntry;
import allay.store.Storage;
import allay.testing.Chromium;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/// The diary of the made-up person as Chromium shows it. Each test changes an entry of its own.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DiaryBrowserTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T18:00:00Z"), ZoneId.of("Europe/Berlin"));
  private static final KeptDiary MADE_UP = MadeUpPerson.diary(CLOCK, MadeUpPerson.SEED);
  private static final int TAB = 9;
  private static final int ENTER = 13;
  private static final int SPACE = 32;
  private static final int RIGHT = 39;
  private static final int MANY_STEPS = 80;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private RunningApp app;
  private Chromium browser;
  private Client elsewhere;

  @BeforeAll
  void open(@TempDir Path folder) {
    app = RunningApp.start(folder, Storage.sqlite(folder), CLOCK, true);
    elsewhere = Client.paired(app);
    browser = Chromium.start();
    browser.open(app.link());
    browser.driver().findElement(By.cssSelector("main button")).click();
  }

  @AfterAll
  void close() {
    browser.close();
    app.close();
  }

  @BeforeEach
  void a_phone_by_day() {
    browser.scripts(true);
    browser.size(390, 844);
    browser.media("screen", "light");
  }

  private static KeptEntry entry(int fromLast) {
    List<KeptEntry> entries = MADE_UP.entries();
    return entries.get(entries.size() - 1 - fromLast);
  }

  private static String day(KeptEntry entry) {
    return "/diary/day/" + entry.date();
  }

  private static String page(String path, KeptEntry entry) {
    return path + "?id=" + URLEncoder.encode(entry.id().text(), StandardCharsets.UTF_8);
  }

  private void open(String path) {
    browser.open(app.at(path));
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

  private String text() {
    return String.valueOf(browser.ask("document.querySelector('main')?.innerText ?? ''"));
  }

  /// Waits for the page that a click leads to.
  private void sees(String... parts) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!Arrays.stream(parts).allMatch(text()::contains) && Instant.now().isBefore(end)) {
      Thread.onSpinWait();
    }
    assertThat(text()).contains(parts);
  }

  private int pain() {
    return MADE_UP.columns().stream()
        .filter(column -> column.name().equalsIgnoreCase("pain"))
        .findFirst()
        .orElseThrow()
        .number();
  }

  private String step(String value) {
    return "input[name='value-" + pain() + "'][value='" + value + "']";
  }

  private String says(KeptEntry entry) {
    open(page("/diary/entry", entry));
    return browser.driver().findElement(By.cssSelector("main .card")).getText();
  }

  @Test
  void an_entry_is_changed_and_taken_back_with_the_mouse() {
    KeptEntry entry = entry(3);
    String before = says(entry);
    open(day(entry));
    click("a[href*='entry/edit']");
    click(step("10"));
    browser.driver().findElement(By.id("time")).clear();
    click(".save-bar button");
    sees("Changed. The earlier version is kept.", "10");
    assertThat(browser.driver().getCurrentUrl()).contains(day(entry));
    click(".notice button");
    sees("Taken back.");
    assertThat(browser.driver().getCurrentUrl()).contains(day(entry));
    assertThat(says(entry)).isEqualTo(before);
  }

  @Test
  void an_entry_is_changed_and_taken_back_with_the_keyboard_alone() {
    KeptEntry entry = entry(8);
    String before = says(entry);
    open(day(entry));
    tabTo("a[href*='entry/edit']");
    browser.press("Enter", ENTER);
    awaitPath("/diary/entry/edit");
    tabTo("input[name='value-" + pain() + "']");
    browser.press("ArrowRight", RIGHT);
    tabTo(".save-bar button");
    browser.press("Enter", ENTER);
    awaitPath("done=changed");
    assertThat(says(entry)).isNotEqualTo(before);
    browser.driver().navigate().back();
    tabTo(".notice button");
    browser.press("Enter", ENTER);
    awaitPath("done=undone");
    assertThat(says(entry)).isEqualTo(before);
  }

  private void tabTo(String selector) {
    for (int i = 0; i < MANY_STEPS; i++) {
      browser.press("Tab", TAB);
      if (browser.ask("document.activeElement.matches(\"" + selector + "\")").equals(true)) {
        return;
      }
    }
    throw new AssertionError("the keyboard does not reach " + selector);
  }

  private void awaitPath(String part) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!String.valueOf(browser.driver().getCurrentUrl()).contains(part)) {
      assertThat(Instant.now()).as("waited for " + part).isBefore(end);
      Thread.onSpinWait();
    }
  }

  @Test
  void an_entry_is_changed_and_taken_back_without_scripts() {
    KeptEntry entry = entry(12);
    String before = says(entry);
    browser.scripts(false);
    open(page("/diary/entry/edit", entry));
    press(step("10"), " ", SPACE);
    press(".save-bar button", "Enter", ENTER);
    awaitPath("done=changed");
    press(".notice button", "Enter", ENTER);
    awaitPath("done=undone");
    browser.scripts(true);
    assertThat(says(entry)).isEqualTo(before);
    open(page("/diary/entry", entry));
    sees("to 10.");
  }

  /// Presses a key on an element, without any script.
  private void press(String selector, String key, int code) {
    browser.devtools("DOM.getDocument", Map.of());
    Map<String, Object> search = browser.devtools("DOM.performSearch", Map.of("query", selector));
    List<?> nodes =
        (List<?>)
            Objects.requireNonNull(
                browser
                    .devtools(
                        "DOM.getSearchResults",
                        Map.of(
                            "searchId",
                            Objects.requireNonNull(search.get("searchId")),
                            "fromIndex",
                            0,
                            "toIndex",
                            1))
                    .get("nodeIds"));
    browser.devtools("DOM.focus", Map.of("nodeId", nodes.getFirst()));
    browser.press(key, code);
  }

  @Test
  void an_earlier_version_is_shown_and_brought_back() {
    KeptEntry entry = entry(16);
    String before = says(entry);
    open(page("/diary/entry/edit", entry));
    click(step("10"));
    click(".save-bar button");
    sees("Changed.");
    open(page("/diary/entry", entry));
    assertThat(text()).containsPattern("pain: from \\d+ to 10\\.").contains("Noted for the first");
    click(".versions li:last-child summary");
    sees("What it said until Tue 24 Nov 2026, 19:00");
    click(".versions li:last-child button");
    sees("It is back.");
    assertThat(says(entry)).isEqualTo(before);
    assertThat(text()).containsPattern("pain: from 10 to \\d+\\.");
  }

  @Test
  void an_entry_is_deleted_with_one_click_and_taken_back_with_another() {
    KeptEntry entry = entry(20);
    String before = says(entry);
    click(".grave");
    sees("Deleted.");
    open(page("/diary/entry", entry));
    sees("This entry is deleted", "Bring this version back");
    browser.driver().navigate().back();
    click(".notice button");
    sees("Taken back.");
    assertThat(browser.driver().getCurrentUrl()).contains(day(entry));
    assertThat(says(entry)).isEqualTo(before);
  }

  @Test
  void a_deleted_entry_is_brought_back() {
    KeptEntry entry = entry(24);
    String before = says(entry);
    click(".grave");
    sees("Deleted.");
    open(page("/diary/entry", entry));
    click(".versions li:last-child button");
    sees("It is back.");
    assertThat(says(entry)).isEqualTo(before);
  }

  @Test
  void what_was_changed_elsewhere_meanwhile_is_shown_beside_what_was_entered() {
    KeptEntry entry = entry(28);
    open(page("/diary/entry/edit", entry));
    elsewhere.post(
        "/diary/entry/edit",
        Map.of(
            "csrf",
            elsewhere.csrf(page("/diary/entry/edit", entry)),
            "id",
            entry.id().text(),
            "version",
            "1",
            "asked",
            Integer.toString(pain()),
            "day",
            entry.date().toString(),
            "value-" + pain(),
            "0",
            "note",
            "Written on the phone."));
    click(step("10"));
    click(".save-bar button");
    sees("changed elsewhere", "Written on the phone.");
    assertThat(browser.driver().findElement(By.cssSelector(step("10"))).isSelected()).isTrue();
    click(".save-bar button");
    sees("Changed.");
    open(page("/diary/entry", entry));
    sees("pain: from 0 to 10.");
  }

  @Test
  void another_devices_change_is_not_taken_back_in_place_of_ones_own() {
    KeptEntry mine = entry(32);
    KeptEntry theirs = entry(36);
    says(mine);
    click(".grave");
    sees("Deleted.");
    elsewhere.post(
        "/diary/entry/delete",
        Map.of("csrf", elsewhere.csrf(page("/diary/entry", theirs)), "id", theirs.id().text()));
    click(".notice button");
    sees("The diary was changed since");
    open(page("/diary/entry", mine));
    sees("This entry is deleted");
    open(page("/diary/entry", theirs));
    sees("This entry is deleted");
  }

  @Test
  void a_change_leads_back_into_this_app_alone() {
    for (String back : List.of("https://example.org/", "//example.org/", "/\\example.org", "x")) {
      String to =
          elsewhere
              .post(
                  "/undo",
                  Map.of(
                      "csrf",
                      elsewhere.csrf(page("/diary/entry", entry(40))),
                      "changes",
                      "0",
                      "back",
                      back))
              .headers()
              .firstValue("Location")
              .orElseThrow();
      assertThat(to).as(back).isEqualTo("/?done=changed-since");
    }
  }

  @Test
  void the_calendar_leads_to_months_days_and_open_days() {
    open("/diary");
    sees("November 2026");
    click("a[rel='prev']");
    sees("October 2026");
    click("a[rel='next']");
    assertThat(browser.driver().findElements(By.cssSelector("a[rel='next']"))).isEmpty();
    assertThat(browser.driver().findElement(By.cssSelector("[aria-current='date']")).getAriaRole())
        .isEqualTo("link");
    KeptEntry last = entry(0);
    click("a[href='" + day(last) + "']");
    assertThat(browser.driver().findElement(By.tagName("h1")).getText()).contains("November 2026");
    click("a[rel='prev']");
    assertThat(browser.driver().getCurrentUrl()).doesNotContain(day(last)).contains("/diary/day/");
    LocalDate open = firstOpenDay();
    open("/diary?month=" + YearMonth.from(open));
    click("a[href='/check-in?day=" + open + "']");
    assertThat(browser.driver().findElements(By.cssSelector("form.check-in"))).hasSize(1);
  }

  private static LocalDate firstOpenDay() {
    List<LocalDate> noted = MADE_UP.entries().stream().map(KeptEntry::date).toList();
    return noted
        .getFirst()
        .datesUntil(noted.getLast())
        .filter(day -> !noted.contains(day))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<String> pages() {
    KeptEntry entry = entry(44);
    return Stream.of(
        "/diary",
        day(entry),
        "/diary/day/2001-01-01",
        page("/diary/entry", entry),
        page("/diary/entry/edit", entry),
        "/diary/charts",
        "/diary/charts?span=all");
  }

  /// A page of the same template is enough for the slow check.
  private static Stream<String> templates() {
    return pages().filter(path -> !path.endsWith("span=all") && !path.endsWith("01-01"));
  }

  @Test
  void no_page_has_an_accessibility_violation_by_day_nor_by_night() {
    templates()
        .forEach(path -> {
          open(path);
          assertNoViolation(path, new AxeBuilder());
          browser.media("screen", "dark");
          assertNoViolation(path, new AxeBuilder().withRules(List.of("color-contrast")));
          browser.media("screen", "light");
        });
  }

  private void assertNoViolation(String path, AxeBuilder axe) {
    assertThat(axe.analyze(browser.driver()).getViolations())
        .as(path)
        .extracting(Rule::getId, Rule::getNodes)
        .isEmpty();
  }

  @Test
  void no_page_scrolls_sideways_on_a_narrow_phone_or_zoomed() {
    pages()
        .forEach(path -> {
          open(path);
          browser.ask("document.querySelectorAll('details').forEach(each => each.open = true)");
          for (int width : List.of(320, 640)) {
            browser.size(width, 700);
            assertThat(browser.ask("document.documentElement.scrollWidth"))
                .as(path + " at " + width)
                .isEqualTo(browser.ask("document.documentElement.clientWidth"));
          }
        });
  }

  @Test
  void every_day_of_the_calendar_is_large_enough_for_a_finger_on_a_narrow_phone() {
    browser.size(320, 700);
    open("/diary?month=2026-10");
    List<WebElement> days = browser.driver().findElements(By.cssSelector("a.calendar-day"));
    assertThat(days).hasSize(31);
    assertThat(days)
        .allSatisfy(day -> {
          assertThat(day.getRect().getWidth()).isGreaterThanOrEqualTo(44);
          assertThat(day.getRect().getHeight()).isGreaterThanOrEqualTo(44);
        });
  }

  @Test
  void no_page_asks_another_host_for_anything() {
    pages()
        .forEach(path -> {
          open(path);
          assertThat(browser.requests())
              .as(path)
              .isNotEmpty()
              .allSatisfy(address ->
                  assertThat(address)
                      .matches(each -> each.startsWith(app.at("/")) || each.startsWith("data:")));
        });
  }
}
