package allay.web;

import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.told.Statements;
import allay.testing.Chromium;
import allay.web.page.Owner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/// The list of medicines on a phone, without any script. Leaves a picture of each step in
/// `target/medicines`.
class MedicinesBrowserTest {
  private static final Path PICTURES = Path.of("target", "medicines");
  private static final String FORM = "/medicines/new?name=x";
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T18:00:00Z"), ZoneId.of("Europe/Berlin"));

  private RunningApp app;
  private Chromium browser;

  @BeforeEach
  void open(@TempDir Path folder) {
    app = RunningApp.start(folder, CLOCK);
    browser = Chromium.start();
    browser.size(390, 844);
    browser.media("screen", "light");
    browser.open(app.link());
    browser.follow("main button");
    browser.scripts(false);
  }

  @AfterEach
  void close() {
    browser.close();
    app.close();
  }

  @Test
  void a_list_is_kept_looked_over_changed_and_brought_along() throws IOException {
    go("/medicines");
    see("empty", "Nothing on your list yet");

    add("tramdol");
    see("unknown", "“tramdol” is not known to Allay", "Did you mean one of these?");
    browser.follow("a[href='/medicines/new?name=Tramadol']");
    assertThat(text()).doesNotContain("is not known");
    choose("often", "Every day, or nearly");
    type("purpose", "my back");
    choose("helps", "It helps a little");
    submit(".stack .main-button");
    see("one", "Saved.", "Tramadol", "Every day, or nearly · for: my back · It helps a little");

    add("LDN");
    assertThat(text()).doesNotContain("is not known");
    choose("often", "Every day, or nearly");
    submit(".stack .main-button");
    see("hard-stop", "Not together", "before the next dose", "Low-dose naltrexone and an opioid");
    assertThat(text().indexOf("Not together")).isLessThan(text().indexOf("Tramadol"));

    submit("form.take-back button");
    assertThat(text()).contains("Taken back.").doesNotContain("Not together");

    add("Aunt Erna's drops");
    choose("often", "Hardly ever");
    submit(".stack .main-button");
    assertThat(text()).contains("Nothing was checked for it");

    browser.follow("a[href^='/medicines/'][href$='" + idOf("Tramadol") + "']");
    submit("form[action$='/archive'] button");
    see("archived", "Changed. The earlier version is kept.", "No longer taken");
    submit("form[action$='/bring-back'] button");
    assertThat(text()).contains("It is back.").doesNotContain("No longer taken");

    browser.follow("a[href='/medicines/note']");
    type("words", "Do I still need it?");
    submit("form[action='/medicines/note'] button");
    see("note", "What I take", "Tramadol", "Every day, or nearly.", "Not checked");
    browser.media("print", "light");
    browser.scripts(true);
    assertThat(browser.ask("getComputedStyle(document.querySelector('.print-only')).display"))
        .isEqualTo("block");
    assertThat(browser.ask("getComputedStyle(document.querySelector('form.screen-only')).display"))
        .isEqualTo("none");
    picture("note-on-paper");
  }

  @Test
  void cautions_of_every_kind_are_calm_and_in_order_and_the_pages_beside_it_open()
      throws IOException {
    MedicinesOfTests.put(app, Owner.ID);
    go("/medicines");
    see(
        "cautions",
        "Not together",
        "Ask about it",
        "Good to know",
        "Not verified.",
        "Not looked at yet");
    picture("cautions-whole");
    for (String scheme : new String[] {"light", "dark"}) {
      browser.media("screen", scheme);
      browser.size(1200, 900);
      go("/medicines");
      picture("cautions-desktop-" + scheme);
    }
    browser.size(390, 844);
    browser.media("screen", "dark");
    go("/medicines/practices");
    see("practices", "When you drift far away from yourself", "Better with someone at your side");
    go("/medicines/opioids");
    see(
        "opioids",
        "ten percent less a month, or slower",
        "only together with whoever prescribes it");
    go("/medicines/note");
    see("note-full", "Also to ask", "What should I do before the next dose?");
    go("/medicines/m1");
    see("edit", "Tramadol");
  }

