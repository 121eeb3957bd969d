package allay.web;

import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.access.Device;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page of devices: names, and taking back.
class DevicesTest {
  private final SetClock clock = new SetClock(Instant.parse("2026-11-24T10:00:00Z"));

  @TempDir private Path folder;
  private RunningApp app;
  private Client client;

  @BeforeEach
  void start() {
    app = RunningApp.start(folder, clock);
    client = Client.paired(app);
  }

  @AfterEach
  void stop() {
    app.close();
  }

  private List<Device> devices() {
    return app.devices();
  }

  /// The last one in the list.
  private Client another() {
    clock.forward(Duration.ofSeconds(1));
    return Client.paired(app);
  }

  private String page(Device device) {
    return "/devices/" + device.id().text();
  }

  @Test
  void each_device_is_listed_with_its_days_and_the_one_in_use_is_marked() {
    clock.forward(Duration.ofDays(3));
    another();
    String list = client.get("/devices").body();
    assertThat(list).contains("Can open it since Tuesday, 24 November 2026. Last used today.");
    assertThat(list).contains("Can open it since today. Last used today.");
    assertThat(list.split("this one", -1)).hasSize(2);
  }

  @Test
  void a_new_name_is_kept_and_shown_as_it_was_written() {
    Device device = devices().getFirst();
    String name = "<b>\"Mum's\" phone & tablet</b> ünï";
    assertThat(client.fill("/devices/browser", page(device), Map.of("name", name)).statusCode())
        .isEqualTo(303);
    assertThat(devices().getFirst().name()).isEqualTo(name);
    assertThat(client.get("/devices").body())
        .contains("&lt;b&gt;\"Mum's\" phone &amp; tablet&lt;/b&gt; ünï")
        .doesNotContain("<b>");
  }

  @Test
  void a_name_that_cannot_be_is_asked_for_again() {
    Device device = devices().getFirst();
    for (String name : List.of("", "  ", "a\r\nSet-Cookie: x=y", "x".repeat(300))) {
      HttpResponse<String> answer =
          client.fill("/devices/browser", page(device), Map.of("name", name));
      assertThat(answer.statusCode()).as(name).isEqualTo(422);
      assertThat(answer.body()).contains("That did not work");
      assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }
    assertThat(devices()).containsExactly(device);
  }

  @Test
  void a_browser_that_is_let_in_under_a_bent_name_gets_a_guessed_one() {
    clock.forward(Duration.ofSeconds(1));
    Client other = new Client(app);
    HttpResponse<String> answer =
        other.post(
            app.uri(app.link().substring(app.at("").length())).getPath(),
            Map.of("name", "a\r\nX-Bent: yes"));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("X-Bent")).isEmpty();
    assertThat(devices().getLast().name()).isEqualTo("A browser");
  }

  @Test
  void a_device_that_is_taken_back_finds_the_door_at_its_next_step() {
    Client lost = another();
    String token = lost.csrf("/devices/browser");
    Device device = devices().getLast();
    assertThat(client.fill("/devices/browser", page(device) + "/take-back", Map.of()).statusCode())
        .isEqualTo(303);
    assertThat(lost.get("/").statusCode()).isEqualTo(401);
    assertThat(lost.get("/").body()).contains("This is Allay's door");
    HttpResponse<String> form = lost.post("/devices/browser", Map.of("csrf", token));
    assertThat(form.statusCode()).isEqualTo(401);
    assertThat(form.body()).contains("This is Allay's door").doesNotContain("/open/");
    assertThat(client.get("/devices").statusCode()).isEqualTo(200);
  }

  @Test
  void a_part_of_a_page_that_is_asked_for_by_a_device_taken_back_loads_the_door() {
    Client lost = another().with("HX-Request", "true");
    client.fill("/devices/browser", page(devices().getLast()) + "/take-back", Map.of());
    assertThat(lost.get("/").headers().firstValue("HX-Refresh")).hasValue("true");
  }

  @Test
  void the_device_in_use_is_taken_back_only_after_a_second_page() {
    String takeBack = page(devices().getFirst()) + "/take-back";
    HttpResponse<String> first = client.fill("/devices/browser", takeBack, Map.of());
    assertThat(first.headers().firstValue("Location")).hasValue(takeBack);
    assertThat(devices()).hasSize(1);
    assertThat(client.get(takeBack).body()).contains("It is the only one that can open your diary");
    HttpResponse<String> second = client.fill(takeBack, takeBack, Map.of("sure", "yes"));
    assertThat(second.headers().firstValue("Location")).hasValue("/");
    assertThat(second.headers().firstValue("Set-Cookie").orElse("")).contains("Max-Age=0");
    assertThat(devices()).isEmpty();
    assertThat(client.get("/").statusCode()).isEqualTo(401);
  }

  @Test
  void a_form_without_the_right_token_changes_nothing() {
    Client other = another();
    String ofOther = other.csrf("/devices/browser");
    List<Device> before = devices();
    String page = page(before.getFirst());
    for (Map<String, String> fields :
        List.of(
            Map.of("name", "Bent"),
            Map.of("name", "Bent", "csrf", ""),
            Map.of("name", "Bent", "csrf", "none"),
            Map.of("name", "Bent", "csrf", ofOther))) {
      HttpResponse<String> answer = client.post(page, fields);
      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat(answer.body()).contains("This form is too old").doesNotContain("/open/");
    }
    assertThat(client.post("/devices/browser", Map.of()).body()).doesNotContain("/open/");
    assertThat(client.send("DELETE", page).statusCode()).isEqualTo(403);
    assertThat(devices()).isEqualTo(before);
  }

  @Test
  void a_form_that_was_open_while_the_app_was_started_anew_can_be_sent() {
    String token = client.csrf("/devices/browser");
    Device device = devices().getFirst();
    int port = app.port();
    app.close();
    app = RunningApp.start(folder, clock, port);
    assertThat(client.post(page(device), Map.of("name", "Laptop", "csrf", token)).statusCode())
        .isEqualTo(303);
    assertThat(devices().getFirst().name()).isEqualTo("Laptop");
  }

  @Test
  void without_lan_the_page_for_phones_says_how_to_start_it() {
    HttpResponse<String> page = client.get("/devices/phone");
    assertThat(page.body()).contains("./allay serve --lan").doesNotContain("<svg");
    assertThat(client.get("/devices").body()).contains("How to start Allay for that.");
    HttpResponse<String> tried = client.fill("/devices/browser", "/devices/phone", Map.of());
    assertThat(tried.headers().firstValue("Location")).hasValue("/devices/phone");
  }
}
