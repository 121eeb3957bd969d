package allay.web;

import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.diary.Diaries;
import allay.programme.diary.Direction;
import allay.programme.diary.KeptColumn.Kind;
import allay.programme.diary.PersonId;
import allay.programme.history.Answer;
import allay.programme.history.Answer.Chosen;
import allay.programme.history.Answer.Counted;
import allay.programme.history.Answer.Skipped;
import allay.programme.history.BodyPlace;
import allay.programme.history.Histories;
import allay.programme.history.History;
import allay.programme.history.Questions;
import allay.programme.told.Statements;
import allay.testing.Chromium;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;

/// How people tell their history, with different hands and browsers. Each test is a person of its
/// own.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HistoryBrowserTest {
  private static final Questions QUESTIONS = Questions.load();
  private static final int TAB = 9;
  private static final int SPACE = 32;
  private static final int DOWN = 40;
  private static final int MANY_STEPS = 80;

  /// How a place looks that is marked, by day.
  private static final String MARKED = "rgb(32, 102, 106)";

  /// How many pixels of each side of a place take a touch on a phone of 360 pixels, at least.
  private static final long LEAST_TOUCH = 40;

  /// Where a place of the shown view takes a touch, found by trying points; null where it does not.
  private static final String TOUCHED =
      """
      const label = [...document.querySelectorAll(`label.body-layer[for='${arguments[0]}']`)]
          .find(each => each.checkVisibility());
      if (!label) return null;
      label.scrollIntoView({ behavior: 'instant', block: 'start' });
      const path = label.querySelector('path');
      const box = path.getBoundingClientRect();
      scrollBy({ behavior: 'instant', top: box.top - 200 });
      const at = path.getBoundingClientRect();
      let hits = [];
      for (let x = at.left - 8; x < at.right + 8; x += 2) {
        for (let y = at.top - 8; y < at.bottom + 8; y += 2) {
          if (document.elementFromPoint(x, y) === path) hits.push([x, y]);
        }
      }
      if (!hits.length) return null;
      const middle = hits[Math.floor(hits.length / 2)];
      const xs = hits.map(hit => hit[0]), ys = hits.map(hit => hit[1]);
      return { x: middle[0], y: middle[1],
          width: Math.max(...xs) - Math.min(...xs), height: Math.max(...ys) - Math.min(...ys) };
      """;

  private final SetClock clock = new SetClock(Instant.parse("2026-11-24T18:00:00Z"));

  private RunningApp app;
  private Chromium browser;
  private Statements statements;
  private PersonId person = WebApp.OWNER;

  @BeforeAll
  void open(@TempDir Path folder) {
    app = RunningApp.start(folder, clock);
    statements = app.parts(Statements.class).getFirst();
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
    app.parts(Diaries.class)
        .getFirst()
        .addColumn(person, Kind.TRACK, "pain", Direction.LOWER_IS_BETTER);
    browser.scripts(true);
    browser.size(390, 844);
    calm(browser);
  }

  /// By day, and without movement that a test would have to wait for.
  private static void calm(Chromium browser) {
    browser.devtools(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            "screen",
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", "light"),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  private void open(String path) {
    browser.open(app.at(path));
  }

  private String text() {
    return browser.driver().findElement(By.tagName("main")).getText();
  }

  private String path() {
    return browser
        .driver()
        .getCurrentUrl()
        .substring(app.at("").length())
        .replaceFirst("\\?.*", "");
  }

  private History history() {
    return Histories.of(statements.of(person), QUESTIONS);
  }

  private void say(String question, Answer answer) {
    statements.add(person, Histories.statement(question, answer, clock.instant()));
  }

  private void tabTo(Chromium hand, String selector) {
    for (int i = 0; i < MANY_STEPS; i++) {
      hand.press("Tab", TAB);
      if (hand.ask("document.activeElement.matches(\"" + selector + "\")").equals(true)) {
        assertThat(hand.ask("document.activeElement.getBoundingClientRect().bottom <= innerHeight"))
            .as(selector + " is in sight")
            .isEqualTo(true);
        return;
      }
    }
    throw new AssertionError("the keyboard does not reach " + selector);
  }

  private void enterOn(Chromium hand, String selector) {
    tabTo(hand, selector);
    hand.followByKey();
  }

  @Test
  void told_by_keyboard_alone_on_a_phone_stopped_half_way_and_gone_on_with_in_another_browser() {
    open("/");
    enterOn(browser, ".card a[href='/history']");
    enterOn(browser, "main .main-button");
    assertThat(path()).isEqualTo("/history/age");
    tabTo(browser, "#answer");
    browser.press("5", '5');
    browser.press("2", '2');
    browser.followByKey();
    assertThat(path()).isEqualTo("/history/body");
    assertThat(text()).contains("Saved.");
    tabTo(browser, "input[value='has-periods']");
    browser.press(" ", SPACE);
    enterOn(browser, ".save-bar button");
    enterOn(browser, "button[name='skip']");
    enterOn(browser, ".save-bar button");
    assertThat(text()).as("nothing was ticked").contains("Left out. That is fine.");
    assertThat(path()).isEqualTo("/history/where");
    tabTo(browser, "#place-neck");
    browser.press(" ", SPACE);
    tabTo(browser, "#place-knee-right");
    browser.press(" ", SPACE);
    enterOn(browser, ".save-bar button");
    tabTo(browser, "input[type='radio']");
    browser.press(" ", SPACE);
    browser.press("ArrowDown", DOWN);
    enterOn(browser, ".save-bar button");
    assertThat(path()).isEqualTo("/history/sides");

    assertThat(history().answers())
        .isEqualTo(
            Map.of(
                "age",
                new Counted(52),
                "body",
                Chosen.of("has-periods"),
                "conditions",
                new Skipped(),
                "takes",
                new Skipped(),
                "where",
                Chosen.of("neck", "knee-right"),
                "size",
                Chosen.of("hand")));
    try (Chromium other = Chromium.start()) {
      other.size(390, 844);
      calm(other);
      other.open(app.link());
      enterOn(other, "main button");
      app.giveAllDevicesTo(person);
      other.open(app.at("/"));
      enterOn(other, ".card a[href='/history']");
      assertThat(other.driver().findElement(By.tagName("main")).getText())
          .contains("Go on where you were", "Next: Is it on one side, or on both?");
      enterOn(other, "main .main-button");
      assertThat(other.driver().getCurrentUrl()).isEqualTo(app.at("/history/sides"));
    }
  }

  @Test
  void the_figure_and_the_list_are_one_without_any_script() {
    browser.scripts(false);
    open("/history/where");
    browser.scripts(true);
    assertThat(browser.ask("typeof htmx")).as("scripts of the page").isEqualTo("undefined");
    touch("place-knee-left");
    assertThat(isTicked("place-knee-left")).isTrue();
    assertThat(isShown("place-knee-left")).isTrue();
    browser.click("#place-lower-back");
    browser.click("#shown-back");
    assertThat(isShown("place-lower-back")).isTrue();
    touch("place-lower-back");
    assertThat(isTicked("place-lower-back")).isFalse();
    assertThat(isShown("place-lower-back")).isFalse();
    browser.click("#shown-face");
    touch("place-jaw-right");
    browser.follow(".save-bar button");
    assertThat(history().chosen("where")).isEqualTo(Set.of("knee-left", "jaw-right"));
    open("/history/where");
    assertThat(isTicked("place-jaw-right")).isTrue();
    assertThat(isShown("place-knee-left")).isTrue();
  }

  private Map<?, ?> touched(String place) {
    return browser.driver().executeScript(TOUCHED, place) instanceof Map<?, ?> found
        ? found
        : Map.of();
  }

  private void touch(String place) {
    Map<?, ?> at = touched(place);
    assertThat(at.keySet()).as(place).isNotEmpty();
    for (String type : List.of("mousePressed", "mouseReleased")) {
      browser.devtools(
          "Input.dispatchMouseEvent",
          Map.of(
              "type",
              type,
              "x",
              number(at, "x"),
              "y",
              number(at, "y"),
              "button",
              "left",
              "clickCount",
              1));
    }
  }

  private static long number(Map<?, ?> at, String name) {
    return at.get(name) instanceof Number found ? Math.round(found.doubleValue()) : 0;
  }

  private boolean isTicked(String place) {
    return browser.driver().findElement(By.id(place)).isSelected();
  }

  private boolean isShown(String place) {
    return browser
        .ask(
            "getComputedStyle(document.querySelector(\"label[for='"
                + place
                + "'].body-layer path\")).fill")
        .equals(MARKED);
  }

  @Test
  void every_place_of_the_figure_is_large_enough_for_a_finger_on_a_small_phone() {
    browser.size(360, 740);
    open("/history/where");
    Map<String, Long> largest = new TreeMap<>();
    for (String view : List.of("front", "back", "face")) {
      browser.click("#shown-" + view);
      QUESTIONS.places().stream()
          .map(BodyPlace::id)
          .forEach(id -> {
            Map<?, ?> at = touched("place-" + id);
            largest.merge(id, Math.min(number(at, "width"), number(at, "height")), Math::max);
          });
    }
    assertThat(largest)
        .hasSize(38)
        .allSatisfy((id, size) -> assertThat(size).as(id).isGreaterThanOrEqualTo(LEAST_TOUCH));
  }

  @Test
  void an_answer_that_does_not_fit_is_asked_again_and_stays_as_it_was() {
    open("/history/senses");
    browser.click("input[value='none']");
    browser.click("input[value='light']");
    browser.follow(".save-bar button");
    assertThat(text()).contains("You ticked \"None of these\", and more.");
    assertThat(browser.driver().findElements(By.cssSelector("input:checked"))).hasSize(2);
    assertThat(history().answers()).isEmpty();
    open("/history/age");
    browser.driver().findElement(By.id("answer")).sendKeys("fifty");
    browser.follow(".save-bar button");
    assertThat(text()).contains("Please write a whole number");
    assertThat(browser.driver().findElement(By.id("answer")).getAttribute("value"))
        .isEqualTo("fifty");
  }

  @Test
  void an_answer_is_taken_back_right_after_it_was_saved() {
    say("worst", new Counted(4));
    open("/history/worst");
    browser.click("input[value='9']");
    browser.follow(".save-bar button");
    assertThat(history().number("worst")).hasValue(9);
    browser.follow(".notice button");
    assertThat(path()).isEqualTo("/history/worst");
    assertThat(text()).contains("Taken back.");
    assertThat(history().number("worst")).hasValue(4);
  }

  @Test
  void all_answers_can_be_read_over_changed_and_brought_back() {
    say("age", new Counted(52));
    say("where", Chosen.of("knee-left"));
    say("wishes", new Answer.Words("Dance.\n<b>Swim</b>"));
    open("/history/answers");
    assertThat(text()).contains("52 years", "Knee, left", "<b>Swim</b>");
    assertThat(
            browser
                .driver()
                .findElement(By.cssSelector(".body-picture"))
                .getAttribute("aria-label"))
        .isEqualTo("A figure. Marked: Knee, left.");
    clock.forward(Duration.ofDays(1));
    browser.follow("#age a");
    browser.driver().findElement(By.id("answer")).clear();
    browser.driver().findElement(By.id("answer")).sendKeys("53");
    browser.follow(".save-bar button");
    assertThat(path()).isEqualTo("/history/answers");
    assertThat(text()).contains("53 years").doesNotContain("52 years");
    browser.click("#age summary");
    assertThat(text()).contains("52 years", "Tuesday, 24 November 2026");
    browser.follow("#age details button");
    assertThat(history().number("age")).hasValue(52);
    assertThat(text()).contains("Taken back.");
  }

  @Test
  void hard_times_are_asked_with_their_reason_and_left_out_for_good_with_one_press() {
    open("/history/chapter/hard-times");
    assertThat(text()).contains("Leave all of this out", "Hardly anyone asks.");
    browser.follow(".leave-out button");
    assertThat(text()).contains("You will not be asked again.");
    assertThat(history().answers())
        .isEqualTo(
            Map.of("childhood", new Skipped(), "later", new Skipped(), "inside", new Skipped()));
    open("/history/end");
    assertThat(text()).doesNotContain("What you left out");
  }

  @Test
  void the_invitation_on_the_first_page_can_be_put_away() {
    open("/");
    assertThat(text()).contains("Tell how it began");
    browser.follow(".card form[action='/history/later'] button");
    assertThat(text()).contains("You find it under More.").doesNotContain("Tell how it began");
    open("/more");
    assertThat(text()).contains("Your story");
  }

  @Test
  void every_question_fits_the_smallest_phone() {
    for (String question : QUESTIONS.all().map(one -> one.id()).toList()) {
      browser.size(320, 640);
      open("/history/" + question);
      assertThat(browser.ask("document.documentElement.scrollWidth"))
          .as(question)
          .isEqualTo(browser.ask("document.documentElement.clientWidth"));
      assertThat(browser.ask("document.querySelectorAll('h1').length")).isEqualTo(1L);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "light, age",
    "light, body",
    "light, where",
    "light, sides",
    "light, worst",
    "light, wishes",
    "light, childhood",
    "light, answers",
    "light, end",
    "dark, where",
    "dark, answers"
  })
  void every_kind_of_question_is_for_everyone(String scheme, String page) {
    say("where", Chosen.of("knee-left", "jaw-right"));
    say("began", new Skipped());
    browser.media("screen", scheme);
    open("/history/" + page);
    assertThat(new AxeBuilder().analyze(browser.driver()).getViolations())
        .extracting(Rule::getId, Rule::getNodes)
        .isEmpty();
  }

  @Test
  void an_answer_that_was_changed_since_is_not_taken_back() {
    say("worst", new Counted(4));
    open("/history/worst");
    browser.click("input[value='9']");
    browser.follow(".save-bar button");
    clock.forward(Duration.ofMinutes(1));
    say("worst", new Counted(6));
    browser.follow(".notice button");
    assertThat(text()).contains("Nothing was taken back.");
    assertThat(history().number("worst")).hasValue(6);
  }
}
