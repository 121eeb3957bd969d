package allay.programme.map;

import static org.assertj.core.api.Assertions.assertThat;

import allay.testing.Chromium;
import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The map file as Chromium shows it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MapHtmlBrowserTest {
  private static final int TAB = 9;
  private static final int ENTER = 13;
  private static final String OPEN_ALL =
      "document.querySelectorAll('details').forEach(each => each.open = true)";

  /// All tables come from one template: one of them is enough for the slow check.
  private static final String OPEN_ALL_BUT_TABLES =
      "document.querySelectorAll('details:not(.numbers)').forEach(each => each.open = true)";

  private static final String OPEN_A_TABLE = "document.querySelector('.numbers').open = true";

  private Chromium browser;
  private Path folder = Path.of("");

  @BeforeAll
  void open(@TempDir Path shared) {
    folder = shared;
    browser = Chromium.start();
  }

  @AfterAll
  void close() {
    browser.close();
  }

  private String show(MapReport report) {
    return MapFile.show(browser, folder, report);
  }

  @BeforeEach
  void a_phone_by_day() {
    browser.size(390, 844);
    browser.media("screen", "light");
  }

  static Stream<Arguments> every_kind_of_answer() {
    return Stream.of(
        Arguments.of("a map", DrawingExamples.typical()),
        Arguments.of("a map of odd names", DrawingExamples.renamed(DrawingExamples::odd)),
        Arguments.of("nothing seen", DrawingExamples.nothingSeen()),
        Arguments.of("too few days", DrawingExamples.tooFewDays()),
        Arguments.of("too little variation", DrawingExamples.tooLittleVariation()),
        Arguments.of("not converged", DrawingExamples.notConverged()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("every_kind_of_answer")
  void the_page_has_no_accessibility_violation_by_day_nor_by_night(String kind, MapReport report) {
    show(report);
    browser.driver().executeScript(OPEN_ALL_BUT_TABLES);
    browser.driver().executeScript(OPEN_A_TABLE);
    assertNoViolation(kind + " by day", new AxeBuilder());
    browser.media("screen", "dark");
    assertNoViolation(kind + " by night", new AxeBuilder().withRules(List.of("color-contrast")));
  }

  private void assertNoViolation(String when, AxeBuilder axe) {
    Results results = axe.analyze(browser.driver());
    assertThat(results.getPasses()).as(when).isNotEmpty();
    assertThat(results.getViolations()).as(when).extracting(Rule::getId, Rule::getNodes).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("every_kind_of_answer")
  void the_page_never_scrolls_sideways_on_a_narrow_phone_or_zoomed(String kind, MapReport report) {
    show(report);
    browser.driver().executeScript(OPEN_ALL);
    for (int width : List.of(320, 640)) {
      browser.size(width, 700);
      assertThat(browser.ask("document.documentElement.scrollWidth"))
          .as(kind + " at " + width)
          .isEqualTo(browser.ask("document.documentElement.clientWidth"));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("every_kind_of_answer")
  void nothing_but_the_file_itself_is_requested(String kind, MapReport report) {
    String address = show(report);
    assertThat(browser.requests()).as(kind).isNotEmpty().containsOnly(address);
  }

  @Test
  void five_tracks_need_no_scrolling_and_stay_readable_on_a_narrow_phone() {
    browser.size(320, 700);
    show(DrawingExamples.typical());
    assertThat(browser.ask("document.querySelectorAll('.scroll').length")).isEqualTo(0L);
    Number smallest =
        (Number)
            browser.ask(
                """
                Math.min(...[...document.querySelectorAll('.graph .node-name')].map(name =>
                  parseFloat(getComputedStyle(name).fontSize) * name.getScreenCTM().a))\
                """);
    assertThat(smallest.doubleValue()).isGreaterThan(11);
  }

  @Test
  void the_night_has_its_own_colours() {
    show(DrawingExamples.typical());
    Object day = browser.ask("getComputedStyle(document.body).backgroundColor");
    browser.media("screen", "dark");
    Object night = browser.ask("getComputedStyle(document.body).backgroundColor");
    assertThat(night).isNotEqualTo(day);
  }

  @Test
  void tab_reaches_every_arrow_and_enter_opens_its_entry() {
    show(DrawingExamples.typical());
    Set<Object> arrows = Set.copyOf(links("a.arrow"));
    Set<Object> reached = new LinkedHashSet<>();
    for (int press = 0; press < arrows.size() + 10; press++) {
      browser.press("Tab", TAB);
      reached.add(browser.ask("String(document.activeElement.getAttribute('href'))"));
    }
    assertThat(reached).containsAll(arrows);

    browser.driver().executeScript("document.querySelectorAll('a.arrow')[2].focus()");
    String target = (String) browser.ask("document.activeElement.getAttribute('href')");
    browser.press("Enter", ENTER);
    assertThat(browser.ask("location.hash")).isEqualTo(target);
    assertThat(browser.ask("document.querySelector(':target').closest('details').open"))
        .isEqualTo(true);
    assertThat(
            browser.ask("document.querySelector(':target').closest('details').matches('.entry')"))
        .isEqualTo(true);
  }

  @SuppressWarnings("unchecked")
  private List<Object> links(String selector) {
    return (List<Object>)
        browser.ask(
            "[...document.querySelectorAll('"
                + selector
                + "')].map(each => each.getAttribute('href'))");
  }

  @Test
  void an_arrow_whose_entry_is_behind_a_button_opens_both() {
    show(DrawingExamples.typical());
    browser
        .driver()
        .executeScript(
            """
            const hidden = document.querySelector('.more .entry-inside');
            location.hash = hidden.id;\
            """);
    assertThat(browser.ask("document.querySelector(':target').checkVisibility()")).isEqualTo(true);
  }

  @Test
  void without_scripts_all_is_there_and_arrows_still_jump() {
    browser.scripts(false);
    try {
      show(DrawingExamples.typical());
      assertThat(browser.accessibleText())
          .contains("What moves with your pain")
          .contains("What it does not know, and why")
          .doesNotContain("In numbers: ");
      for (int press = 0; press < 3; press++) {
        browser.press("Tab", TAB);
      }
      browser.press("Enter", ENTER);
      assertThat(browser.driver().getCurrentUrl()).contains("#arrow-");
      assertThat(browser.accessibleText()).contains("In numbers: ");
    } finally {
      browser.scripts(true);
    }
  }

  @Test
  void on_paper_everything_is_unfolded() throws IOException {
    MapReport report = DrawingExamples.typical();
    show(report);
    browser.media("", "dark");
    String printed =
        (String) browser.devtools("Page.printToPDF", Map.of("printBackground", false)).get("data");
    String text;
    try (PDDocument document = Loader.loadPDF(Base64.getDecoder().decode(printed))) {
      text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
    assertThat(text)
        .contains("In numbers: +0.31 points per point")
        .contains("After one day of a point more fear")
        .contains("Most likely")
        .contains("R-hat")
        .contains(MapWords.CLOSING)
        .doesNotContain("Skip to the map")
        .doesNotContain("On this page");
  }
}
