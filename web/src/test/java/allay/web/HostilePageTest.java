package allay.web;

import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.access.Device;
import allay.testing.Chromium;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/// A paired browser that visits a hostile page. Under `localhost` the page counts as of the same
/// site, and the browser sends it along with the cookie: the worst case.
class HostilePageTest {
  private static final Set<String> TRIES =
      Set.of(
          "read",
          "blindRead",
          "change",
          "blindChange",
          "remove",
          "socket",
          "image",
          "icon",
          "script",
          "ownScript",
          "style",
          "frame",
          "window");

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1"})
  void a_hostile_page_reads_nothing_and_changes_nothing(String name, @TempDir Path folder)
      throws IOException {
    try (RunningApp app = RunningApp.start(folder, Clock.systemUTC());
        Chromium browser = Chromium.start()) {
      Waiting.letIn(browser, app.link());
      browser.open(app.at("/devices"));
      assertThat(browser.driver().getPageSource()).contains("this one");

      List<Device> before = app.devices();
      try (HostilePage page = HostilePage.start(app.at(""), before.getFirst().id().text())) {
        browser.open(page.under(name));
        browser.driver().findElement(By.id("window")).click();
        browser.waitFor("'window' in results && waiting === 0");
        assertNothing(browser);
      }
      assertThat(app.devices()).isEqualTo(before);
      browser.open(app.at("/"));
      assertThat(browser.driver().getCurrentUrl()).isEqualTo(app.at("/start"));
    }
  }

  @SuppressWarnings("unchecked")
  private static void assertNothing(Chromium browser) {
    Map<String, String> results = (Map<String, String>) browser.ask("results");
    assertThat(results.keySet()).isEqualTo(TRIES);
    assertThat(results.values()).as(results.toString()).containsOnly("refused");
  }
}
