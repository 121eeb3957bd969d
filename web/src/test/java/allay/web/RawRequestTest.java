package allay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Requests that are bent, each with the cookie of a paired device, so that only the bend is
/// refused.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RawRequestTest {
  private static final String SECRET_OF_THE_PAGE = "Devices";

  private RunningApp app;
  private String cookie;

  @BeforeAll
  void start(@TempDir Path folder) {
    app = RunningApp.start(folder, Clock.systemUTC());
    cookie = "Cookie: " + Client.paired(app).cookie();
  }

  @AfterAll
  void stop() {
    app.close();
  }

  private String host() {
    return "Host: localhost:" + app.port();
  }

  private String get(String path, String... headers) {
    String[] all = new String[headers.length + 1];
    all[0] = cookie;
    System.arraycopy(headers, 0, all, 1, headers.length);
    return RawRequest.send(app, "GET " + path + " HTTP/1.1", all);
  }

  private void assertNothing(String answer, int status) {
    assertThat(RawRequest.status(answer)).as(answer).isEqualTo(status);
    assertThat(answer).doesNotContain(SECRET_OF_THE_PAGE).doesNotContain("Set-Cookie");
  }

  private static void assertSentence(String answer) {
    assertThat(RawRequest.body(answer))
        .isEqualTo(
            "This does not open from another site. Type the address into your browser yourself.\n");
    assertThat(answer)
        .contains("Content-Type: text/plain;charset=UTF-8", "X-Content-Type-Options: nosniff");
  }

  @Test
  void the_same_request_unbent_is_answered() {
    assertThat(RawRequest.status(get("/devices", host()))).isEqualTo(200);
    assertThat(get("/devices", host())).contains(SECRET_OF_THE_PAGE);
    assertThat(get("/devices", "Host: LOCALHOST:" + app.port())).contains(SECRET_OF_THE_PAGE);
  }

  /// A page of a stranger whose name server says 127.0.0.1 sends its own name.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example:PORT",
        "evil.example",
        "localhost.:PORT",
        "localhost.evil.example:PORT",
        "localhost:1",
        "localhost",
        "localhost:0PORT",
        "127.0.0.2:PORT",
        "127.1:PORT",
        "0.0.0.0:PORT",
        "[::]:PORT",
        "192.168.1.2:8443"
      })
  void another_host_gets_an_empty_refusal(String host) {
    String answer = get("/devices", "Host: " + host.replace("PORT", "" + app.port()));
    assertNothing(answer, 421);
    assertThat(RawRequest.body(answer)).isEmpty();
    assertThat(answer).doesNotContain("Location");
  }

  @Test
  void a_missing_doubled_or_broken_host_gets_nothing() {
    assertNothing(get("/devices"), 400);
    assertNothing(get("/devices", host(), host()), 400);
    assertNothing(get("/devices", host(), "Host: evil.example"), 400);
    assertNothing(get("/devices", "Host: "), 421);
    assertNothing(get("/devices", "Host: local host:" + app.port()), 400);
    assertNothing(get("/devices", "Host: me@localhost:" + app.port()), 400);
    assertNothing(RawRequest.send(app, "GET /devices HTTP/1.0", cookie), 421);
    assertThat(RawRequest.send(app, "GET /devices\n")).doesNotContain(SECRET_OF_THE_PAGE);
  }

  @Test
  void an_address_in_the_first_line_counts_no_less_than_the_host() {
    assertNothing(get("http://evil.example/devices", host()), 400);
    assertNothing(get("http://evil.example/devices", "Host: evil.example"), 421);
    assertNothing(RawRequest.send(app, "CONNECT localhost:1 HTTP/1.1", host()), 501);
  }

  @Test
  void what_a_proxy_would_say_is_not_believed() {
    String answer =
        get(
            "/devices",
            "Host: evil.example",
            "X-Forwarded-Host: localhost:" + app.port(),
            "X-Forwarded-Proto: https",
            "Forwarded: host=localhost:" + app.port());
    assertNothing(answer, 421);
  }

  @Test
  void other_names_of_this_machine_lead_to_the_usual_one() {
    String answer = get("/devices?a=b", "Host: 127.0.0.1:" + app.port());
    assertThat(answer)
        .startsWith("HTTP/1.1 302")
        .contains("Location: http://localhost:" + app.port() + "/devices?a=b\r\n");
    assertThat(get("//evil.example/", "Host: 127.0.0.1:" + app.port()))
        .doesNotContain("Location: //");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://evil.example", "null", "http://localhost:1", "https://localhost"})
  void what_another_origin_asks_for_gets_one_sentence(String origin) {
    String answer = get("/devices", host(), "Origin: " + origin);
    assertNothing(answer, 403);
    assertSentence(answer);
    assertNothing(
        get("/devices", host(), "Origin: http://localhost:" + app.port(), "Origin: " + origin),
        403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no-cors/image",
        "cors/empty",
        "navigate/iframe",
        "navigate/object",
        "websocket/empty"
      })
  void what_another_site_loads_into_its_page_gets_one_sentence(String modeAndTarget) {
    String[] parts = modeAndTarget.split("/", -1);
    for (String site : new String[] {"cross-site", "same-site"}) {
      String answer =
          get(
              "/devices",
              host(),
              "Sec-Fetch-Site: " + site,
              "Sec-Fetch-Mode: " + parts[0],
              "Sec-Fetch-Dest: " + parts[1]);
      assertNothing(answer, 403);
      assertSentence(answer);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "MADEUP"})
  void nothing_is_done_for_who_does_not_say_where_it_comes_from(String method) {
    assertNothing(
        RawRequest.send(app, method + " /devices HTTP/1.1", host(), cookie, "Content-Length: 0"),
        403);
  }

  @Test
  void trace_returns_no_cookie_even_to_its_own_origin() {
    String answer =
        RawRequest.send(
            app,
            "TRACE /devices HTTP/1.1",
            host(),
            cookie,
            "Origin: http://localhost:" + app.port());
    assertThat(answer).doesNotContain(cookie.substring("Cookie: ".length()));
    assertThat(RawRequest.status(answer)).isGreaterThanOrEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/open/../devices",
        "/open/%2e%2e/devices",
        "/assets/..%2fdevices",
        "/assets/%2e%2e/devices",
        "/assets/../devices",
        "//devices",
        "/devices;x=y",
        "/assets;/../devices",
        "/open/x;/../../devices",
        "/devices%2f",
        "/devices%00",
        "/devices%0d%0aX-Bent:%20yes",
        "\\devices",
        "/./devices"
      })
  void a_bent_path_shows_strangers_nothing(String path) {
    String answer = RawRequest.send(app, "GET " + path + " HTTP/1.1", host());
    assertThat(RawRequest.status(answer)).as(path).isIn(400, 401, 404);
    assertThat(answer).doesNotContain(SECRET_OF_THE_PAGE + "</h1>").doesNotContain("\r\nX-Bent");
  }

  @Test
  void a_websocket_is_not_opened() {
    String answer =
        get(
            "/devices",
            host(),
            "Upgrade: websocket",
            "Connection: Upgrade",
            "Sec-WebSocket-Version: 13",
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
            "Origin: http://evil.example");
    assertNothing(answer, 403);
  }

  @Test
  void a_method_is_not_replaced_by_what_a_request_says() {
    String answer = get("/devices?_method=DELETE", host(), "X-HTTP-Method-Override: DELETE");
    assertThat(RawRequest.status(answer)).isEqualTo(200);
  }

  @Test
  void huge_heads_are_refused() {
    assertNothing(get("/devices", host(), "X-Long: " + "a".repeat(20_000)), 400);
    assertNothing(get("/" + "a".repeat(20_000), host()), 400);
  }

  @Test
  void a_stranger_cannot_send_much() {
    String head =
        "POST /open/x HTTP/1.1\n" + host() + "\nOrigin: http://localhost:" + app.port() + "\n";
    String name = "name=" + "a".repeat(4092);
    assertNothing(RawRequest.send(app, head + "Content-Length: 4097\n\n" + name), 413);
    assertNothing(RawRequest.send(app, head + "Transfer-Encoding: chunked\n\n1\na\n0\n\n"), 413);
  }

  @Test
  void two_lengths_are_refused() {
    assertNothing(
        RawRequest.send(
            app,
            "POST /open/x HTTP/1.1\n"
                + host()
                + "\nOrigin: http://localhost:"
                + app.port()
                + "\nContent-Length: 5\nContent-Length: 50\n\na=bcd"),
        400);
  }

  @Test
  void who_never_ends_a_request_is_cut_off() {
    long start = System.nanoTime();
    RawRequest.send(app, "GET /devices HTTP/1.1\n" + host() + "\n");
    assertThat((System.nanoTime() - start) / 1e9).isLessThan(18);
  }

  @Test
  void cookies_of_other_programs_on_this_machine_do_not_get_in_the_way() {
    String own = cookie.substring("Cookie: ".length());
    String name = own.substring(0, own.indexOf('='));
    String foreign = name + "=" + "A".repeat(43);
    String answer =
        RawRequest.send(
            app, "GET /devices HTTP/1.1", host(), "Cookie: other=1; " + foreign + "; " + own);
    assertThat(answer).contains(SECRET_OF_THE_PAGE);
    assertThat(
            RawRequest.status(
                RawRequest.send(app, "GET /devices HTTP/1.1", host(), "Cookie: " + foreign)))
        .isEqualTo(401);
  }
}
