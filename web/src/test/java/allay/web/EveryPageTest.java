package allay.web;

import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.access.Devices;
import allay.programme.demo.MadeUpPerson;
import allay.programme.diary.Diaries;
import allay.programme.diary.KeptEntry;
import allay.programme.questionnaire.Answers;
import allay.programme.questionnaire.Instruments;
import allay.programme.questionnaire.Questionnaires;
import allay.programme.questionnaire.Response;
import allay.programme.told.Statements;
import allay.store.Storage;
import allay.testing.Chromium;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// What holds on every page of the app, also on those that are added later.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {
  private static final String OPEN_ALL_BUT_TABLES =
      "document.querySelectorAll('details:not(.numbers)').forEach(each => each.open = true)";

  private RunningApp app;
  private Chromium browser;

  @BeforeAll
  void open(@TempDir Path folder) {
    Clock clock = Clock.system(ZoneId.systemDefault());
    app = RunningApp.start(folder, Storage.sqlite(folder), clock, true);
    browser = Chromium.start();
    browser.open(app.link());
    browser.follow("main button");
    browser.open(app.at("/map"));
    browser.waitFor("document.querySelector('svg.graph a.arrow.seen') !== null");
  }

  @AfterAll
  void close() {
    browser.close();
    app.close();
  }

  /// Pages by the patterns of their addresses; what is no page of its own is left out.
  Stream<String> pages() {
    List<String> written =
        app.parts(RequestMappingHandlerMapping.class).stream()
            .flatMap(mappings -> mappings.getHandlerMethods().keySet().stream())
            .filter(EveryPageTest::isRead)
            .flatMap(mapping -> mapping.getPatternValues().stream())
            .filter(pattern -> !pattern.startsWith("/open/") && !pattern.equals("/error"))
            .filter(pattern -> !pattern.equals("/map/news"))
            .filter(pattern -> !pattern.matches(".*\\.(csv|json)"))
            .distinct()
            .sorted()
            .map(this::filledIn)
            .toList();
    assertThat(written).contains("/", "/map", "/diary", "/data", "/help/now", "/devices");
    return Stream.concat(written.stream(), Stream.of("/there-is-no-such-page"));
  }

  private static boolean isRead(RequestMappingInfo mapping) {
    return mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET);
  }

  private String filledIn(String pattern) {
    KeptEntry entry =
        app.parts(Diaries.class).getFirst().of(MadeUpPerson.ID).orElseThrow().entries().getLast();
    return switch (pattern) {
      case "/diary/entry", "/diary/entry/edit" -> pattern + "?id=" + entry.id().text();
      case "/diary/day/{text}" -> "/diary/day/" + entry.date();
      case "/tracks/{number}" -> "/tracks/1";
      case "/devices/{id}" -> "/devices/" + device();
      case "/devices/{id}/take-back" -> "/devices/" + device() + "/take-back";
      case "/history/{id}" -> "/history/where";
      case "/history/chapter/{chapter}" -> "/history/chapter/hard-times";
      case "/claims/{id}" -> "/claims/prt-trial-back-pain";
      case "/questionnaires/{id}", "/questionnaires/{id}/over-time" ->
          pattern.replace("{id}", "phq-9");
      case "/questionnaires/{id}/results/{response}" ->
          "/questionnaires/phq-9/results/" + answered();
      case "/map/arrow/{id}" -> "/map/arrow/" + arrow();
      case "/medicines/new" -> "/medicines/new?name=codein+drops";
      case "/medicines/{id}" -> "/medicines/" + MedicinesOfTests.put(app, MadeUpPerson.ID);
      case "/map/driver/{id}" -> "/map/driver/sleep";
      case "/map/told/{id}" -> "/map/told/sleep-to-pain";
      default -> pattern;
    };
  }

  /// Two times, the second with an answer that speaks of death.
  private String answered() {
    Statements statements = app.parts(Statements.class).getFirst();
    for (String time : List.of("2026-10-01T10:00Z", "2026-11-01T10:00Z")) {
      Map<String, List<String>> answers = new HashMap<>();
      app.parts(Instruments.class)
          .getFirst()
          .find("phq-9")
          .orElseThrow()
          .main()
          .items()
          .forEach(item -> answers.put(item, List.of("LA6569-3")));
      statements.add(
          MadeUpPerson.ID,
          Questionnaires.keep(
              new Response(
                  "at-" + time.substring(0, 10),
                  "phq-9",
                  OffsetDateTime.parse(time),
                  new Answers(answers))));
    }
    return "at-2026-11-01";
  }

  private String device() {
    return app.parts(Devices.class).getFirst().of(MadeUpPerson.ID).getFirst().id().text();
  }

  private String arrow() {
    browser.open(app.at("/map"));
    String link =
        String.valueOf(
            browser.ask("document.querySelector('a.arrow:not(.told)').getAttribute('href')"));
    return link.substring(link.lastIndexOf('/') + 1).replace("#", "");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void it_is_for_everyone_fits_a_small_phone_and_asks_no_other_machine(String page) {
    browser.size(390, 844);
    browser.media("screen", "light");
    browser.open(app.at(page));
    assertThat(browser.requests())
        .as("requests of " + page)
        .isNotEmpty()
        .allMatch(address ->
            address.startsWith("data:")
                || URI.create(address)
                    .getAuthority()
                    .equals(URI.create(app.at("/")).getAuthority()));
    assertThat(browser.ask("document.querySelectorAll('h1').length")).as("h1").isEqualTo(1L);
    assertThat(browser.ask("document.querySelectorAll('.help-links a').length"))
        .as("help")
        .isEqualTo(page.startsWith("/there-is-no") ? 0L : 3L);
    assertThat(browser.ask("document.querySelectorAll('.made-up').length"))
        .as("marked as made up")
        .isEqualTo(page.startsWith("/there-is-no") ? 0L : 1L);
    browser.driver().executeScript(OPEN_ALL_BUT_TABLES);
    for (int width : List.of(320, 640)) {
      browser.size(width, 700);
      assertThat(browser.ask("document.documentElement.scrollWidth"))
          .as(page + " at " + width)
          .isEqualTo(browser.ask("document.documentElement.clientWidth"));
    }
    assertNoViolation(page + " by day", new AxeBuilder());
    browser.media("screen", "dark");
    assertNoViolation(page + " by night", new AxeBuilder().withRules(List.of("color-contrast")));
  }

  private void assertNoViolation(String when, AxeBuilder axe) {
    assertThat(axe.analyze(browser.driver()).getViolations())
        .as(when)
        .extracting(Rule::getId, Rule::getNodes)
        .isEmpty();
  }
}
