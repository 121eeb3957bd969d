package allay.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.PortInUseException;

/// The app where it is open to the local network.
class LanTest {
  private static final Pattern GROUP = Pattern.compile("<li><code>([0-9A-F ]+)</code></li>");
  private static final Pattern LINK = Pattern.compile("<code>(https://[^<]+/open/[^<]+)</code>");

  private final InetAddress address = NetworkAddresses.one();

  @TempDir private Path folder;

  private RunningApp start() {
    return RunningApp.startWithLan(folder, Clock.systemUTC(), () -> List.of(address));
  }

  private static String origin(RunningApp app) {
    return "https://" + app.networkHosts().getFirst();
  }

  private InetSocketAddress place(RunningApp app) {
    return new InetSocketAddress(address, URI.create(origin(app)).getPort());
  }

  private Client phone(RunningApp app) {
    return new Client(Tls.clientThatTrusts(Tls.shownAt(place(app))), origin(app));
  }

  private static String shownLink(Client computer) {
    String page = computer.fill("/devices/phone", "/devices/phone", Map.of()).body();
    return LINK.matcher(page).results().findFirst().orElseThrow().group(1);
  }

  @Test
  void the_certificate_is_the_one_whose_fingerprint_the_page_shows() throws Exception {
    try (RunningApp app = start()) {
      X509Certificate shown = Tls.shownAt(place(app));
      String page = Client.paired(app).get("/devices/phone").body();
      String fingerprint =
          GROUP
              .matcher(page)
              .results()
              .map(group -> group.group(1))
              .collect(Collectors.joining(" "));
      assertThat(fingerprint).hasSize(32 * 3 - 1).isEqualTo(Tls.fingerprint(shown));
      shown.verify(shown.getPublicKey());
      assertThat(shown.getBasicConstraints()).isEqualTo(-1);
    }
  }

  @Test
  void a_phone_is_paired_once_and_its_cookie_never_leaves_tls() {
    try (RunningApp app = start()) {
      Client phone = phone(app);
      assertThat(phone.get("/devices").statusCode()).isEqualTo(401);
      String link = shownLink(Client.paired(app));
      assertThat(link).startsWith(origin(app) + "/open/");
      HttpResponse<String> answer = phone.follow(link);
      assertThat(answer.statusCode()).isEqualTo(303);
      assertThat(answer.headers().firstValue("Set-Cookie").orElse(""))
          .startsWith("__Host-allay-")
          .contains("Secure", "HttpOnly", "SameSite=Strict", "Path=/")
          .doesNotContain("Domain");
      assertThat(phone.get("/devices").body()).contains("this one");
      assertThat(phone.fill("/devices/browser", "/devices/browser", Map.of()).body())
          .contains("http://localhost:" + app.port() + "/open/");

      Client thief = phone(app);
      assertThat(thief.follow(link).statusCode()).isEqualTo(401);
      assertThat(thief.get("/").statusCode()).isEqualTo(401);
    }
  }

  @Test
  void a_picture_works_for_ten_minutes() {
    SetClock clock = new SetClock(Instant.now());
    try (RunningApp app = RunningApp.startWithLan(folder, clock, () -> List.of(address))) {
      Client computer = Client.paired(app);
      String first = shownLink(computer);
      String second = shownLink(computer);
      clock.forward(Duration.ofMinutes(10).minusSeconds(1));
      assertThat(phone(app).follow(first).statusCode()).isEqualTo(303);
      clock.forward(Duration.ofSeconds(1));
      assertThat(phone(app).follow(second).statusCode()).isEqualTo(401);
    }
  }

  @Test
  void plain_http_gets_nothing_on_the_port_for_phones() throws IOException {
    try (RunningApp app = start();
        Socket socket = new Socket()) {
      socket.connect(place(app));
      String answer =
          exchange(socket, "GET / HTTP/1.1\nHost: " + app.networkHosts().getFirst() + "\n\n");
      assertThat(answer).doesNotContain("door", "Set-Cookie", "<html lang");
      assertThat(RawRequest.status(answer)).isIn(0, 400);
    }
  }

  private static String exchange(Socket socket, String text) throws IOException {
    socket.setSoTimeout(20_000);
    socket.getOutputStream().write(text.replace("\n", "\r\n").getBytes(ISO_8859_1));
    socket.getOutputStream().flush();
    return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
  }

