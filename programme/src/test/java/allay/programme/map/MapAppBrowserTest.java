package allay.programme.map;

import static org.assertj.core.api.Assertions.assertThat;

import allay.model.dynamics.PersonalMap;
import allay.model.series.DailySeries;
import allay.programme.diary.Diary;
import allay.programme.map.MapPage.Chart;
import allay.testing.Chromium;
import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import gg.jte.Content;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Parts of maps and charts in the pages of an app, as Chromium shows them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MapAppBrowserTest {
  private static final int TAB = 9;
  private static final int ENTER = 13;
  private static final String ARROW = "arrow-4-to-5-same-day";
  private static final String SENTENCE = "A point more fear went with about 0.3 more pain";

  private static final MapPage PAGE =
      MapHtml.page(DrawingExamples.typical(), ArrowLinks.beside("/map/arrow/", "opened"));

  private Chromium browser;
  private AppPages pages;

  @BeforeAll
  void open() throws IOException {
    browser = Chromium.start();
    pages = new AppPages();
  }

  @AfterAll
  void close() {
    pages.close();
    browser.close();
  }

  @BeforeEach
  void a_phone_by_day() {
    browser.size(390, 844);
    browser.media("screen", "light");
    browser.complaints();
  }

  static Stream<Arguments> every_kind_of_part() {
    Diary diary =
        ScoresChartTest.diary(
            "did:walk,tingling,pain",
            124,
            day -> day % 9 == 8 ? ",," : day % 2 * 20 + "," + day % 5 + "," + day % 11);
    Optional<MapReport> report = Optional.of(DrawingExamples.typical());
    Stream<Chart> charts =
        Stream.of(ChartSpan.values())
            .flatMap(span ->
                Stream.of(
                    ScoresChart.of(diary, "pain", span, report),
                    ScoresChart.of(diary, "tingling", span, report),
                    DosesChart.of(diary, "walk", span)));
    return Stream.of(
        Arguments.of("a map", List.of(MapHtml.body(PAGE))),
        Arguments.of("an arrow", List.of(MapHtml.entry(PAGE, ARROW).orElseThrow())),
        Arguments.of("charts of a diary", charts.map(MapHtml::chart).toList()),
        Arguments.of("answers to what-ifs", answers()));
  }

  private static List<Content> answers() {
    PersonalMap map = ExampleReports.map(DrawingExamples.typical());
    DailySeries walked = ScoresChartTest.diary("did:walk,pain", 9, day -> "1,5").toSeries();
    WhatIfView view = WhatIfView.of(map, walked);
    return view.held().stream()
        .map(held -> view.answer(held.id(), held.steps().getFirst().by()).orElseThrow())
        .map(MapHtml::answer)
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("every_kind_of_part")
  void a_part_has_no_accessibility_violation_by_day_nor_by_night(String kind, List<Content> parts) {
    show(parts);
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
  @MethodSource("every_kind_of_part")
  void a_part_keeps_to_the_content_policy_and_never_scrolls_the_page_sideways(
      String kind, List<Content> parts) {
    browser.size(320, 700);
    show(parts);
    browser
        .driver()
        .executeScript("document.querySelectorAll('details').forEach(each => each.open = true)");
    assertThat(browser.complaints()).as(kind).isEmpty();
    assertThat(browser.ask("document.documentElement.scrollWidth"))
        .as(kind)
        .isEqualTo(browser.ask("document.documentElement.clientWidth"));
    assertThat(browser.ask("document.querySelectorAll('svg').length")).as(kind).isNotEqualTo(0L);
  }

  private String show(List<Content> parts) {
    String address = pages.show("/part", parts);
    browser.driver().get(address);
    return address;
  }

  @Test
  void an_arrow_opens_beside_the_picture_and_the_page_stays() {
    showMapAndArrow();
    String address = browser.driver().getCurrentUrl();
    assertThat(browser.ask("getComputedStyle(document.querySelector('#opened')).display"))
        .isEqualTo("none");
    browser.click("a.arrow[href$='" + ARROW + "'] .sign");
    browser.waitFor("document.getElementById('opened').textContent.includes('" + SENTENCE + "')");
    assertThat(browser.driver().getCurrentUrl()).isEqualTo(address);
    assertThat(browser.ask("document.querySelectorAll('main').length")).isEqualTo(1L);
    assertThat(browser.complaints()).isEmpty();
    assertNoViolation("with an arrow open", new AxeBuilder());
  }

  @Test
  void the_keyboard_opens_an_arrow_too() {
    showMapAndArrow();
    browser
        .driver()
        .executeScript("document.querySelector(\"a.arrow[href$='" + ARROW + "']\").focus()");
    browser.press("Enter", ENTER);
    browser.waitFor("document.getElementById('opened').textContent.includes('" + SENTENCE + "')");
    assertThat(browser.ask("document.activeElement.matches('a.arrow')")).isEqualTo(true);
  }

  @Test
  void on_a_wide_page_what_an_arrow_says_stands_beside_and_on_a_phone_below() {
    showMapAndArrow();
    browser.click("a.arrow[href$='" + ARROW + "'] .sign");
    browser.waitFor("document.getElementById('opened').textContent.includes('" + SENTENCE + "')");
    assertThat(browser.ask(BESIDE)).isEqualTo(false);
    browser.size(1280, 900);
    browser.driver().executeScript("document.body.style.setProperty('--page', '70rem')");
    assertThat(browser.ask(BESIDE)).isEqualTo(true);
  }

  private static final String BESIDE =
      """
      document.querySelector('#opened').getBoundingClientRect().left >=
        document.querySelector('.graph').getBoundingClientRect().right\
      """;

  @Test
  void without_scripts_an_arrow_leads_to_a_page_of_its_own() {
    browser.scripts(false);
    try {
      showMapAndArrow();
      for (int press = 0; press < 2; press++) {
        browser.press("Tab", TAB);
      }
      browser.press("Enter", ENTER);
      assertThat(browser.driver().getCurrentUrl()).contains("/map/arrow/arrow-");
      assertThat(browser.accessibleText())
          .contains("A page of an app", "In numbers: ")
          .doesNotContain("What moves with your pain");
    } finally {
      browser.scripts(true);
    }
  }

  @Test
  void a_picture_wider_than_the_page_shows_that_it_goes_on_and_only_then() {
    MapPage wide = MapHtml.page(DrawingExamples.manyTracks(), ArrowLinks.onPage());
    browser.size(320, 700);
    show(List.of(MapHtml.body(wide)));
    assertThat(browser.ask(SCROLLS)).isEqualTo(true);
    assertThat(((Number) browser.ask(HINT_HEIGHT)).doubleValue()).isGreaterThan(15);
    browser.size(1280, 900);
    assertThat(browser.ask(SCROLLS)).isEqualTo(false);
    assertThat(((Number) browser.ask(HINT_HEIGHT)).doubleValue()).isZero();
  }

  private static final String SCROLLS =
      """
      document.querySelector('.scroll').scrollWidth >
        document.querySelector('.scroll').clientWidth\
      """;

  private static final String HINT_HEIGHT =
      "document.querySelector('.goes-on').getBoundingClientRect().height";

  private void showMapAndArrow() {
    ListedArrow.of(ExampleReports.map(DrawingExamples.typical())).stream()
        .map(ListedArrow::id)
        .forEach(
            id -> pages.show("/map/arrow/" + id, List.of(MapHtml.entry(PAGE, id).orElseThrow())));
    browser.driver().get(pages.show("/map", List.of(MapHtml.body(PAGE))));
  }
}
