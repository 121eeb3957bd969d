package allay.web;

import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.demo.MadeUpPerson;
import allay.programme.diary.PersonId;
import allay.programme.history.Answer;
import allay.programme.history.Answer.Chosen;
import allay.programme.history.Histories;
import allay.programme.told.Statement;
import allay.programme.told.Statements;
import allay.store.Storage;
import allay.testing.Chromium;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was told, as a person sees it: alone, beside a diary's map, and when nothing was told.
class ToldMapBrowserTest {
  private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
  private static final SetClock CLOCK = new SetClock(NOW);

  private static final Map<String, Answer> ANSWERS =
      Map.of(
          "strain", new Answer.Counted(7),
          "sleep", Chosen.of("falling-asleep", "waking"),
          "fears", Chosen.of("damage", "worse"),
          "guards", Chosen.of("brace", "check"),
          "joy", Chosen.of("less"),
          "where", Chosen.of("lower-back"));

  @TempDir private Path folder;

  private static void tell(RunningApp app, PersonId person) {
    List<Statement> statements =
        ANSWERS.entrySet().stream()
            .map(each -> Histories.statement(each.getKey(), each.getValue(), NOW))
            .toList();
    app.parts(Statements.class).getFirst().add(person, statements);
  }

  private RunningApp own() {
    return RunningApp.start(folder, CLOCK);
  }

  private RunningApp madeUp() {
    return RunningApp.start(folder, Storage.sqlite(folder), CLOCK, true);
  }

  private static Chromium open(RunningApp app) {
    Chromium browser = Chromium.start();
    browser.open(app.link());
    browser.follow("main button");
    browser.size(390, 844);
    browser.media("screen", "light");
    return browser;
  }

  private static void assertForEveryone(Chromium browser, String page) {
    browser
        .driver()
        .executeScript("document.querySelectorAll('details').forEach(each => each.open = true)");
    browser.size(320, 700);
    assertThat(browser.ask("document.documentElement.scrollWidth"))
        .as(page + " on a small phone")
        .isEqualTo(browser.ask("document.documentElement.clientWidth"));
    for (String scheme : List.of("light", "dark")) {
      browser.media("screen", scheme);
      assertThat(new AxeBuilder().analyze(browser.driver()).getViolations())
          .as(page + ", " + scheme)
          .extracting(Rule::getId, Rule::getNodes)
          .isEmpty();
    }
    browser.media("screen", "light");
    browser.size(390, 844);
  }

  @Test
  void the_first_map_that_a_person_sees_can_be_what_they_told() {
    try (RunningApp app = own();
        Chromium browser = open(app)) {
      tell(app, WebApp.OWNER);
      browser.open(app.at("/map"));
      assertThat(browser.ask("document.querySelectorAll('svg.graph .node.driver').length"))
          .isEqualTo(4L);
      assertThat(browser.ask("document.querySelectorAll('svg.graph a.arrow:not(.told)').length"))
          .isEqualTo(0L);
      String page = String.valueOf(browser.ask("document.querySelector('main').innerText"));
      assertThat(page)
          .contains("They were not measured in you.")
          .contains("Fear of the pain or of moving")
          .contains("That I damage something when I move; That it will get worse and worse")
          .contains("What your diary will add");
      assertForEveryone(browser, "/map");
    }
  }

