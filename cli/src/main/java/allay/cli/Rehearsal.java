package allay.cli;

import allay.store.Storage;
import allay.web.WebApp;
import allay.web.WebSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import picocli.CommandLine;

/// Walks once through what people start most, on a small made-up diary, while the JVM records what
/// it loads. The launcher keeps the recording, so that later starts are quick.
final class Rehearsal {
  /// Enough for a map, too few for `worth`, which takes longest and loads little more.
  private static final int DAYS = 30;

  private static final int PEOPLE = 6;

  private Rehearsal() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("allay");
    Path diary = folder.resolve("diary.csv");
    Path page = folder.resolve("map.html");
    Path panel = folder.resolve("panel.csv");
    try {
      Files.writeString(diary, diary());
      Files.writeString(panel, panel());
      String file = diary.toString();
      for (List<String> command :
          List.of(
              List.of("--help"),
              List.of("map", "--help"),
              List.of("map", file),
              List.of("map", file, "--json"),
              List.of("map", file, "--html", page.toString()),
              List.of("fit", panel.toString()),
              List.of("fit", panel.toString(), "--json"))) {
        run(command);
      }
      visit(folder);
    } finally {
      delete(folder);
    }
  }

  private static void run(List<String> command) {
    CommandLine commandLine =
        Allay.commandLine(Wiring.ENGINE, Clock.system(ZoneId.systemDefault()), false);
    commandLine.setOut(new PrintWriter(new StringWriter())).execute(command.toArray(String[]::new));
  }

  /// A first visit to the app: through the door, to the pages that everyone meets first.
  private static void visit(Path folder) throws Exception {
    WebSettings settings =
        new WebSettings(
            0,
            folder,
            Storage.sqlite(folder),
            true,
            Optional.empty(),
            Clock.system(ZoneId.systemDefault()),
            new SecureRandom());
    try (WebApp app = WebApp.start(settings)) {
      CookieManager cookies = new CookieManager();
      HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).build();
      URI link = URI.create(app.newLink());
      HttpRequest open =
          HttpRequest.newBuilder(link)
              .header("Origin", app.url())
              .POST(HttpRequest.BodyPublishers.noBody())
              .build();
      browser.send(get(link), BodyHandlers.discarding());
      browser.send(open, BodyHandlers.discarding());
      for (String place : List.of("/", "/check-in", "/map", "/diary", "/assets/look.css")) {
        browser.send(get(URI.create(app.url() + place)), BodyHandlers.discarding());
      }
    }
  }

  private static HttpRequest get(URI address) {
    return HttpRequest.newBuilder(address).build();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /// Two tracks that move together: quick to fit, and with an arrow to draw.
  private static String diary() {
    StringBuilder rows = new StringBuilder("date,sleep,pain\n");
    RandomGenerator random = new SplittableRandom(1);
    for (int day = 0; day < DAYS; day++) {
      rows.append(LocalDate.of(2026, 1, 1).plusDays(day)).append(scores(random));
    }
    return rows.toString();
  }

  private static String panel() {
    StringBuilder rows = new StringBuilder("person,day,sleep,pain\n");
    RandomGenerator random = new SplittableRandom(1);
    for (int person = 0; person < PEOPLE; person++) {
      for (int day = 0; day < DAYS; day++) {
        rows.append(person).append(',').append(day).append(scores(random));
      }
    }
    return rows.toString();
  }

  private static String scores(RandomGenerator random) {
    double sleep = 5 + 2 * random.nextGaussian();
    double pain = 8 - 0.6 * sleep + random.nextGaussian();
    return "," + score(sleep) + "," + score(pain) + "\n";
  }

  private static double score(double value) {
    return Math.round(10 * Math.clamp(value, 0, 10)) / 10.0;
  }
}
