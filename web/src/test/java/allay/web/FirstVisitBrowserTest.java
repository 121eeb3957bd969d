package allay.web;

import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.diary.Diaries;
import allay.programme.diary.Direction;
import allay.programme.diary.EntryId;
import allay.programme.diary.KeptColumn;
import allay.programme.diary.KeptColumn.Kind;
import allay.programme.diary.KeptEntry;
import allay.programme.diary.PersonId;
import allay.testing.Chromium;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/// A first visit and a check-in, as people with different hands and browsers do them. Each test is
/// a person of its own.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirstVisitBrowserTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T18:00:00Z"), ZoneId.of("Europe/Berlin"));
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final int TAB = 9;
  private static final int SPACE = 32;
  private static final int RIGHT = 39;
  private static final int MANY_STEPS = 120;

  private RunningApp app;
  private Chromium browser;
  private Diaries diaries;
  private PersonId person = WebApp.OWNER;

  @BeforeAll
  void open(@TempDir Path folder) {
    app = RunningApp.start(folder, CLOCK);
    diaries = app.parts(Diaries.class).getFirst();
    browser = Chromium.start();
    browser.open(app.link());
    browser.follow("main button");
  }

  @AfterAll
  void close() {
    browser.close();
    app.close();
  }

  @BeforeEach
  void somebody_new_with_a_phone() {
    person = app.somebodyNew();
    browser.scripts(true);
    browser.size(390, 844);
    browser.devtools(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  private void open(String path) {
    browser.open(app.at(path));
  }

  private String text() {
    return browser.driver().findElement(By.tagName("main")).getText();
  }

  private String path() {
    return browser.driver().getCurrentUrl().substring(app.at("").length());
  }

  private int column(String name) {
    return diaries.of(person).orElseThrow().columns().stream()
        .filter(column -> column.name().equals(name))
        .findFirst()
        .orElseThrow()
        .number();
  }

  private String step(String track, String value) {
    return "input[name='value-" + column(track) + "'][value='" + value + "']";
  }

  private List<KeptEntry> entries() {
    return diaries.of(person).orElseThrow().entries();
  }

  private void note(String... tracks) {
    for (String track : tracks) {
      diaries.addColumn(person, Kind.TRACK, track, Direction.of(track));
    }
  }

  @Test
  void a_first_visit_leads_from_two_sentences_to_a_first_check_in_with_the_mouse() {
    open("/");
    assertThat(path()).isEqualTo("/start");
    assertThat(text()).contains("Welcome").contains("see a doctor first");
    browser.click("input[name='track'][value='mood']");
    browser.driver().findElement(By.id("own-1")).sendKeys("Stiff hands");
    browser.click("input[name='practice'][value='walk']");
    browser.follow(".save-bar button");
    assertThat(path()).as(text()).isEqualTo("/check-in");
    assertThat(diaries.of(person).orElseThrow().columns())
        .extracting(KeptColumn::name)
        .containsSubsequence("walk", "sleep", "stress", "mood", "Stiff hands", "pain");

    browser.click(step("pain", "6"));
    browser.click(step("sleep", "3"));
    browser.click(".chip input[name='value-" + column("walk") + "']");
    browser.follow(".save-bar button");
    assertThat(path()).startsWith("/?done=saved");
    assertThat(text()).contains("Saved.").contains("Today is noted");
    assertThat(entries()).hasSize(1);
    assertThat(entries().getFirst().values())
        .isEqualTo(Map.of(column("pain"), 6.0, column("sleep"), 3.0, column("walk"), 1.0));
    assertThat(entries().getFirst().date()).isEqualTo(TODAY);

    browser.follow(".notice button");
    assertThat(text()).contains("Taken back.");
    assertThat(entries()).isEmpty();
  }

  @Test
  void a_first_visit_and_a_check_in_need_nothing_but_the_keyboard() {
    open("/");
    tabTo("input[name='track'][value='mood']");
    browser.press(" ", SPACE);
    tabTo(".save-bar button");
    browser.followByKey();
    assertThat(path()).isEqualTo("/check-in");
    tabTo("input[name='value-" + column("pain") + "']");
    browser.press("ArrowRight", RIGHT);
    browser.press("ArrowRight", RIGHT);
    tabTo(".save-bar button");
    browser.followByKey();
    assertThat(path()).startsWith("/?done=saved");
    assertThat(entries().getFirst().values()).isEqualTo(Map.of(column("pain"), 1.0));
    tabTo(".notice button");
    browser.followByKey();
    assertThat(text()).contains("Taken back.");
    assertThat(entries()).isEmpty();
  }

  private void tabTo(String selector) {
    String isThere = "document.activeElement.matches(`" + selector + "`)";
    for (int step = 0; step < MANY_STEPS; step++) {
      if (Boolean.TRUE.equals(browser.ask(isThere))) {
        assertThat(browser.ask(isInSight())).as(selector + " is in sight").isEqualTo(true);
        return;
      }
      browser.press("Tab", TAB);
    }
    throw new AssertionError("the keyboard does not reach " + selector);
  }

  /// Whether what has the focus is what one sees in its place: no bar lies over it.
  private static String isInSight() {
    return """
    (() => {
      const box = document.activeElement.getBoundingClientRect();
      const seen = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      return seen !== null && (document.activeElement.contains(seen) || seen.contains(document.activeElement));
    })()\
    """;
  }

  @Test
  void a_first_visit_and_a_check_in_need_no_script() {
    browser.scripts(false);
    open("/");
    browser.click("input[value='fear']");
    browser.follow(".save-bar button");
    browser.click(step("fear", "8"));
    browser.follow(".save-bar button");
    assertThat(text()).contains("Saved.");
    assertThat(entries().getFirst().values()).isEqualTo(Map.of(column("fear"), 8.0));
    browser.follow(".notice button");
    assertThat(entries()).isEmpty();
  }

  @Test
  void a_finger_is_led_from_one_question_to_the_next() {
    note("sleep", "stress", "pain");
    open("/check-in");
    Object before = browser.ask("scrollY");
    browser.driver().findElement(By.cssSelector(step("sleep", "3"))).click();
    assertThat(((Number) browser.ask("scrollY")).doubleValue())
        .isGreaterThan(((Number) before).doubleValue());
  }

  @Test
  void everything_may_be_left_out_but_not_all_of_it_and_nothing_is_lost() {
    note("sleep", "pain");
    open("/check-in");
    browser.follow(".save-bar button");
    assertThat(text()).contains("Nothing is chosen yet");
    assertThat(entries()).isEmpty();
    browser.click(step("pain", "0"));
    browser.click("details.note summary");
    browser.driver().findElement(By.id("note")).sendKeys("a quiet day\nwith \"quotes\"");
    browser.follow(".save-bar button");
    assertThat(entries().getFirst().values()).isEqualTo(Map.of(column("pain"), 0.0));
    assertThat(entries().getFirst().note()).contains("a quiet day\nwith \"quotes\"");
  }

  @Test
  void yesterday_can_be_noted_too() {
    note("pain");
    open("/check-in");
    browser.follow(".days a");
    assertThat(text()).contains("How was yesterday?");
    browser.click(step("pain", "4"));
    browser.follow(".save-bar button");
    assertThat(entries().getFirst().date()).isEqualTo(TODAY.minusDays(1));
    assertThat(entries().getFirst().time()).isEmpty();
  }

  @Test
  void a_form_that_is_sent_again_is_stored_once_and_going_back_changes_it() {
    note("pain");
    open("/check-in");
    String form = browser.driver().findElement(By.name("id")).getAttribute("value");
    browser.click(step("pain", "4"));
    browser.follow(".save-bar button");
    browser.driver().navigate().back();
    browser.click(step("pain", "7"));
    browser.follow(".save-bar button");
    assertThat(text()).contains("Changed. The earlier version is kept.");
    assertThat(entries())
        .extracting(KeptEntry::id)
        .containsExactly(new EntryId(Optional.ofNullable(form).orElse("")));
    assertThat(entries().getFirst().values()).isEqualTo(Map.of(column("pain"), 7.0));
    assertThat(diaries.history(person, entries().getFirst().id()).orElseThrow().versions())
        .hasSize(2);
  }

  @Test
  void what_is_noted_can_be_added_renamed_moved_put_away_and_brought_back() {
    note("sleep", "pain");
    open("/tracks");
    browser.driver().findElement(By.id("name")).sendKeys("Tiredness");
    browser.follow("form.stack button");
    browser.follow("#column-" + column("Tiredness") + " form[action$='earlier'] button");
    assertThat(diaries.of(person).orElseThrow().columns())
        .extracting(KeptColumn::name)
        .containsExactly("sleep", "Tiredness", "pain");
    browser.follow("#column-" + column("Tiredness") + " a");
    WebElement name = browser.driver().findElement(By.id("name"));
    name.clear();
    name.sendKeys("Tired");
    browser.follow("form.stack button");
    browser.follow("#column-" + column("Tired") + " a");
    browser.follow("form[action$='archive'] button");
    assertThat(text()).contains("Put away");
    open("/check-in");
    assertThat(text()).doesNotContain("Tired");
    open("/tracks");
    browser.follow("form[action$='bring-back'] button");
    open("/check-in");
    assertThat(text()).contains("Tired");
  }

  @Test
  void a_name_that_is_there_already_is_refused_in_plain_words() {
    note("pain");
    open("/tracks");
    browser.driver().findElement(By.id("name")).sendKeys("PAIN");
    browser.follow("form.stack button");
    assertThat(text()).contains("That did not work").contains("choose another");
    assertThat(diaries.of(person).orElseThrow().columns()).hasSize(1);
  }
}
