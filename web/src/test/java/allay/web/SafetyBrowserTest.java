package allay.web;

import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.diary.Diaries;
import allay.programme.diary.Direction;
import allay.programme.diary.EntryId;
import allay.programme.diary.KeptColumn.Kind;
import allay.programme.diary.KeptEntry;
import allay.programme.diary.PersonId;
import allay.programme.safety.SafetyTexts;
import allay.programme.told.Statements;
import allay.programme.told.Subject;
import allay.testing.Chromium;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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

/// The safety check and the plan for hard hours, on a phone. Each test is a person of its own.
/// Leaves pictures in `target/safety`.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SafetyBrowserTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Path PICTURES = Path.of("target", "safety");
  private static final int TAB = 9;
  private static final int SPACE = 32;
  private static final int MANY_STEPS = 200;
  private static final List<String> PAGES_THAT_LEAD_ON =
      List.of(
          "/sheet",
          "/patterns",
          "/map",
          "/map/threads",
          "/map/driver/fear",
          "/medicines/practices");

  private final SetClock clock = new SetClock(Instant.parse("2026-11-24T18:00:00Z"));
  private RunningApp app;
  private Chromium browser;
  private Diaries diaries;
  private PersonId person = WebApp.OWNER;

  @BeforeAll
  void open(@TempDir Path folder) {
    app = RunningApp.start(folder, clock);
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
    browser.media("screen", "light");
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

  private boolean told(String subject) {
    return app.parts(Statements.class)
        .getFirst()
        .of(person)
        .latest(new Subject(subject))
        .isPresent();
  }

  private void tick(String name, String value) {
    browser.click("input[name='" + name + "'][value='" + value + "']");
  }

  private void next() {
    browser.follow(".save-bar .main-button");
  }

  private void skip() {
    browser.follow(".save-bar button[name='skip']");
  }

  private void see(String picture) throws IOException {
    assertThat(browser.ask("document.documentElement.scrollWidth"))
        .as(picture)
        .isEqualTo(browser.ask("document.documentElement.clientWidth"));
    assertThat(new AxeBuilder().analyze(browser.driver()).getViolations())
        .as(picture)
        .extracting(Rule::getId, Rule::getNodes)
        .isEmpty();
    Files.createDirectories(PICTURES);
    for (int width : new int[] {390, 1200}) {
      browser.size(width, width == 390 ? 844 : 900);
      for (String scheme : new String[] {"light", "dark"}) {
        browser.media("screen", scheme);
        Files.write(
            PICTURES.resolve(picture + "-" + width + "-" + scheme + ".png"), browser.screenshot());
      }
    }
    browser.size(390, 844);
    browser.media("screen", "light");
  }

  @Test
  void a_check_leads_from_the_place_to_what_to_do_and_is_resumed_where_it_was_left()
      throws IOException {
    open("/safety");
    assertThat(text().indexOf("Is one of these happening now?"))
        .isPositive()
        .isLessThan(text().indexOf("Begin"));
    see("start");
    browser.follow("main form button");
    assertThat(path()).isEqualTo("/safety/where");
    see("where");
    tick("where", "lower-back");
    next();
    assertThat(path()).isEqualTo("/safety/you");
    browser.driver().findElement(By.id("age")).sendKeys("62");
    tick("body", "has-testicles");
    see("you");
    next();
    tick("conditions", "none");
    tick("takes", "none");
    next();
    assertThat(path()).isEqualTo("/safety/pain");

    open("/");
    open("/safety");
    assertThat(text()).contains("Go on where I stopped").contains("How it is now");
    browser.follow(".main-button");
    assertThat(path()).isEqualTo("/safety/pain");
    tick("since", "under-6-weeks");
    tick("began", "slowly");
    see("pain");
    next();
    assertThat(path()).isEqualTo("/safety/more");
    tick("body-signs", "weight-loss");
    tick("examined", "no");
    next();
    assertThat(path()).isEqualTo("/safety/signs-near");
    see("signs-near");
    assertThat(text()).contains("Back and neck").doesNotContain("headache");
    tick("none", "1");
    next();
    assertThat(path()).isEqualTo("/safety/signs-all");
    see("signs-all");
    tick("none", "1");
    next();
    assertThat(path()).isEqualTo("/safety/outcome");
    assertThat(text())
        .contains("In the next days")
        .contains("New back pain")
        .contains("Moving can wait")
        .doesNotContain("Now\n");
    browser.click(".finding summary");
    assertThat(text()).contains("Losing weight without wanting to").contains("G-care");
    see("outcome");
    open("/");
    assertThat(path()).isEqualTo("/start");
  }

  @Test
  void a_check_needs_nothing_but_the_keyboard() {
    open("/safety");
    tabTo("main form button");
    browser.followByKey();
    tabTo("input[value='knee-left']");
    browser.press(" ", SPACE);
    tabTo(".save-bar .main-button");
    browser.followByKey();
    assertThat(path()).isEqualTo("/safety/you");
    for (int page = 0; page < 4; page++) {
      tabTo(".save-bar button[name='skip']");
      browser.followByKey();
    }
    assertThat(path()).isEqualTo("/safety/signs-near");
    tabTo("input[value='hot-joint']");
    browser.press(" ", SPACE);
    tabTo(".save-bar .main-button");
    browser.followByKey();
    tabTo("input[name='none']");
    browser.press(" ", SPACE);
    tabTo(".save-bar .main-button");
    browser.followByKey();
    assertThat(path()).isEqualTo("/safety/outcome");
    assertThat(text()).contains("Today").contains("A joint is suddenly very sore");
  }

  private void tabTo(String selector) {
    String isThere = "document.activeElement.matches(`" + selector + "`)";
    for (int step = 0; step < MANY_STEPS; step++) {
      if (Boolean.TRUE.equals(browser.ask(isThere))) {
        return;
      }
      browser.press("Tab", TAB);
    }
    throw new AssertionError("the keyboard does not reach " + selector);
  }

  @Test
  void a_check_needs_no_script_and_nothing_has_to_be_answered() {
    browser.scripts(false);
    open("/safety");
    browser.follow("main form button");
    for (int page = 0; page < 7; page++) {
      skip();
    }
    assertThat(path()).isEqualTo("/safety/outcome");
    assertThat(text()).startsWith("You left out a page of signs");
    assertThat(text()).doesNotContain("Nothing that you told");
    browser.follow("main a[href='/safety/signs-near']");
    assertThat(path()).isEqualTo("/safety/signs-near");
  }

  @Test
  void an_emergency_is_told_at_once_with_numbers_and_no_further_question() throws IOException {
    open("/safety/signs-all");
    tick("sign", "stroke");
    next();
    assertThat(path()).isEqualTo("/safety/outcome");
    assertThat(text())
        .contains("Call the emergency number at once")
        .contains("Whom to call")
        .doesNotContain("Moving can wait")
        .doesNotContain("A doctor has looked at this");
    see("emergency");
  }

  @Test
  void what_a_doctor_has_looked_at_stands_apart_and_pauses_nothing() throws IOException {
    open("/safety/signs-near");
    tick("sign", "clumsy-hands");
    next();
    tick("none", "1");
    next();
    assertThat(text()).contains("Moving can wait");
    browser.click(".finding details:last-of-type summary");
    browser
        .driver()
        .executeScript("document.querySelector('input[type=date]').value = '2026-11-20'");
    browser.follow(".finding form button");
    assertThat(text())
        .contains("Looked at already")
        .contains("20 November 2026")
        .doesNotContain("Moving can wait");
    see("cleared");
    browser.follow("form[action$='not-checked'] button");
    assertThat(text()).contains("Moving can wait");
  }

  @Test
  void a_sign_wins_over_none_of_these_and_nobody_is_stopped_on_the_way() {
    open("/safety/signs-all");
    tick("sign", "shingles");
    tick("none", "1");
    next();
    assertThat(path()).isEqualTo("/safety/outcome");
    assertThat(text()).contains("Today");
  }

  @Test
  void leaving_a_page_out_takes_no_tick_back_and_never_says_that_nothing_is_to_be_looked_at() {
    open("/safety/signs-all");
    tick("sign", "pain-at-night");
    next();
    open("/safety/signs-all");
    skip();
    assertThat(text())
        .startsWith("You left out a page of signs")
        .doesNotContain("No reason to stop");
    open("/safety/signs-all");
    tick("sign", "shingles");
    next();
    open("/safety/signs-all");
    skip();
    assertThat(text()).contains("Today").contains("Go on with the page left out");
  }

  @Test
  void pages_that_lead_to_trying_something_say_first_what_is_to_be_looked_at() {
    for (String page : PAGES_THAT_LEAD_ON) {
      open(page);
      assertThat(text()).as(page).doesNotContain("Someone should look");
    }
    open("/safety/signs-all");
    tick("sign", "weight-and-sweats");
    next();
    for (String page : PAGES_THAT_LEAD_ON) {
      open(page);
      assertThat(text()).as(page).contains("Someone should look at something first");
      assertThat(browser.driver().findElements(By.cssSelector("main a[href='/safety/outcome']")))
          .as(page)
          .isNotEmpty();
    }
    open("/map/driver/fear");
    assertThat(text()).contains("First have it looked at.");
  }

  @Test
  void a_young_person_is_told_first_to_go_through_it_with_an_adult() {
    open("/safety/you");
    browser.driver().findElement(By.id("age")).sendKeys("17");
    next();
    open("/safety/outcome");
    assertThat(text()).startsWith("Go through this with an adult you trust");
  }

  @Test
  void a_true_weakness_that_was_examined_is_named_until_it_has_a_day_of_its_own() {
    open("/safety/more");
    tick("strength", "true-weakness");
    tick("examined", "recently");
    next();
    open("/safety/outcome");
    assertThat(text()).contains("an arm or leg is truly weak").contains("Moving can wait");
  }

  @Test
  void an_age_that_is_no_number_is_asked_again_and_the_rest_is_still_there() {
    open("/safety/where");
    tick("where", "head");
    next();
    browser.driver().findElement(By.id("age")).sendKeys("old");
    tick("body", "has-periods");
    next();
    assertThat(text()).contains("Please write a whole number");
    assertThat(browser.ask("document.querySelector('input[value=has-periods]').checked"))
        .isEqualTo(true);
    assertThat(told("history/body")).isFalse();
  }

  @Test
  void home_invites_to_the_check_asks_again_when_pain_is_much_worse_and_takes_a_no()
      throws IOException {
    diaries.addColumn(person, Kind.TRACK, "pain", Direction.LOWER_IS_BETTER);
    for (int day = 3; day > 0; day--) {
      note(TODAY.minusDays(day), 4);
    }
    open("/");
    assertThat(text()).contains("First: is anything to be looked at?");
    see("home-first");
    open("/safety/signs-near");
    skip();
    open("/");
    assertThat(text()).contains("You stopped half-way");
    open("/safety/signs-all");
    tick("none", "1");
    next();
    open("/");
    assertThat(text()).doesNotContain("looked at?").doesNotContain("half-way");

    clock.forward(Duration.ofDays(2));
    note(TODAY.plusDays(1), 6.9);
    open("/");
    assertThat(text()).doesNotContain("That was a hard day");
    note(TODAY.plusDays(2), 9);
    open("/");
    assertThat(text()).contains("That was a hard day");
    see("home-again");
    browser.follow("form[action='/safety/same'] button");
    assertThat(text()).doesNotContain("That was a hard day");
  }

  private void note(LocalDate day, double score) {
    int column = diaries.of(person).orElseThrow().columns().getFirst().number();
    diaries.add(
        person,
        new KeptEntry(
            new EntryId("entry-" + day),
            day,
            Optional.empty(),
            Map.of(column, score),
            Optional.empty()));
  }

  @Test
  void a_plan_is_written_in_own_words_and_comes_first_in_a_hard_hour() throws IOException {
    browser.scripts(false);
    open("/help/not-safe");
    assertThat(text()).contains("A plan of your own");
    browser.follow("main a[href='/help/not-safe/plan/write']");
    browser.driver().findElement(By.id("warning")).sendKeys("I stop answering\nI lie awake");
    browser.driver().findElement(By.name("people-name")).sendKeys("Ana <next door>");
    browser.driver().findElement(By.name("people-number")).sendKeys("0170 123 45");
    browser.driver().findElement(By.id("reason")).sendKeys("The dog");
    browser.follow(".save-bar button");
    assertThat(path()).startsWith("/help/not-safe/plan?done=saved");
    browser.scripts(true);
    browser.driver().navigate().refresh();
    see("plan");
    assertThat(text()).contains("Ana <next door>").contains("I lie awake");
    assertThat(browser.ask("document.querySelector('.plan-steps a').getAttribute('href')"))
        .isEqualTo("tel:017012345");

    open("/help/not-safe");
    assertThat(text().indexOf("My plan for hard hours"))
        .isGreaterThan(text().indexOf("Whom to call"));
    assertThat(text()).contains(app.parts(SafetyTexts.class).getFirst().notSafe().opening());
    see("not-safe");
    browser.follow("a[href='/help/not-safe/note']");
    assertThat(text()).contains("I do not feel safe with myself").contains("Ana <next door>");
    see("note");
    browser.follow("a[href$='plan=no']");
    assertThat(text()).doesNotContain("Ana");

    open("/help/not-safe/plan/write");
    see("write-plan");
    browser.driver().findElement(By.id("reason")).clear();
    browser.follow("button[name='more'][value='people']");
    assertThat(browser.ask("document.querySelectorAll('[name=people-name]').length")).isEqualTo(3L);
    open("/help/not-safe/plan");
    assertThat(text()).doesNotContain("The dog");
  }
}
