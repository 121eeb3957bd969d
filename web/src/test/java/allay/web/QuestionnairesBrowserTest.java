package allay.web;

import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.diary.Diaries;
import allay.programme.questionnaire.Questionnaires;
import allay.programme.told.Statements;
import allay.testing.Chromium;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/// Questionnaires on a phone, without scripts and by keyboard.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionnairesBrowserTest {
  private static final int TAB = 9;
  private static final int ENTER = 13;
  private static final int RIGHT = 39;
  private static final int MANY_STEPS = 60;
  private static final String FOCUSED = "document.activeElement";

  /// A link over two lines, like a heading, has its middle beside its words.
  private static final String SEEN =
      "[...document.activeElement.getClientRects()].some(box =>"
          + " document.activeElement.contains(document.elementFromPoint(box.x + box.width / 2,"
          + " box.y + box.height / 2)))";

  private final SetClock clock = new SetClock(Instant.parse("2026-11-24T08:00:00Z"));
  private RunningApp app;
  private Chromium browser;

  @BeforeAll
  void open(@TempDir Path folder) {
    app = RunningApp.start(folder, clock);
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
  void a_phone_by_day() {
    browser.scripts(true);
    browser.size(390, 844);
    browser.media("screen", "light");
    clock.forward(Duration.ofDays(14));
  }

  private Questionnaires kept() {
    return Questionnaires.of(app.parts(Statements.class).getFirst().of(WebApp.OWNER));
  }

  private void choose(int question, String value) {
    String radio = "input[name='q%d'][value='%s']".formatted(question, value);
    browser.driver().findElement(By.cssSelector(radio)).sendKeys(" ");
  }

  private String path() {
    return URI.create(browser.driver().getCurrentUrl()).getPath();
  }

  @Test
  void from_more_to_an_entry_in_the_diary_without_any_script() {
    browser.scripts(false);
    browser.open(app.at("/more"));
    browser.follow("a[href='/questionnaires']");
    browser.follow("a[href='/questionnaires/peg']");
    choose(1, "3");
    choose(2, "4");
    choose(3, "6");
    browser.follow(".save-bar button");
    assertThat(browser.driver().findElement(By.tagName("main")).getText())
        .contains("Saved.", "Average: 4.3 of 10");
    browser.follow("form[action$='/diary'] button");
    assertThat(browser.driver().findElement(By.tagName("main")).getText())
        .contains("It is in your diary");
    assertThat(app.parts(Diaries.class).getFirst().of(WebApp.OWNER).orElseThrow().entries())
        .hasSize(1);
  }

  @Test
  void the_peg_is_answered_with_the_keyboard_alone() {
    browser.open(app.at("/questionnaires/peg"));
    int before = kept().of("peg").size();
    for (int question = 1; question <= 3; question++) {
      tabTo(FOCUSED + ".name === 'q" + question + "'");
      browser.press("ArrowRight", RIGHT);
      browser.press("ArrowRight", RIGHT);
    }
    tabTo(FOCUSED + ".matches('.save-bar button')");
    browser.press("Enter", ENTER);
    browser.waitFor("location.pathname.includes('/results/')");
    assertThat(kept().of("peg")).hasSize(before + 1);
    assertThat(kept().of("peg").getLast().answers().values().values())
        .allMatch(answers -> answers.equals(List.of("1")));
  }

  /// What has the focus is never below the bar.
  private void tabTo(String wanted) {
    for (int step = 0; step < MANY_STEPS; step++) {
      browser.press("Tab", TAB);
      browser.waitFor(SEEN);
      if (Boolean.TRUE.equals(browser.ask(wanted))) {
        return;
      }
    }
    throw new AssertionError("not reached: " + wanted);
  }

  @Test
  void an_answer_that_speaks_of_death_leads_on_to_what_helps_and_to_the_plan() {
    browser.open(app.at("/questionnaires/phq-9"));
    for (int question = 1; question <= 8; question++) {
      choose(question, "LA6568-5");
    }
    choose(9, "LA6569-3");
    browser.follow(".save-bar button");
    assertThat(browser.ask("document.querySelector('main section h2').innerText"))
        .isEqualTo("Thoughts of death or of hurting yourself");
    assertThat(
            browser.ask(
                "document.querySelector('a[href=\"/help/not-safe\"]').getBoundingClientRect().bottom"
                    + " < innerHeight"))
        .as("in sight without scrolling")
        .isEqualTo(true);
    assertThat(browser.ask("document.querySelector('.scores-below').open")).isEqualTo(false);
    browser.follow("main a[href='/help/not-safe']");
    assertThat(path()).isEqualTo("/help/not-safe");
    assertThat(
            browser.ask("document.querySelector('main a[href*=\"/help/not-safe/plan\"]') !== null"))
        .isEqualTo(true);
  }

  @Test
  void every_page_of_it_is_for_everyone() {
    browser.open(app.at("/questionnaires/gad-7"));
    choose(1, "LA6570-1");
    browser.follow(".save-bar button");
    String result = path();
    for (String page :
        new String[] {
          "/questionnaires",
          "/questionnaires/gad-7",
          "/questionnaires/peg",
          result,
          "/questionnaires/gad-7/over-time"
        }) {
      browser.open(app.at(page));
      browser
          .driver()
          .executeScript("document.querySelectorAll('details').forEach(d => d.open = true)");
      for (int width : new int[] {320, 1200}) {
        browser.size(width, 844);
        assertThat(browser.ask("document.documentElement.scrollWidth <= innerWidth"))
            .as(page + " at " + width)
            .isEqualTo(true);
      }
      assertThat(new AxeBuilder().analyze(browser.driver()).getViolations())
          .as(page)
          .extracting(Rule::getId, Rule::getNodes)
          .isEmpty();
      browser.size(390, 844);
    }
  }
}