  @Test
  void a_line_opens_beside_the_picture_with_its_grade_and_where_it_comes_from() {
    try (RunningApp app = own();
        Chromium browser = open(app)) {
      tell(app, WebApp.OWNER);
      browser.open(app.at("/map"));
      browser
          .driver()
          .executeScript("document.querySelector('a[href=\"/map/told/stress-to-sleep\"]').focus()");
      browser.press("Enter", 13);
      browser.waitFor("document.querySelector('#arrow .opened') !== null");
      assertThat(String.valueOf(browser.ask("document.querySelector('#arrow').innerText")))
          .contains("Stress makes it hard to fall asleep and to stay asleep.")
          .contains("In studies the first came first.")
          .contains("studies: fairly sure")
          .contains("Told, not measured");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void the_page_of_a_driver_says_why_it_is_lit_and_what_acts_on_it() {
    try (RunningApp app = own();
        Chromium browser = open(app)) {
      tell(app, WebApp.OWNER);
      browser.open(app.at("/map/driver/sleep"));
      assertThat(String.valueOf(browser.ask("document.querySelector('main').innerText")))
          .contains("It is on your map because of what you told:")
          .contains("How is your sleep?")
          .contains("I lie awake before I fall asleep")
          .contains("It often plays a part in: Low back.")
          .contains("Treatment of sleep (CBT-I)")
          .contains("Careful:");
      assertForEveryone(browser, "/map/driver/sleep");
      browser.open(app.at("/map/driver/mood"));
      assertThat(String.valueOf(browser.ask("document.querySelector('main').innerText")))
          .contains("There is a weaker sign of it")
          .contains("Less than before");
      browser.open(app.at("/map/driver/food"));
      assertThat(String.valueOf(browser.ask("document.querySelector('main').innerText")))
          .contains("Too little was told to say");
    }
  }

  @Test
  void threads_are_traced_from_the_pain_back_with_what_is_unknown() {
    try (RunningApp app = own();
        Chromium browser = open(app)) {
      tell(app, WebApp.OWNER);
      browser.open(app.at("/map/threads"));
      String page = String.valueOf(browser.ask("document.querySelector('main').innerText"));
      assertThat(page)
          .contains("They were told, not measured.")
          .contains("Back to: Stress")
          .contains("Where pain may feed itself")
          .contains("Your diary says something on 0.")
          .contains("There are weaker signs of: Low mood")
          .contains("An illness that nobody has found yet is not on this map.");
      assertForEveryone(browser, "/map/threads");
    }
  }

  @Test
  void with_a_diary_both_stand_in_one_picture_and_links_say_what_the_diary_says() {
    try (RunningApp app = madeUp();
        Chromium browser = open(app)) {
      tell(app, MadeUpPerson.ID);
      browser.open(app.at("/map"));
      browser.waitFor("document.querySelector('svg.graph a.arrow.seen, .newer') !== null");
      browser.open(app.at("/map"));
      assertThat(browser.ask("document.querySelectorAll('svg.graph a.arrow.seen').length"))
          .isNotEqualTo(0L);
      assertThat(browser.ask("document.querySelectorAll('svg.graph .node.driver').length"))
          .as("told alone")
          .isNotEqualTo(0L);
      assertThat(
              browser.ask(
                  "Array.from(document.querySelectorAll('svg.graph a.about .node:not(.driver)"
                      + " title')).map(each => each.textContent).sort().join()"))
          .as("told and noted")
          .isEqualTo("fear,sleep,stress");
      assertForEveryone(browser, "/map");
      browser.open(app.at("/map/threads"));
      assertThat(String.valueOf(browser.ask("document.querySelector('main').textContent")))
          .contains("Your diary: A night of sleep one point better went with")
          .doesNotContain("Your diary says something on 0.");
    }
  }

  @Test
  void nothing_told_is_said_kindly_and_leads_to_the_telling() {
    try (RunningApp app = own();
        Chromium browser = open(app)) {
      browser.open(app.at("/map"));
      assertThat(browser.ask("document.querySelectorAll('svg.graph').length")).isEqualTo(0L);
      assertThat(String.valueOf(browser.ask("document.querySelector('main').innerText")))
          .contains("A first map can be drawn from what you tell")
          .contains("Tell how it began");
      assertForEveryone(browser, "/map without anything told");
      browser.open(app.at("/map/threads"));
      assertThat(String.valueOf(browser.ask("document.querySelector('main').innerText")))
          .contains("There is no thread to follow yet.");
      assertForEveryone(browser, "/map/threads without anything told");
    }
  }
}
