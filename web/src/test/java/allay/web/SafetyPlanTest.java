package allay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The plan for hard hours, when its form does not come through as it was sent.
class SafetyPlanTest {
  private static final String PLAN = "/help/not-safe/plan";
  private static final Map<String, String> WHOLE =
      Map.of(
          "warning", "I stop answering",
          "alone", "",
          "places", "",
          "people-name", "Ana",
          "people-number", "0170 123",
          "professionals-name", "",
          "professionals-number", "",
          "safer", "",
          "reason", "The dog");

  private RunningApp app;
  private Client client;

  @BeforeEach
  void write_a_plan(@TempDir Path folder) {
    app = RunningApp.start(folder, Clock.system(ZoneId.systemDefault()));
    client = Client.paired(app);
    assertThat(send(PLAN, WHOLE)).isEqualTo(303);
  }

  @AfterEach
  void stop() {
    app.close();
  }

  private int send(String path, Map<String, String> fields) {
    return client.fill(PLAN + "/write", path, fields).statusCode();
  }

  private void assertKept() {
    assertThat(client.get(PLAN).body()).contains("I stop answering", "Ana", "The dog");
  }

  @Test
  void a_form_without_one_of_its_fields_changes_nothing() {
    WHOLE
        .keySet()
        .forEach(field -> {
          Map<String, String> fewer = new HashMap<>(WHOLE);
          fewer.remove(field);
          assertThat(send(PLAN, fewer)).as(field).isEqualTo(422);
        });
    assertThat(send(PLAN, Map.of())).isEqualTo(422);
    assertKept();
  }

  @Test
  void a_form_with_a_field_twice_changes_nothing() {
    assertThat(send(PLAN + "?reason=Another", WHOLE)).isEqualTo(422);
    assertThat(send(PLAN + "?people-name=Another", WHOLE)).isEqualTo(422);
    assertKept();
  }
}
