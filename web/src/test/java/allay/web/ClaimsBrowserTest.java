package allay.web;

import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.evidence.Claim;
import allay.programme.evidence.Claims;
import allay.testing.Chromium;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/// What Allay goes by, as a person browses it in Chromium, without any script.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClaimsBrowserTest {
  private static final Claims CLAIMS = Claims.load();

  private RunningApp app;
  private Chromium browser;

  @BeforeAll
  void start(@TempDir Path folder) {
    app = RunningApp.start(folder, Clock.systemUTC());
    browser = Chromium.start();
    Waiting.letIn(browser, app.link());
    browser.size(390, 844);
    browser.scripts(false);
  }

  @AfterAll
  void stop() {
    browser.close();
    app.close();
  }

  private List<WebElement> all(String selector) {
    return browser.driver().findElements(By.cssSelector(selector));
  }

  private List<String> listed() {
    return all(".claim-rows a").stream()
        .map(link -> String.valueOf(link.getAttribute("href")))
        .map(address -> address.substring(address.lastIndexOf('/') + 1))
        .toList();
  }

  @Test
  void the_list_leads_to_every_claim() {
    browser.open(app.at("/claims"));

    assertThat(listed()).containsExactlyElementsOf(CLAIMS.all().map(Claim::id).toList());
  }

  @Test
  void more_leads_to_the_list() {
    browser.open(app.at("/more"));
    browser.follow("a[href='/claims']");

    assertThat(all("h1").getFirst().getText()).isEqualTo("What Allay goes by");
  }

  @Test
  void words_that_are_looked_for_are_found_whatever_their_case() {
    browser.open(app.at("/claims"));
    browser.driver().findElement(By.id("words")).sendKeys("NALTREXONE fibromyalgia");
    browser.follow(".find button");

    assertThat(listed()).contains("low-dose-naltrexone-not-superior");
    assertThat(listed().stream().map(CLAIMS::require))
        .allMatch(claim -> claim.toString().toLowerCase(Locale.ROOT).contains("naltrexone"));
  }

  @Test
  void what_nothing_fits_is_said() {
    for (String sought : List.of("words=unicorn", "q=unicorn", "words=&q=" + "a+".repeat(200))) {
      browser.open(app.at("/claims?" + sought));
      assertThat(listed()).as(sought).isEmpty();
      assertThat(all("[role=status]").getFirst().getText()).startsWith("Nothing has these words");
    }
  }

  @Test
  void a_grade_and_the_corrections_can_be_chosen() {
    browser.open(app.at("/claims?grade=strong"));
    assertThat(listed().stream().map(CLAIMS::require).map(claim -> claim.grade().name()))
        .isNotEmpty()
        .containsOnly("STRONG");

    browser.open(app.at("/claims?only=corrected"));
    assertThat(listed())
        .containsExactlyElementsOf(CLAIMS.corrections().stream().map(Claim::id).toList());
  }

  @Test
  void every_claim_has_its_page_and_every_picture_its_table() {
    for (Claim claim : CLAIMS.all().toList()) {
      browser.open(app.at("/claims/" + claim.id()));
      assertThat(all("h1").getFirst().getText()).isEqualTo(claim.statement());
      assertThat(browser.driver().getTitle()).startsWith(claim.statement());
      assertThat(all("svg.forest")).as(claim.id()).hasSameSizeAs(claim.effects());
      assertThat(all(".chart-figure details.numbers table"))
          .as(claim.id())
          .hasSameSizeAs(claim.effects());
      assertThat(all(".claim-sources li")).hasSameSizeAs(claim.sources());
      assertThat(browser.driver().findElement(By.tagName("main")).getText())
          .contains("No clinician has reviewed this yet.");
    }
  }

  @Test
  void scan_findings_stand_on_the_page_of_their_claim() {
    browser.open(app.at("/claims/scan-findings-common-without-pain"));

    assertThat(all(".wide-table tbody tr")).hasSize(8);
    assertThat(all(".wide-table tbody tr").getFirst().getText()).contains("37", "96");
  }

  @Test
  void where_a_claim_is_used_is_found_in_the_texts_themselves() {
    browser.open(app.at("/claims/scan-findings-common-without-pain"));

    assertThat(browser.driver().findElement(By.tagName("main")).getText())
        .contains("Where Allay uses it", "Worn discs", "A doctor found something.")
        .doesNotContain("doctor-found");
  }

  @Test
  void a_claim_that_is_not_there_is_no_page() {
    browser.open(app.at("/claims/no-such-claim"));

    assertThat(all("h1").getFirst().getText()).isEqualTo("There is no such page");
  }
}
