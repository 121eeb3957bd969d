package allay.programme.map;

import com.google.common.collect.ImmutableMap;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/// A real Chromium that shows map files and is asked what a person would see of them.
final class MapBrowser implements AutoCloseable {
  private static final List<String> FURTHER_PLACES =
      List.of("/usr/bin", "/usr/local/bin", "/usr/lib/chromium", "/snap/bin");

  final ChromeDriver driver;
  private final Path folder;

  MapBrowser(Path folder) {
    this.folder = folder;
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
    driver = new ChromeDriver(service, options);
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

  /// Shows the report as a file and forgets what was logged before.
  String show(MapReport report) {
    try {
      Path file = Files.createTempFile(folder, "map", ".html");
      Files.writeString(file, MapHtml.render(report), StandardCharsets.UTF_8);
      driver.manage().logs().get(LogType.PERFORMANCE);
      String address = file.toUri().toString();
      driver.get(address);
      return address;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /// Until the element called `id` holds this text; at most ten seconds.
  void waitForText(String id, String text) {
    driver.manage().timeouts().implicitlyWait(Duration.ofSeconds(10));
    try {
      driver.findElement(By.xpath("//*[@id='" + id + "'][contains(., '" + text + "')]"));
    } finally {
      driver.manage().timeouts().implicitlyWait(Duration.ZERO);
    }
  }

  /// What the browser complains of since it was last asked: refused styles and scripts, missing
  /// files.
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  void size(int width, int height) {
    devtools(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /// `media` is screen, print, or empty for neither; `scheme` is light or dark.
  void media(String media, String scheme) {
    devtools(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            media,
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  void scripts(boolean on) {
    devtools("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
  }

  void press(String key, int code) {
    Map<String, Object> event =
        Map.of("key", key, "code", key, "windowsVirtualKeyCode", code, "text", text(key));
    devtools("Input.dispatchKeyEvent", with(event, key.equals("Enter") ? "keyDown" : "rawKeyDown"));
    devtools("Input.dispatchKeyEvent", with(event, "keyUp"));
  }

  private static String text(String key) {
    return key.equals("Enter") ? "\r" : "";
  }

  private static Map<String, Object> with(Map<String, Object> event, String type) {
    return ImmutableMap.<String, Object>builder().putAll(event).put("type", type).buildOrThrow();
  }

  Map<String, Object> devtools(String command, Map<String, Object> parameters) {
    return driver.executeCdpCommand(command, parameters);
  }

  /// What assistive technology is told, asked without any script in the page.
  String accessibleText() {
    return String.valueOf(devtools("Accessibility.getFullAXTree", Map.of()).get("nodes"));
  }

  Object ask(String script) {
    Object answer = driver.executeScript("return " + script);
    return answer == null ? "null" : answer;
  }

  /// Addresses that the page asked for since it was shown.
  List<String> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(LogEntry::getMessage)
        .filter(message -> message.contains("\"Network.requestWillBeSent\""))
        .map(
            message -> message.replaceFirst("(?s).*\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1"))
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
