package allay.web;

import allay.testing.Chromium;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.openqa.selenium.By;

/// For what becomes so in a while.
final class Waiting {
  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofMillis(50);

  private Waiting() {}

  static void until(BooleanSupplier isSo) {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (!isSo.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("it never became so");
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  /// Follows a link, presses the button, and is in.
  static void letIn(Chromium browser, String link) {
    browser.open(link);
    browser.driver().findElement(By.cssSelector(".main-button")).click();
    until(() -> !String.valueOf(browser.driver().getCurrentUrl()).contains("/open/"));
  }
}