  @Test
  void what_cannot_be_saved_is_said_and_kept_in_the_form() {
    Client client = Client.paired(app);
    String longest = "x".repeat(101);
    var answer =
        client.fill(FORM, "/medicines", Map.of("name", longest, "since", "May", "often", "DAILY"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("the name has more than 100 characters", longest, "May");
    assertThat(client.get("/medicines/none-such").statusCode()).isEqualTo(404);
    assertThat(client.get("/medicines/new?name=").statusCode()).isEqualTo(303);
    assertThat(app.parts(Statements.class).getFirst().of(Owner.ID).statements()).isEmpty();
  }

  @Test
  void a_form_that_is_sent_twice_adds_one_entry_and_how_often_is_asked() {
    Client client = Client.paired(app);
    var form = Map.of("id", "0123456789abcdef", "name", "Codeine", "often", "RARELY");
    client.fill(FORM, "/medicines", form);
    client.fill(FORM, "/medicines", form);
    assertThat(app.parts(Statements.class).getFirst().of(Owner.ID).statements()).hasSize(1);
    var open = client.fill(FORM, "/medicines", Map.of("name", "Codeine"));
    assertThat(open.statusCode()).isEqualTo(422);
    assertThat(open.body()).contains("choose how often you take it");
  }

  @Test
  void a_name_of_a_megabyte_is_refused_at_once() {
    Client client = Client.paired(app);
    var sent = Map.of("name", "x".repeat(1_000_000), "often", "DAILY");
    Instant before = Instant.now();
    assertThat(client.fill(FORM, "/medicines", sent).statusCode()).isEqualTo(422);
    assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(10));
  }

  @Test
  void a_change_that_was_changed_once_more_is_not_taken_back() {
    Client client = Client.paired(app);
    String saved =
        client
            .fill(FORM, "/medicines", Map.of("name", "Codeine", "often", "DAILY"))
            .headers()
            .firstValue("Location")
            .orElseThrow();
    String id = saved.replaceAll(".*last=([^.]+)\\..*", "$1");
    client.fill(
        FORM, "/medicines/" + id, Map.of("name", "Codeine", "since", "May", "often", "DAILY"));
    var stale = client.fill(FORM, "/medicines/" + id + "/undo", Map.of("last", id + ".1"));
    assertThat(stale.headers().firstValue("Location").orElseThrow()).contains("changed-meanwhile");
    assertThat(client.get("/medicines").body()).contains("since: May");
    var nothing =
        client.fill(
            FORM, "/medicines/" + id, Map.of("name", "Codeine", "since", "May", "often", "DAILY"));
    assertThat(nothing.headers().firstValue("Location").orElseThrow()).contains("nothing-new");
    client.fill(FORM, "/medicines/" + id + "/undo", Map.of("last", id + ".2"));
    assertThat(client.get("/medicines").body()).contains("Codeine").doesNotContain("since: May");
  }

  @Test
  void what_a_person_writes_is_never_markup() {
    Client client = Client.paired(app);
    client.fill(
        FORM,
        "/medicines",
        Map.of("often", "DAILY", "name", "<b>x</b>\"'", "purpose", "<script>alert(1)</script>"));
    for (String page : new String[] {"/medicines", "/medicines/note"}) {
      assertThat(client.get(page).body())
          .contains("&lt;b&gt;x")
          .doesNotContain("<b>x</b>", "<script>alert");
    }
  }

  private void go(String path) {
    browser.open(app.at(path));
  }

  private void add(String name) {
    type("name", name);
    submit(".add-medicine button");
  }

  private void type(String field, String text) {
    WebElement element = browser.driver().findElement(By.id(field));
    element.clear();
    element.sendKeys(text);
  }

  private void choose(String field, String words) {
    browser.driver().findElement(By.id(field)).sendKeys(words);
  }

  private void submit(String button) {
    browser.follow(button);
  }

  private String idOf(String name) {
    WebElement link = browser.driver().findElement(By.xpath("//a[strong='" + name + "']"));
    return String.valueOf(link.getDomAttribute("href")).replace("/medicines/", "");
  }

  private String text() {
    return browser.driver().findElement(By.tagName("main")).getText();
  }

  private void see(String step, String... expected) throws IOException {
    assertThat(text()).contains(expected);
    picture(step);
  }

  private void picture(String step) throws IOException {
    Files.createDirectories(PICTURES);
    Map<String, Object> shot =
        browser.devtools(
            "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
    Files.write(
        PICTURES.resolve(step + ".png"),
        Base64.getDecoder().decode(String.valueOf(shot.get("data"))));
  }
}
