package allay.web;

import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.told.Statements;
import allay.web.page.Owner;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Text that cannot be kept as it is never reaches a form's controller.
class WholeTextTest {
  private RunningApp app;

  @BeforeEach
  void start(@TempDir Path folder) {
    app = RunningApp.start(folder, Clock.system(ZoneId.systemDefault()));
  }

  @AfterEach
  void stop() {
    app.close();
  }

  @Test
  void a_form_with_the_character_nul_is_turned_away_and_nothing_is_kept() {
    Client client = Client.paired(app);
    HttpResponse<String> refused =
        client.fill("/sheet", "/sheet", Map.of("side", "FOR", "text", "a\0b"));
    assertThat(refused.statusCode()).isEqualTo(400);
    HttpResponse<String> kept =
        client.fill("/sheet", "/sheet", Map.of("side", "FOR", "text", "a 🙂 \"b\""));
    assertThat(kept.statusCode()).isEqualTo(303);
    assertThat(app.parts(Statements.class).getFirst().of(Owner.ID).statements()).hasSize(1);
  }
}
