package allay.web;

import static org.assertj.core.api.Assertions.assertThat;

import allay.store.Storage;
import allay.testing.Chromium;
import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/// The map of the made-up person as someone meets it, in Chromium.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MapBrowserTest {
  private static final int TAB = 9;
  private static final int ENTER = 13;
  private static final int ESCAPE = 27;
  private static final int RIGHT = 39;

  private static final String SOME_ARROW = "a.arrow.seen .sign";
  private static final String ARROW_OPEN = "document.querySelector('#arrow .opened') !== null";
  private static final String ARROW_CLOSED = "document.querySelector('#arrow > *') === null";
  private static final String ANSWER = "document.querySelector('#what-if-answer').innerText";

  private RunningApp app;
  private Chromium browser;

  @BeforeAll
  void start(@TempDir Path folder) {
    SetClock clock = new SetClock(Instant.parse("2026-11-24T08:00:00Z"));
    app = RunningApp.start(folder, Storage.sqlite(folder), clock, true);
    browser = Chromium.start();
    browser.size(390, 844);
    browser.open(app.link());
    browser.follow(".main-button");
    browser.open(app.at("/map"));
    assertThat(text("#map-news")).contains("You can leave this page");
    browser.waitFor("document.querySelector('.graph') !== null");
    browser.waitFor("document.querySelector('#worth') !== null");
  }

  @AfterAll
  void stop() {
    browser.close();
    app.close();
  }

  @BeforeEach
  void a_phone_by_day() {
    browser.scripts(true);
    browser.size(390, 844);
    browser.media("screen", "light");
    browser.open(app.at("/map"));
  }

  private void press(String selector) {
    WebElement element = browser.driver().findElement(By.cssSelector(selector));
    browser
        .driver()
        .executeScript(
            "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })", element);
    element.click();
  }

  private String text(String selector) {
    return browser.driver().findElement(By.cssSelector(selector)).getText();
  }

  private Object focused(String what) {
    return browser.ask("document.activeElement." + what);
  }

  private void focus(String selector) {
    browser.driver().executeScript("document.querySelector(\"" + selector + "\").focus()");
  }

  private void tab(int times) {
    for (int press = 0; press < times; press++) {
      browser.press("Tab", TAB);
    }
  }

  /// Times that Tab is pressed from the top of the page to an element.
  private int tabsTo(String selector) {
    int tabs = 0;
    do {
      browser.press("Tab", TAB);
      tabs++;
      assertThat(tabs).as("tabs to " + selector).isLessThan(200);
    } while (!focused("matches(\"" + selector + "\")").equals(true));
    return tabs;
  }

  @Test
  void an_arrow_opens_beside_the_picture_and_closes_again() {
    press(SOME_ARROW);
    browser.waitFor(ARROW_OPEN);
    assertThat(text("#arrow")).contains("In numbers:");
    assertThat(focused("className")).isEqualTo("opened");
    assertThat(browser.driver().getCurrentUrl()).isEqualTo(app.at("/map"));
    press("#arrow .close");
    browser.waitFor(ARROW_CLOSED);
    assertThat(focused("matches('a.arrow')")).isEqualTo(true);
  }

  @Test
  void keys_alone_open_an_arrow_and_close_it() {
    tabsTo("a.arrow");
    Object arrow = focused("getAttribute('href')");
    browser.press("Enter", ENTER);
    browser.waitFor(ARROW_OPEN);
    browser.waitFor("document.activeElement.className === 'opened'");
    browser.press("Escape", ESCAPE);
    browser.waitFor(ARROW_CLOSED);
    assertThat(focused("getAttribute('href')")).isEqualTo(arrow);
  }

  @Test
  void an_opened_arrow_is_not_hidden_by_the_bar_at_the_bottom() {
    press(SOME_ARROW);
    browser.waitFor(ARROW_OPEN);
    browser.waitFor(
        """
        document.querySelector('#arrow .said').getBoundingClientRect().bottom
          <= document.querySelector('.places').getBoundingClientRect().top\
        """);
  }

  @Test
  void without_scripts_an_arrow_is_a_page_with_a_way_back() {
    int tabs = tabsTo("a.arrow");
    browser.scripts(false);
    browser.open(app.at("/map"));
    tab(tabs);
    browser.press("Enter", ENTER);
    assertThat(browser.driver().getCurrentUrl()).contains("/map/arrow/arrow-");
    assertThat(browser.accessibleText()).contains("In numbers:").contains("Back to the map");
  }

  @Test
  void a_what_if_is_asked_by_choosing_and_answered_below() {
    press("label:has([name=hold][value='3'])");
    browser.waitFor(ANSWER + ".startsWith('If stress stayed a point lower')");
    press("label:has([name=by][value='-2'])");
    browser.waitFor(ANSWER + ".startsWith('If stress stayed 2 points lower')");
    press("label:has([name=hold][value='1'])");
    browser.waitFor(ANSWER + ".startsWith('If sleep stayed a point better')");
    assertThat(text("#what-if-steps")).contains("a point better").doesNotContain("lower");
    assertThat(browser.driver().getCurrentUrl()).isEqualTo(app.at("/map"));
  }

  @Test
  void keys_alone_ask_a_what_if_and_the_focus_stays_on_the_choice() {
    focus("[name=hold]");
    Object before = browser.ask(ANSWER);
    browser.press("ArrowRight", RIGHT);
    browser.waitFor(ANSWER + ".startsWith('If stiffness stayed')");
    assertThat(browser.ask(ANSWER)).isNotEqualTo(before);
    assertThat(focused("name")).isEqualTo("hold");
    assertThat(focused("value")).isEqualTo("2");
  }

  @Test
  void without_scripts_a_what_if_is_sent_by_its_button() {
    browser.open(app.at("/map/what-if"));
    int tabs = tabsTo("[name=hold]");
    browser.scripts(false);
    browser.open(app.at("/map/what-if?hold=1&by=1"));
    assertThat(browser.accessibleText()).contains("If sleep stayed a point better");
    tab(tabs);
    browser.press("ArrowRight", RIGHT);
    tab(2);
    browser.followByKey();
    assertThat(browser.driver().getCurrentUrl()).contains("hold=2").contains("by=1");
    assertThat(browser.accessibleText())
        .contains("If stiffness stayed a point higher")
        .contains("Back to the map");
  }

  @Test
  void the_made_up_person_shows_what_was_put_in_beside_what_was_found() {
    press("#put-in .numbers summary");
    assertThat(text("#put-in"))
        .contains("14 effects were put in, all others are nothing. The map sees")
        .contains("the true size lies inside the map's range")
        .contains("sleep → pain, same day -0.35");
  }

  @Test
  void a_new_day_is_in_the_map_at_once_and_a_changed_one_is_thought_about_while_nothing_moves() {
    noteSleep("/check-in", "3");
    browser.open(app.at("/map"));
    assertThat(text("#map-news"))
        .contains("Worked out on Tue 24 Nov at 08:00 from your diary up to Tue 24 Nov.")
        .doesNotContain("newest entries");

    noteSleep("/check-in?day=2026-11-22", "9");
    browser.open(app.at("/map"));
    assertThat(text("#map-news"))
        .contains("your newest entries")
        .contains("Below is the map from your diary up to Tue 24 Nov");
    press("#map-news form button");
    browser.waitFor(
        "document.querySelector('#map-news').textContent.includes('You stopped it. Your newest"
            + " entries are kept.')");
    press("#map-news form button");
    browser.waitFor("document.querySelector('#map-news progress') !== null");

    press(SOME_ARROW);
    browser.waitFor(ARROW_OPEN);
    browser.waitFor("document.querySelector('.newer') !== null");
    assertThat(browser.ask(ARROW_OPEN)).isEqualTo(true);
    assertThat(text(".newer")).isEqualTo("A newer map is there: show it");

    press(".newer");
    browser.waitFor(ARROW_CLOSED);
    browser.waitFor("document.querySelector('.newer') === null");
    assertThat(text("#map-news")).contains("from your diary up to Tue 24 Nov");
    assertThat(focused("id")).isEqualTo("map-title");
  }

  private void noteSleep(String where, String score) {
    browser.open(app.at(where));
    press("label:has([name=value-1][value='" + score + "'])");
    press(".save-bar button");
    browser.waitFor("location.pathname === '/'");
  }

  private void openEverything() {
    press(SOME_ARROW);
    browser.waitFor(ARROW_OPEN);
    browser
        .driver()
        .executeScript(
            """
            document.querySelectorAll('details:not(.numbers)').forEach(each => each.open = true);
            document.querySelector('.numbers').open = true\
            """);
  }

  @Test
  void the_page_has_no_accessibility_violation_by_day_nor_by_night() {
    openEverything();
    assertNoViolation("by day", new AxeBuilder());
    browser.media("screen", "dark");
    assertNoViolation("by night", new AxeBuilder().withRules(List.of("color-contrast")));
    browser.open(app.at("/map/what-if"));
    assertNoViolation("a what-if by itself", new AxeBuilder());
  }

  private void assertNoViolation(String when, AxeBuilder axe) {
    Results results = axe.analyze(browser.driver());
    assertThat(results.getPasses()).as(when).isNotEmpty();
    assertThat(results.getViolations()).as(when).extracting(Rule::getId, Rule::getNodes).isEmpty();
  }

  @Test
  void the_page_never_scrolls_sideways_on_a_narrow_phone_or_zoomed() {
    openEverything();
    browser
        .driver()
        .executeScript("document.querySelectorAll('details').forEach(each => each.open = true)");
    for (int width : List.of(320, 640)) {
      browser.size(width, 700);
      assertThat(browser.ask("document.documentElement.scrollWidth"))
          .as("at " + width)
          .isEqualTo(browser.ask("document.documentElement.clientWidth"));
    }
  }

  @Test
  void nothing_is_requested_from_anywhere_else() {
    openEverything();
    press("label:has([name=hold][value='1'])");
    assertThat(browser.requests())
        .isNotEmpty()
        .allMatch(address -> address.startsWith(app.at("/")));
  }
}
