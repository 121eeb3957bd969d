package allay.testing;

import java.io.File;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/// A real Chromium that opens pages and is asked what a person would see of them.
public final class Chromium implements AutoCloseable {
  private static final List<String> FURTHER_PLACES =
      List.of("/usr/bin", "/usr/local/bin", "/usr/lib/chromium", "/snap/bin");

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
  private static final Duration PAUSE = Duration.ofMillis(50);

  private static final int ENTER = 13;

  private final ChromeDriver driver;

  private Chromium(ChromeDriver driver) {
    this.driver = driver;
  }

  /// A browser that remembers nothing of earlier ones.
  public static Chromium start() {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(program("chromium", "chromium-browser", "google-chrome", "chrome"));
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(program("chromedriver", "chromium.chromedriver"))
            .usingAnyFreePort()
            .build();
    return new Chromium(new ChromeDriver(service, options));
  }

  private static File program(String... names) {
    Stream<String> path =
        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1));
    return Stream.concat(path, FURTHER_PLACES.stream())
        .flatMap(place -> Arrays.stream(names).map(name -> new File(place, name)))
        .filter(File::canExecute)
        .findFirst()
        .orElseThrow(() ->
            new IllegalStateException(
                "These tests need Chromium and its driver; no "
                    + names[0]
                    + " was found. On Debian: apt-get install chromium chromium-driver"));
  }

  /// The driver, for what this class has no word for.
  public ChromeDriver driver() {
    return driver;
  }

  /// Opens a page and forgets what was requested before.
  public void open(String address) {
    forgetRequests();
    driver.get(address);
  }

  /// Clicks what is there, in the middle of the window, where no bar covers it.
  public void click(String selector) {
    WebElement element = driver.findElement(By.cssSelector(selector));
    driver.executeScript(
        "arguments[0].scrollIntoView({ behavior: 'instant', block: 'center' })", element);
    element.click();
  }

  /// Clicks what leads to another page, and waits until that page is there.
  public void follow(String selector) {
    WebElement before = driver.findElement(By.tagName("html"));
    click(selector);
    awaitAfter(before);
  }

  /// Presses Enter on what leads to another page, and waits until that page is there.
  public void followByKey() {
    WebElement before = driver.findElement(By.tagName("html"));
    press("Enter", ENTER);
    awaitAfter(before);
  }

  private void awaitAfter(WebElement before) {
    long end = System.nanoTime() + LONGEST_WAIT.toNanos();
    while (isStillThere(before) || !ask("document.readyState").equals("complete")) {
      if (System.nanoTime() > end) {
        throw new AssertionError("no other page came");
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  private static boolean isStillThere(WebElement element) {
    try {
      return element.isEnabled();
    } catch (WebDriverException e) {
      // Stale, or in the middle of being replaced, for which the driver has no name of its own.
      return false;
    }
  }

  /// The size of the window's inside, in pixels.
  public void size(int width, int height) {
    devtools(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /// What the page is shown on, and by day or by night.
  ///
  /// @param media screen, print, or empty for neither
  /// @param scheme light or dark
  public void media(String media, String scheme) {
    devtools(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            media,
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /// Switches scripts in pages on or off.
  public void scripts(boolean on) {
    devtools("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
  }

  /// Presses a key of the keyboard, like `Tab` (9), `Enter` (13), ` ` (32), `ArrowRight` (39).
  public void press(String key, int code) {
    boolean writes = key.equals("Enter") || key.length() == 1;
    Map<String, Object> event = new HashMap<>();
    event.put("key", key);
    event.put("code", key);
    event.put("windowsVirtualKeyCode", code);
    event.put("text", key.equals("Enter") ? "\r" : writes ? key : "");
    event.put("type", writes ? "keyDown" : "rawKeyDown");
    devtools("Input.dispatchKeyEvent", event);
    event.put("type", "keyUp");
    devtools("Input.dispatchKeyEvent", event);
  }

  public Map<String, Object> devtools(String command, Map<String, Object> parameters) {
    return driver.executeCdpCommand(command, parameters);
  }

  /// What assistive technology is told, asked without any script in the page.
  public String accessibleText() {
    return String.valueOf(devtools("Accessibility.getFullAXTree", Map.of()).get("nodes"));
  }

  /// What an expression gives in the page; the text `null` for nothing.
  public Object ask(String expression) {
    Object answer = driver.executeScript("return " + expression);
    return answer == null ? "null" : answer;
  }

  /// Returns as soon as an expression is true in the page.
  ///
  /// @throws AssertionError when that takes longer than anyone would wait
  public void waitFor(String expression) {
    long end = System.nanoTime() + LONGEST_WAIT.toNanos();
    while (!ask(expression).equals(true)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("never true: " + expression);
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  public void forgetRequests() {
    driver.manage().logs().get(LogType.PERFORMANCE);
  }

  /// Addresses that pages asked for since the last time this, or forgetting them, was asked.
  public List<String> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(LogEntry::getMessage)
        .filter(message -> message.contains("\"Network.requestWillBeSent\""))
        .map(
            message -> message.replaceFirst("(?s).*\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1"))
        .toList();
  }

  /// What the browser complains of since it was last asked: refused styles and scripts, missing
  /// files.
  public List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /// What is seen, as a PNG.
  public byte[] screenshot() {
    return driver.getScreenshotAs(OutputType.BYTES);
  }

  @Override
  public void close() {
    driver.quit();
  }
}
