package allay.web;

import static org.assertj.core.api.Assertions.assertThat;

import allay.testing.Chromium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;

/// The path of someone new from nothing to a first map, with the made-up diary. Leaves a picture of
/// each step in `target/newcomer`.
class NewcomerJourneyTest {
  private static final Path PICTURES = Path.of("target", "newcomer");

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "phone, light, 390, 844",
    "phone, dark, 390, 844",
    "desktop, light, 1200, 900",
    "desktop, dark, 1200, 900"
  })
  void from_the_link_to_a_first_map_takes_less_than_a_minute_and_few_clicks(
      String device, String scheme, int width, int height, @TempDir Path folder)
      throws IOException {
    try (RunningApp app = RunningApp.start(folder, Clock.system(ZoneId.systemDefault()));
        Chromium browser = Chromium.start()) {
      browser.size(width, height);
      browser.media("screen", scheme);
      Walk walk = new Walk(browser, device + "-" + scheme);
      long start = System.nanoTime();

      browser.open(app.link());
      walk.see("door", "Open Allay in this browser");
      browser.follow("main button");
      walk.see("welcome", "What would you like to note?");
      browser.follow("form[action='/demo/enter'] button");
      walk.see("today", "What went well");
      browser.follow(".places a[href='/map']");
      browser.waitFor("document.querySelector('svg.graph a.arrow.seen') !== null");
      walk.see("map", "What moves with your pain");
      browser.click("a.arrow.seen .sign");
      browser.waitFor("document.querySelector('#arrow .chart, #arrow svg') !== null");
      walk.see("arrow", "points");

      Duration taken = Duration.ofNanos(System.nanoTime() - start);
      assertThat(taken).isLessThan(Duration.ofMinutes(1));
      System.out.printf(
          "newcomer, %s %s: %.1f s from the link to an opened arrow, 4 clicks%n",
          device, scheme, taken.toMillis() / 1000.0);

      browser.open(app.at("/check-in"));
      walk.see("check-in", "How was today?");
      browser.follow("form[action='/demo/leave'] button");
      walk.see("own", "The made-up person is gone");
    }
  }

  /// Someone who looks at each page, and remembers it.
  private record Walk(Chromium browser, String name) {
    void see(String step, String expected) throws IOException {
      assertThat(browser.driver().findElement(By.tagName("main")).getText()).contains(expected);
      assertThat(browser.ask("document.documentElement.scrollWidth"))
          .isEqualTo(browser.ask("document.documentElement.clientWidth"));
      Files.createDirectories(PICTURES);
      Files.write(PICTURES.resolve(name + "-" + step + ".png"), browser.screenshot());
    }
  }
}
