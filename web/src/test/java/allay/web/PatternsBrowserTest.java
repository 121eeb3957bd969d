package allay.web;

import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.history.Answer;
import allay.programme.history.Answer.Chosen;
import allay.programme.history.Histories;
import allay.programme.told.Statements;
import allay.testing.Chromium;
import allay.web.page.Owner;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// Patterns as Chromium shows them, before anything was told and after.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PatternsBrowserTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T18:00:00Z"), ZoneId.of("Europe/Berlin"));
  private static final String OPEN_ALL =
      "document.querySelectorAll('details').forEach(each => each.open = true)";

  private RunningApp app;
  private Chromium browser;

  @BeforeAll
  void open(@TempDir Path folder) {
    app = RunningApp.start(folder, CLOCK);
    browser = Chromium.start();
    browser.size(390, 844);
    browser.media("screen", "light");
    browser.open(app.link());
    browser.follow("main button");
  }

  @AfterAll
  void close() {
    browser.close();
    app.close();
  }

  private void tell(Map<String, Answer> answers) {
    app.parts(Statements.class)
        .getFirst()
        .add(
            Owner.ID,
            answers.entrySet().stream()
                .map(one -> Histories.statement(one.getKey(), one.getValue(), CLOCK.instant()))
                .toList());
  }

  private String text() {
    return String.valueOf(browser.ask("document.querySelector('main').innerText"));
  }

  @Test
  @Order(1)
  void before_anything_is_told_the_page_explains_itself_and_leads_to_the_history() {
    browser.open(app.at("/more"));
    browser.follow("a[href='/patterns']");
    assertThat(text())
        .contains("It is no diagnosis", "Nothing told yet", "Learned pain", "More than one")
        .doesNotContain("Not enough told yet", "Take this to your doctor");
    assertThat(browser.ask("document.querySelector('.main-button').getAttribute('href')"))
        .isEqualTo("/history");
  }

  @Test
  @Order(2)
  void one_answer_shows_what_is_not_told_with_a_way_to_tell_it() {
    tell(Map.of("where", Chosen.of("lower-back", "neck")));
    browser.open(app.at("/patterns"));
    assertThat(text()).contains("Not enough told yet", "What you have not told");
    browser.driver().executeScript(OPEN_ALL);
    browser.follow("a[href='/history/since']");
    assertThat(text()).contains("For how long has it hurt");
  }

  @Test
  @Order(3)
  void reasons_stand_with_how_well_they_are_known_and_nothing_is_added_up() {
    tell(
        Map.ofEntries(
            Map.entry("age", new Answer.Counted(52)),
            Map.entry("age-at-start", new Answer.Counted(47)),
            Map.entry("since", Chosen.of("1-to-5-years")),
            Map.entry("where", Chosen.of("knee-left", "knee-right", "lower-back", "neck")),
            Map.entry("size", Chosen.of("wide")),
            Map.entry("sides", Chosen.of("alike")),
            Map.entry("travels", Chosen.of("spread")),
            Map.entry("line", Chosen.of("none")),
            Map.entry("began", Chosen.of("slowly")),
            Map.entry("at-that-time", Chosen.of("loss")),
            Map.entry("rhythm", Chosen.of("comes-and-goes")),
            Map.entry("day", Chosen.of("stiff-short")),
            Map.entry("worse", Chosen.of("stress", "one-joint-loaded")),
            Map.entry("better", Chosen.of("joy", "resting")),
            Map.entry("feel", Chosen.of("aching")),
            Map.entry("skin", Chosen.of("none")),
            Map.entry("pressure", Chosen.of("often")),
            Map.entry("strength", Chosen.of("none")),
            Map.entry("tired", Chosen.of("2")),
            Map.entry("unrefreshed", Chosen.of("2")),
            Map.entry("foggy", Chosen.of("1")),
            Map.entry("half-year", Chosen.of("headaches")),
            Map.entry("body-signs", Chosen.of("none")),
            Map.entry("conditions", Chosen.of("none")),
            Map.entry("examined", Chosen.of("recently")),
            Map.entry("tests", Chosen.of("x-ray")),
            Map.entry("findings", Chosen.of("joint-wear"))));
    browser.open(app.at("/patterns"));
    assertThat(text())
        .contains(
            "What can be told fits",
            "These fit at the same time: Learned pain and Pain from tissue",
            "Stress or strong feelings bring it on. from a study",
            "It began in a hard time. from a list of experts",
            "It eases when you enjoy something or feel safe. a guess",
            "A worn joint (osteoarthritis)",
            "Take this to your doctor",
            "chronic primary pain (MG30.0)")
        .doesNotContain("%", "probab", "score");
    browser.driver().executeScript(OPEN_ALL);
    assertThat(text()).contains("for someone who examines you", "Regions that hurt, of 5");
    String note =
        String.valueOf(browser.ask("document.querySelector('.doctor-note dl').innerText"));
    assertThat(note)
        .contains("Knee, left; Knee, right", "52 years")
        .doesNotContain("fits", "Learned pain", "speaks");
  }

  @Test
  @Order(4)
  void it_fits_every_screen_and_is_for_everyone_by_day_and_by_night() {
    browser.open(app.at("/patterns"));
    browser.driver().executeScript(OPEN_ALL);
    for (int width : List.of(320, 390, 640, 1200)) {
      browser.size(width, 844);
      assertThat(browser.ask("document.documentElement.scrollWidth"))
          .as("at " + width)
          .isEqualTo(browser.ask("document.documentElement.clientWidth"));
    }
    assertClean(new AxeBuilder());
    browser.media("screen", "dark");
    assertClean(new AxeBuilder().withRules(List.of("color-contrast")));
  }

  private void assertClean(AxeBuilder axe) {
    assertThat(axe.analyze(browser.driver()).getViolations())
        .extracting(Rule::getId, Rule::getNodes)
        .isEmpty();
  }

  @Test
  @Order(5)
  void on_paper_everything_is_open_and_the_note_has_a_page_of_its_own() throws IOException {
    browser.open(app.at("/patterns"));
    browser.media("print", "light");
    assertThat(browser.ask("document.querySelector('.parts').getBoundingClientRect().height > 0"))
        .isEqualTo(true);
    assertThat(browser.ask("getComputedStyle(document.querySelector('.doctor-note')).breakBefore"))
        .isEqualTo("page");
    browser.media("screen", "light");
    shoot();
  }

  private void shoot() throws IOException {
    String folder = System.getProperty("shots", "");
    if (!folder.isEmpty()) {
      for (String scheme : List.of("light", "dark")) {
        browser.media("screen", scheme);
        browser.size(390, 844);
        Files.write(Path.of(folder, "phone-" + scheme + ".png"), browser.screenshot());
        browser.size(1200, 900);
        Files.write(Path.of(folder, "wide-" + scheme + ".png"), browser.screenshot());
      }
    }
  }
}
