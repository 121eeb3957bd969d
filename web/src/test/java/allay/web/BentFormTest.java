package allay.web;

import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.diary.Diaries;
import allay.programme.diary.Direction;
import allay.programme.diary.KeptColumn.Kind;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/// Forms that a paired device sends, but no page of the app has made.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BentFormTest {
  private static final String SECRET = "zyzzyva-secret";

  private RunningApp app;
  private Client client;

  @BeforeAll
  void start(@TempDir Path folder) {
    app = RunningApp.start(folder, Clock.systemUTC());
    client = Client.paired(app);
    diaries().addColumn(WebApp.OWNER, Kind.TRACK, "pain", Direction.LOWER_IS_BETTER);
  }

  @AfterAll
  void stop() {
    app.close();
  }

  private Diaries diaries() {
    return app.parts(Diaries.class).getFirst();
  }

  @Test
  void what_cannot_be_read_of_a_form_leaves_nothing_of_it_in_the_log() {
    Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    log.start();
    root.addAppender(log);
    try {
      Map<String, String> form =
          Map.of("csrf", client.csrf("/check-in"), "id", "x", "version", SECRET);
      assertThat(client.post("/diary/entry/edit", form).statusCode()).isEqualTo(400);
      assertThat(client.get("/diary/" + SECRET).statusCode()).isIn(400, 404);
      root.warn("this comes through");
    } finally {
      root.detachAppender(log);
    }
    assertThat(log.list)
        .extracting(ILoggingEvent::getFormattedMessage)
        .contains("this comes through")
        .noneMatch(message -> message.contains(SECRET));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "one", "<script>", "1-1-1-1-1", "../../diary"})
  void a_check_in_whose_name_the_form_did_not_make_is_turned_away(String id) {
    Map<String, String> form =
        Map.of(
            "csrf",
            client.csrf("/check-in"),
            "id",
            id,
            "day",
            LocalDate.now(Clock.systemUTC()).toString(),
            "value-1",
            "4");
    assertThat(client.post("/check-in", form).statusCode()).isEqualTo(400);
    assertThat(diaries().of(WebApp.OWNER).orElseThrow().entries()).isEmpty();
  }
}
