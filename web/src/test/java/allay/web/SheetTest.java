package allay.web;

import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.history.Answer;
import allay.programme.history.Answer.Chosen;
import allay.programme.history.Histories;
import allay.programme.told.Statements;
import allay.web.page.Owner;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The evidence sheet over HTTP, as forms without scripts use it.
class SheetTest {
  private static final Pattern STRIKE = Pattern.compile("action=\"/sheet/([^\"]+)/strike\"");

  private RunningApp app;
  private Client client;

  @BeforeEach
  void start(@TempDir Path folder) {
    app = RunningApp.start(folder, Clock.system(ZoneId.systemDefault()));
    client = Client.paired(app);
  }

  @AfterEach
  void stop() {
    app.close();
  }

  private void tell(String question, Answer answer) {
    app.parts(Statements.class)
        .getFirst()
        .add(Owner.ID, List.of(Histories.statement(question, answer, Instant.now())));
  }

  private String sheet() {
    return client.get("/sheet").body();
  }

  private void send(String path, Map<String, String> fields) {
    assertThat(client.fill("/sheet", path, fields).statusCode()).as(path).isEqualTo(303);
  }

  private String firstLine() {
    Matcher line = STRIKE.matcher(sheet());
    assertThat(line.find()).isTrue();
    return line.group(1);
  }

  @Test
  void before_anything_is_told_it_says_how_it_fills() {
    assertThat(sheet())
        .contains("Most of this page fills itself", "Nothing yet.", "Your scan beside")
        .doesNotContain("you said this");
  }

  @Test
  void what_is_told_comes_by_itself_and_can_be_struck_and_counts_again() {
    tell("at-that-time", Chosen.of("loss"));
    String line = firstLine();
    send("/sheet/" + line + "/strike", Map.of());
    assertThat(sheet()).contains("Crossed out: 1", "/sheet/" + line + "/count");
    send("/sheet/" + line + "/count", Map.of());
    assertThat(sheet()).doesNotContain("Crossed out:").contains("/sheet/" + line + "/strike");
  }

  @Test
  void an_own_line_is_kept_struck_and_deleted() {
    send("/sheet", Map.of("side", "AGAINST", "text", "<b>The</b> scan 🙂"));
    assertThat(sheet()).contains("&lt;b>The&lt;/b> scan 🙂").contains("your own words");
    String line = firstLine();
    send("/sheet/" + line + "/strike", Map.of());
    send("/sheet/" + line + "/remove", Map.of());
    assertThat(sheet()).doesNotContain("scan 🙂");
  }

  @Test
  void an_empty_line_and_a_step_beyond_the_scale_are_asked_for_again() {
    assertThat(client.fill("/sheet", "/sheet", Map.of("side", "FOR", "text", " ")).body())
        .contains("write a few words first");
    assertThat(client.fill("/sheet", "/sheet/belief", Map.of("value", "11")).statusCode())
        .isEqualTo(422);
    assertThat(client.fill("/sheet", "/sheet/none/strike", Map.of()).statusCode()).isEqualTo(404);
  }

  @Test
  void a_belief_is_drawn_over_time_and_a_scan_beside_people_without_pain() {
    send("/sheet/belief", Map.of("value", "4"));
    tell("age", new Answer.Counted(44));
    tell("tests", Chosen.of("mri-ct"));
    tell("findings", Chosen.of("disc-bulge"));
    tell("barriers", Chosen.of("doctor-found"));
    assertThat(sheet())
        .contains("it was 4 of 10", "<strong>50 of 100</strong>", "you said this")
        .contains("class=\"person marked\"");
  }
}
