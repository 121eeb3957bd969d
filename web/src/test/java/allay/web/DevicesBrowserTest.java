package allay.web;

import static org.assertj.core.api.Assertions.assertThat;

import allay.testing.Chromium;
import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/// Devices and pairing as a person meets them, in Chromium.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DevicesBrowserTest {
  private static final int TAB = 9;
  private static final int ENTER = 13;
  private static final String SHOW_PICTURE = "form[action='/devices/phone'] button";

  private RunningApp app;
  private Chromium browser;

  @BeforeAll
  void start(@TempDir Path folder) {
    app = RunningApp.startWithLan(folder, Clock.systemUTC(), () -> List.of(NetworkAddresses.one()));
    browser = Chromium.start();
    Waiting.letIn(browser, app.link());
  }

  @AfterAll
  void stop() {
    browser.close();
    app.close();
  }

  @BeforeEach
  void a_phone_by_day() {
    browser.size(390, 844);
    browser.media("screen", "light");
  }

  private void press(String selector) {
    browser.driver().findElement(By.cssSelector(selector)).click();
  }

  private String text(String selector) {
    return browser.driver().findElement(By.cssSelector(selector)).getText();
  }

  private List<Runnable> pages() {
    String device = "/devices/" + app.devices().getFirst().id().text();
    return List.of(
        () -> browser.open(app.at("/devices")),
        () -> browser.open(app.at(device)),
        () -> browser.open(app.at(device + "/take-back")),
        () -> browser.open(app.at("/devices/phone")),
        this::showPicture,
        () -> {
          browser.open(app.at("/devices/browser"));
          press(".main-button");
          browser.waitFor("document.querySelector('.shown-link') !== null");
        },
        () -> browser.open(app.link()),
        () -> browser.open(app.at("/open/used")));
  }

  private void showPicture() {
    browser.open(app.at("/devices/phone"));
    press(SHOW_PICTURE);
    browser.waitFor("document.querySelector('.qr') !== null");
  }

  @Test
  void no_page_has_an_accessibility_violation_by_day_nor_by_night() {
    for (Runnable page : pages()) {
      page.run();
      browser
          .driver()
          .executeScript(
              "for (const each of document.querySelectorAll('details')) each.open = true");
      assertNoViolation("by day", new AxeBuilder());
      browser.media("screen", "dark");
      assertNoViolation("by night", new AxeBuilder().withRules(List.of("color-contrast")));
      browser.media("screen", "light");
    }
  }

  private void assertNoViolation(String when, AxeBuilder axe) {
    String where = browser.driver().getCurrentUrl() + " " + when;
    Results results = axe.analyze(browser.driver());
    assertThat(results.getPasses()).as(where).isNotEmpty();
    assertThat(results.getViolations()).as(where).extracting(Rule::getId, Rule::getNodes).isEmpty();
  }

  @Test
  void no_page_scrolls_sideways_and_every_target_is_large_enough() {
    for (Runnable page : pages()) {
      page.run();
      browser
          .driver()
          .executeScript(
              "for (const each of document.querySelectorAll('details')) each.open = true");
      for (int width : List.of(320, 640)) {
        browser.size(width, 700);
        String where = browser.driver().getCurrentUrl() + " at " + width;
        assertThat(browser.ask("document.documentElement.scrollWidth"))
            .as(where)
            .isEqualTo(browser.ask("document.documentElement.clientWidth"));
        assertThat(
                browser.ask(
                    "[...document.querySelectorAll('main button, main .button, main"
                        + " input:not([type=hidden]), main .rows a, main summary')].filter(each =>"
                        + " each.getBoundingClientRect().height < 44).map(each => each.outerHTML)"))
            .as(where)
            .isEqualTo(List.of());
      }
    }
  }

  @Test
  void a_device_is_renamed_with_the_keyboard_alone() {
    browser.open(app.at("/devices"));
    tabTo("a[href^='/devices/" + app.devices().getFirst().id().text() + "']");
    browser.press("Enter", ENTER);
    browser.waitFor("document.querySelector('#name') !== null");
    tabTo("#name");
    browser
        .driver()
        .switchTo()
        .activeElement()
        .sendKeys(Keys.chord(Keys.CONTROL, "a"), "My laptop");
    browser.press("Enter", ENTER);
    browser.waitFor("location.pathname === '/devices'");
    assertThat(text("main > .rows li")).contains("My laptop").contains("this one");
    assertThat(text(".notice")).contains("The list of devices is changed.");
  }

  private void tabTo(String selector) {
    for (int press = 0; press < 40; press++) {
      if (browser.ask("document.activeElement.matches(\"" + selector + "\")").equals(true)) {
        return;
      }
      browser.press("Tab", TAB);
    }
    throw new AssertionError("the keyboard does not reach " + selector);
  }

  @Test
  void without_scripts_another_browser_is_let_in_and_taken_back() {
    browser.scripts(false);
    try {
      browser.open(app.at("/devices/browser"));
      press(".main-button");
      Waiting.until(() -> browser.accessibleText().contains("Your link"));
      String link = text(".shown-link code");
      try (Chromium other = Chromium.start()) {
        other.scripts(false);
        other.open(link);
        other.driver().findElement(By.id("name")).clear();
        other.driver().findElement(By.id("name")).sendKeys("The other one");
        other.driver().findElement(By.cssSelector(".main-button")).click();
        Waiting.until(() -> app.devices().getLast().name().equals("The other one"));
        other.open(app.at("/devices"));
        assertThat(other.accessibleText()).contains("The other one");

        browser.open(app.at("/devices/" + app.devices().getLast().id().text()));
        assertThat(text("h1")).isEqualTo("The other one");
        press("button.grave");
        Waiting.until(
            () -> String.valueOf(browser.driver().getCurrentUrl()).contains("/devices?done="));

        other.open(app.at("/devices"));
        assertThat(other.accessibleText()).contains("This is Allay's door");
      }
    } finally {
      browser.scripts(true);
    }
  }

  @Test
  void the_browser_in_use_is_closed_after_a_second_page_and_ends_at_the_door() {
    try (Chromium other = Chromium.start()) {
      other.size(390, 1200);
      Waiting.letIn(other, app.link());
      other.open(app.at("/devices/" + app.devices().getLast().id().text()));
      other.driver().findElement(By.cssSelector("a.grave")).click();
      other.waitFor("document.querySelector('button.grave') !== null");
      other.driver().findElement(By.cssSelector("button.grave")).click();
      other.waitFor("document.querySelector('h1').textContent === \"This is Allay's door\"");
      assertThat(other.driver().manage().getCookies()).isEmpty();
    }
  }

  @Test
  void a_phone_is_paired_by_the_picture_by_day_and_by_night() {
    for (String scheme : List.of("light", "dark")) {
      browser.media("screen", scheme);
      showPicture();
      browser.size(390, 1800);
      String read = QrReader.read(browser.screenshot());
      assertThat(read)
          .startsWith("https://" + app.networkHosts().getFirst() + "/open/")
          .isEqualTo(browser.ask("document.querySelector('.shown-link code').textContent"));
      try (Chromium phone = Chromium.start()) {
        phone.devtools("Security.setIgnoreCertificateErrors", Map.of("ignore", true));
        Waiting.letIn(phone, read);
        phone.open("https://" + app.networkHosts().getFirst() + "/devices");
        assertThat(phone.accessibleText()).contains("this one");
        assertThat(phone.driver().manage().getCookies())
            .singleElement()
            .matches(cookie -> cookie.isSecure() && cookie.isHttpOnly());
        phone.driver().manage().deleteAllCookies();
        phone.open(read);
        assertThat(phone.accessibleText()).contains("used already, or it is too old");
      }
    }
  }

  @Test
  void a_picture_that_is_too_old_gives_way_to_a_sentence() {
    showPicture();
    assertThat(isVisible(".qr")).isTrue();
    assertThat(isVisible(".too-late")).isFalse();
    browser
        .driver()
        .executeScript("for (const each of document.getAnimations()) each.currentTime = 600_002");
    assertThat(isVisible(".qr")).isFalse();
    assertThat(isVisible(".too-late")).isTrue();
    press(SHOW_PICTURE);
    Waiting.until(() -> isVisible(".qr"));
  }

  private boolean isVisible(String selector) {
    return browser
        .ask(
            "document.querySelector('"
                + selector
                + "').checkVisibility({visibilityProperty: true})")
        .equals(true);
  }
}
