package allay.web;

import static org.assertj.core.api.Assertions.assertThat;

import allay.store.Storage;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Links that let one browser in, and what becomes of browsers that were let in.
class LinkTest {
  private final SetClock clock = new SetClock(Instant.parse("2026-11-24T10:00:00Z"));

  @TempDir private Path folder;
  private RunningApp app;

  @BeforeEach
  void start() {
    app = RunningApp.start(folder, clock);
  }

  @AfterEach
  void stop() {
    app.close();
  }

  private static boolean isIn(Client client) {
    return client.get("/devices").statusCode() == 200;
  }

  @Test
  void a_link_lets_in_whoever_follows_it_first() {
    String link = app.link();
    Client first = new Client(app);
    HttpResponse<String> answer = first.follow(link);
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).hasValue("/");
    assertThat(answer.headers().firstValue("Set-Cookie").orElse(""))
        .contains("HttpOnly", "SameSite=Strict", "Path=/")
        .doesNotContain("Domain");
    assertThat(isIn(first)).isTrue();

    Client thief = new Client(app);
    assertThat(thief.follow(link).statusCode()).isEqualTo(401);
    assertThat(isIn(thief)).isFalse();
    assertThat(thief.get(path(link)).body()).contains("used already, or it is too old");
  }

  private static String path(String link) {
    return URI.create(link).getPath();
  }

  @Test
  void looking_at_a_link_does_not_use_it_up() {
    String link = app.link();
    for (int time = 0; time < 3; time++) {
      assertThat(new Client(app).get(path(link)).statusCode()).isEqualTo(200);
      new Client(app).send("HEAD", path(link));
    }
    Client late = new Client(app);
    late.follow(link);
    assertThat(isIn(late)).isTrue();
  }

  @Test
  void of_ten_who_follow_a_link_at_once_one_is_let_in() throws Exception {
    String link = app.link();
    List<Client> clients = Stream.generate(() -> new Client(app)).limit(10).toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(clients.size())) {
      List<Callable<Integer>> tries =
          clients.stream()
              .map(client -> (Callable<Integer>) () -> client.follow(link).statusCode())
              .toList();
      int letIn = 0;
      for (Future<Integer> each : threads.invokeAll(tries)) {
        letIn += each.get() == 303 ? 1 : 0;
      }
      assertThat(letIn).isEqualTo(1);
    }
    assertThat(clients.stream().filter(LinkTest::isIn)).hasSize(1);
  }

  @Test
  void a_link_in_the_terminal_works_for_a_day_and_one_on_a_page_for_ten_minutes() {
    Client device = Client.paired(app);
    String terminal = app.link();
    String page = shownLink(device.fill("/devices/browser", "/devices/browser", Map.of()).body());
    String late = shownLink(device.fill("/devices/browser", "/devices/browser", Map.of()).body());
    clock.forward(Duration.ofMinutes(9));
    assertThat(new Client(app).follow(page).statusCode()).isEqualTo(303);
    clock.forward(Duration.ofMinutes(1));
    assertThat(new Client(app).follow(late).statusCode()).isEqualTo(401);
    clock.forward(Duration.ofHours(23).plusMinutes(49));
    assertThat(new Client(app).get(path(terminal)).statusCode()).isEqualTo(200);
    clock.forward(Duration.ofMinutes(1));
    assertThat(new Client(app).get(path(terminal)).statusCode()).isEqualTo(401);
    assertThat(new Client(app).follow(terminal).statusCode()).isEqualTo(401);
  }

  private static String shownLink(String page) {
    return page.replaceFirst(
        "(?s).*<code>(http://localhost:[0-9]+/open/[A-Za-z0-9_-]{43})</code>.*", "$1");
  }

  @Test
  void a_new_start_withdraws_links_and_keeps_devices() {
    String link = app.link();
    Client device = Client.paired(app);
    int port = app.port();
    app.close();
    app = RunningApp.start(folder, clock, port);
    assertThat(isIn(device)).isTrue();
    assertThat(new Client(app).follow(link).statusCode()).isEqualTo(401);
  }

  @Test
  void a_link_that_another_process_makes_works_in_the_running_app() {
    String path = Links.newPath(Storage.sqlite(folder), "me", new SecureRandom(), clock);
    Client client = new Client(app);
    assertThat(client.follow(app.at(path)).statusCode()).isEqualTo(303);
    assertThat(isIn(client)).isTrue();
  }

  @Test
  void a_browser_that_follows_another_link_is_still_one_device() {
    Client device = Client.paired(app);
    String before = device.cookie();
    device.follow(app.link());
    assertThat(device.cookie()).isNotEqualTo(before);
    assertThat(app.devices()).hasSize(1);
    assertThat(isIn(device)).isTrue();
  }

  @Test
  void a_link_to_one_diary_does_not_open_another() {
    Client mine = Client.paired(app);
    Client other = new Client(app);
    other.follow(app.at(Links.newPath(Storage.sqlite(folder), "other", new SecureRandom(), clock)));
    String id = app.devices().getFirst().id().text();
    assertThat(other.get("/devices").body()).doesNotContain(id);
    assertThat(other.get("/devices/" + id).statusCode()).isEqualTo(404);
    assertThat(
            other.fill("/devices/browser", "/devices/" + id, Map.of("name", "mine")).statusCode())
        .isEqualTo(404);
    assertThat(
            other
                .fill("/devices/browser", "/devices/" + id + "/take-back", Map.of("sure", "yes"))
                .statusCode())
        .isEqualTo(404);
    assertThat(isIn(mine)).isTrue();
  }

  @Test
  void what_cannot_be_a_link_is_no_link() {
    for (String text :
        List.of("x", "A".repeat(43) + "A", "%41".repeat(43), "..", "%22%3E%3Cb%3E")) {
      HttpResponse<String> answer = new Client(app).get("/open/" + text);
      assertThat(answer.statusCode()).as(text).isIn(400, 401);
      assertThat(answer.body()).doesNotContain("<form").doesNotContain("<b>");
    }
  }
}
