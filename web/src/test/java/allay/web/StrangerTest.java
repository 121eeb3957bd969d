package allay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// What someone gets who has neither a link nor a paired device.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrangerTest {
  private static final List<String> METHODS =
      List.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS");

  private RunningApp app;

  @BeforeAll
  void start(@TempDir Path folder) {
    app = RunningApp.start(folder, Clock.systemUTC());
  }

  @AfterAll
  void stop() {
    app.close();
  }

  /// Every path that a controller answers, with something in the place of each part that varies.
  private List<String> paths() {
    return app.parts(RequestMappingHandlerMapping.class).stream()
        .flatMap(mappings -> mappings.getHandlerMethods().keySet().stream())
        .flatMap(mapping -> mapping.getPatternValues().stream())
        .map(pattern -> pattern.replaceAll("\\{[^}]*}", "1"))
        .distinct()
        .sorted()
        .toList();
  }

  @Test
  void every_page_and_every_form_is_behind_the_door() {
    String door = new Client(app).get("/").body();
    assertThat(door).contains("<h1>This is Allay's door</h1>");
    assertThat(paths()).contains("/", "/check-in", "/devices", "/devices/1/take-back", "/open/1");
    for (String path : paths()) {
      for (String method : METHODS) {
        assertDoor(method + " " + path, new Client(app).send(method, path), door);
      }
      assertDoor(path, new Client(app).post(path, Map.of("csrf", "none", "name", "x")), door);
    }
  }

  private static void assertDoor(String request, HttpResponse<String> answer, String door) {
    assertThat(answer.statusCode()).as(request).isEqualTo(401);
    assertThat(answer.headers().allValues("Set-Cookie")).as(request).isEmpty();
    assertThat(withoutReason(answer.body())).as(request).isIn(withoutReason(door), "");
  }

  /// The door of a link that is used up says so, and nothing else that another does not say.
  private static String withoutReason(String door) {
    return door.replaceFirst("(?s)</h1>.*?<h2>", "</h1><h2>");
  }

  @Test
  void what_does_not_exist_looks_the_same_as_what_does() {
    Client stranger = new Client(app);
    for (String path :
        List.of(
            "/nothing", "/devices/1/nothing", "/actuator", "/webjars/", "/favicon.ico", "/.git")) {
      HttpResponse<String> answer = stranger.get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(401);
      assertThat(answer.body()).as(path).isEqualTo(stranger.get("/devices").body());
    }
  }

  @Test
  void nothing_is_served_beside_pages_but_the_files_that_pages_are_drawn_with() {
    List<String> patterns =
        app.parts(HandlerMapping.class).stream()
            .filter(AbstractUrlHandlerMapping.class::isInstance)
            .map(AbstractUrlHandlerMapping.class::cast)
            .flatMap(mapping ->
                Stream.concat(
                    mapping.getHandlerMap().keySet().stream(),
                    mapping.getPathPatternHandlerMap().keySet().stream()
                        .map(pattern -> pattern.getPatternString())))
            .distinct()
            .toList();
    assertThat(patterns).isNotEmpty().allMatch(pattern -> pattern.startsWith("/assets/"));
    Client stranger = new Client(app);
    for (String file :
        List.of("look.css", "map.css", "app.css", "app.js", "htmx.min.js", "icon.svg")) {
      assertThat(stranger.get("/assets/" + file).statusCode()).as(file).isEqualTo(200);
    }
    for (String file :
        List.of(
            "", "MapReport.class", "../map/look.css", "htmx.min.js.gz", "ext", "sub/look.css")) {
      HttpResponse<String> answer = stranger.get("/assets/" + file);
      assertThat(answer.statusCode()).as(file).isIn(400, 401, 404);
    }
  }

  @Test
  void a_device_finds_no_further_files_either() {
    Client device = Client.paired(app);
    for (String path :
        List.of("/webjars/htmx.org/2.0.7/package.json", "/index.html", "/error", "/actuator")) {
      assertThat(device.get(path).statusCode()).as(path).isEqualTo(404);
    }
  }

  @Test
  void every_page_says_what_browsers_may_do_with_it() {
    Client device = Client.paired(app);
    Stream.concat(
            paths().stream().map(device::get),
            Stream.of(
                new Client(app).get("/"),
                device.get("/nothing"),
                device.post("/devices", Map.of()),
                device.get("/assets/app.js")))
        .forEach(StrangerTest::assertHardened);
  }

  private static void assertHardened(HttpResponse<String> answer) {
    Map<String, String> wanted =
        Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");
    wanted.forEach((name, value) ->
        assertThat(answer.headers().firstValue(name))
            .as(name + " " + answer.uri())
            .hasValue(value));
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .as(answer.uri().toString())
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("http:", "https:", "'unsafe-eval'", "script-src 'unsafe-inline'");
    assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    assertThat(answer.headers().allValues("Server")).isEmpty();
    assertThat(String.join(" ", answer.headers().allValues("Set-Cookie")))
        .doesNotContain("JSESSIONID");
  }

  @Test
  void the_port_is_closed_on_every_address_but_the_loopback_one() throws SocketException {
    List<InetAddress> others =
        Stream.concat(
                NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> !address.isLoopbackAddress()),
                Stream.of(InetAddress.ofLiteral("127.0.0.2"), InetAddress.ofLiteral("::1")))
            .toList();
    assertThat(reaches(InetAddress.ofLiteral("127.0.0.1"))).isTrue();
    assertThat(others).noneMatch(this::reaches);
  }

  private boolean reaches(InetAddress address) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, app.port()), 2000);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
