package allay.benchmarks.clinic;

import allay.benchmarks.clinic.Answers.Step;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A browser that was paired, with its own cookie and connection.
final class Device {
  private static final int SEE_OTHER = 303;
  private static final int TRACKS = 5;
  private static final int SCORES = 11;

  /// Between two check-ins, in milliseconds: about two seconds, where a person takes a day.
  private static final int SHORTEST_PAUSE = 1_000;

  private static final int LONGEST_PAUSE = 3_000;

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI app;
  private final String cookie;
  private final SplittableRandom random;

  private Device(URI app, String cookie, long seed) {
    this.app = app;
    this.cookie = cookie;
    this.random = new SplittableRandom(seed);
  }

  /// Uses up a link.
  static Device paired(URI link, long seed) throws IOException, InterruptedException {
    Device stranger = new Device(link.resolve("/"), "", seed);
    HttpResponse<String> answer = stranger.post(link.getPath(), Map.of("name", "A device"));
    String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
    return new Device(stranger.app, cookie.substring(0, cookie.indexOf(';')), seed);
  }

  /// Checks in until a moment of `System.nanoTime`, and names the entries that were acknowledged.
  List<String> checkInUntil(long end, Answers answers) throws IOException, InterruptedException {
    List<String> acknowledged = new ArrayList<>();
    Thread.sleep(random.nextInt(LONGEST_PAUSE));
    while (System.nanoTime() < end) {
      String form = answers.timed(Step.FORM, () -> get("/check-in")).body();
      Map<String, String> fields = filledIn(form);
      HttpResponse<String> saved = answers.timed(Step.SAVE, () -> post("/check-in", fields));
      if (saved.statusCode() != SEE_OTHER) {
        throw new IOException("a check-in was answered with " + saved.statusCode());
      }
      acknowledged.add(Optional.ofNullable(fields.get("id")).orElseThrow());
      answers.timed(Step.FIRST_PAGE, () -> get("/?done=saved"));
      Thread.sleep(random.nextInt(SHORTEST_PAUSE, LONGEST_PAUSE));
    }
    return acknowledged;
  }

  private Map<String, String> filledIn(String form) throws IOException {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String hidden : List.of("csrf", "id", "day", "time")) {
      fields.put(hidden, hidden(form, hidden));
    }
    for (int track = 1; track <= TRACKS; track++) {
      fields.put("value-" + track, Integer.toString(random.nextInt(SCORES)));
    }
    return fields;
  }

  private static String hidden(String form, String name) throws IOException {
    Matcher field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(form);
    if (!field.find()) {
      throw new IOException("the form has no field " + name);
    }
    return field.group(1);
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(app.resolve(path)).GET());
  }

  private HttpResponse<String> post(String path, Map<String, String> fields)
      throws IOException, InterruptedException {
    String body =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(app.resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", "http://" + app.getAuthority())
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie);
    }
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