  @Test
  void over_tls_only_the_addresses_in_the_network_are_answered() throws IOException {
    try (RunningApp app = start()) {
      String own = app.networkHosts().getFirst();
      assertThat(RawRequest.status(overTls(app, "Host: " + own))).isEqualTo(401);
      for (String host :
          List.of(
              "evil.example",
              "evil.example:" + place(app).getPort(),
              "localhost:" + app.port(),
              "127.0.0.1:" + place(app).getPort(),
              "localhost:" + place(app).getPort())) {
        String answer = overTls(app, "Host: " + host);
        assertThat(RawRequest.status(answer)).as(host).isEqualTo(421);
        assertThat(RawRequest.body(answer)).as(host).isEmpty();
      }
      for (String origin :
          List.of("http://" + own, "http://localhost:" + app.port(), "https://evil.example")) {
        String answer = overTls(app, "Host: " + own + "\nOrigin: " + origin);
        assertThat(RawRequest.status(answer)).as(origin).isEqualTo(403);
        assertThat(RawRequest.body(answer)).as(origin).startsWith("This does not open from");
      }
      String local = RawRequest.send(app, "GET / HTTP/1.1", "Host: " + own);
      assertThat(RawRequest.status(local)).isEqualTo(421);
    }
  }

  private String overTls(RunningApp app, String headers) throws IOException {
    X509Certificate certificate = Tls.shownAt(place(app));
    try (SSLSocket socket = Tls.connected(Tls.trusting(certificate), place(app))) {
      return exchange(socket, "GET / HTTP/1.1\n" + headers + "\nConnection: close\n\n");
    }
  }

  @Test
  void tls_1_2_and_1_3_are_spoken() throws IOException {
    try (RunningApp app = start()) {
      for (String version : List.of("TLSv1.2", "TLSv1.3")) {
        X509Certificate certificate = Tls.shownAt(place(app));
        try (SSLSocket socket = Tls.connected(Tls.trusting(certificate), place(app))) {
          socket.setEnabledProtocols(new String[] {version});
          socket.startHandshake();
          assertThat(socket.getSession().getProtocol()).isEqualTo(version);
        }
      }
    }
  }

  @Test
  void neither_port_is_open_on_any_other_address() {
    try (RunningApp app = start()) {
      int port = place(app).getPort();
      assertThat(reaches(address, port)).isTrue();
      assertThat(reaches(address, app.port())).isFalse();
      assertThat(reaches(InetAddress.ofLiteral("127.0.0.1"), port)).isFalse();
      assertThat(reaches(InetAddress.ofLiteral("::1"), port)).isFalse();
      assertThat(NetworkAddresses.all().filter(other -> !other.equals(address)))
          .noneMatch(other -> reaches(other, port) || reaches(other, app.port()));
    }
  }

  private static boolean reaches(InetAddress address, int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, port), 2000);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void the_certificate_outlives_a_new_start() {
    X509Certificate first;
    try (RunningApp app = start()) {
      first = Tls.shownAt(place(app));
    }
    try (RunningApp app = start()) {
      assertThat(Tls.shownAt(place(app))).isEqualTo(first);
    }
  }

  @Test
  void the_way_in_follows_the_machine_from_one_network_to_the_next() {
    InetAddress other = InetAddress.ofLiteral("127.0.0.3");
    AtomicReference<List<InetAddress>> addresses = new AtomicReference<>(List.of());
    try (RunningApp app = RunningApp.startWithLan(folder, Clock.systemUTC(), addresses::get)) {
      Client computer = Client.paired(app);
      assertThat(app.networkHosts()).isEmpty();
      assertThat(computer.get("/devices/phone").body())
          .contains("in no local network now")
          .doesNotContain("<svg");

      addresses.set(List.of(address));
      Waiting.until(() -> app.networkHosts().size() == 1);
      InetSocketAddress before = place(app);
      assertThat(phone(app).get("/").statusCode()).isEqualTo(401);

      addresses.set(List.of(other));
      Waiting.until(
          () -> app.networkHosts().stream().anyMatch(host -> host.startsWith("127.0.0.3:")));
      assertThat(reaches(before.getAddress(), before.getPort())).isFalse();
      InetSocketAddress now = new InetSocketAddress(other, URI.create(origin(app)).getPort());
      HttpClient http = Tls.clientThatTrusts(Tls.shownAt(now));
      assertThat(new Client(http, origin(app)).get("/").statusCode()).isEqualTo(401);

      addresses.set(List.of());
      Waiting.until(() -> app.networkHosts().isEmpty());
      assertThat(reaches(other, now.getPort())).isFalse();
      assertThat(computer.get("/devices").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void a_port_that_another_program_has_is_named() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, address)) {
      assertThatExceptionOfType(PortInUseException.class)
          .isThrownBy(() ->
              RunningApp.startWithLan(
                  folder, Clock.systemUTC(), () -> List.of(address), taken.getLocalPort()))
          .matches(problem -> problem.getPort() == taken.getLocalPort());
    }
    try (RunningApp app = start()) {
      assertThat(app.networkHosts()).hasSize(1);
      int port = app.port();
      assertThatExceptionOfType(PortInUseException.class)
          .isThrownBy(() -> RunningApp.start(folder.resolve("other"), Clock.systemUTC(), port))
          .matches(problem -> problem.getPort() == port);
    }
  }
}
