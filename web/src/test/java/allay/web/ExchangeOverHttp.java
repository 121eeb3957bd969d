package allay.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.diary.KeptDiary;
import allay.programme.exchange.Everything;
import allay.programme.exchange.Exchange;
import allay.programme.exchange.Transfers;
import allay.store.Storage;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A diary that leaves through a browser and comes back through one, whichever database is behind
/// the app.
abstract class ExchangeOverHttp {
  private static final String FILE_NAME = "mein \"Tagebuch\" \uD83D\uDE00 2026.txt";

  @TempDir Path folder;
  private RunningApp app;
  private Client client;

  /// An empty one.
  abstract Storage storage(Path home) throws Exception;

  /// What the app says when everything was deleted.
  abstract String farewell();

  @BeforeEach
  void open() throws Exception {
    app =
        RunningApp.start(
            folder, storage(folder), new SetClock(Instant.parse("2026-11-24T18:00:00Z")), false);
    client = Client.paired(app);
  }

  @AfterEach
  void close() {
    app.close();
  }

  private Everything everything() {
    return app.parts(Transfers.class).getFirst().of(WebApp.OWNER).orElseThrow();
  }

  private KeptDiary diary() {
    return everything().diary();
  }

  private void deleteEverything() {
    HttpResponse<String> answer =
        client.fill("/data/delete", "/data/delete", Map.of("word", "DELETE"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("Everything is deleted", farewell());
    assertThat(diary().columns()).isEmpty();
    assertThat(diary().histories()).isEmpty();
    assertThat(everything().told().statements()).isEmpty();
    client = Client.paired(app);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void everything_comes_back_from_its_json_with_all_its_versions(long seed) {
    new TrickyDiary(seed, WebApp.OWNER, app).write();
    byte[] taken = client.download("/data/diary.json").body();
    assertThat(taken).isEqualTo(Exchange.toJson(everything()));
    deleteEverything();
    new Importing(client).bringIn(FILE_NAME, taken);
    assertThat(diary().histories()).hasSize(30);
    assertThat(everything().told().statements()).hasSizeGreaterThan(20);
    assertThat(Exchange.toJson(everything())).isEqualTo(taken);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void any_diary_comes_back_from_its_csv_as_it_stood(long seed) {
    new TrickyDiary(seed, WebApp.OWNER, app).write();
    byte[] taken = client.download("/data/diary.csv").body();
    assertThat(taken).isEqualTo(Exchange.toCsv(diary()));
    deleteEverything();
    new Importing(client).bringIn(FILE_NAME, ("\uFEFF" + new String(taken, UTF_8)).getBytes(UTF_8));
    assertThat(diary().entries()).hasSizeGreaterThan(10);
    assertThat(Exchange.toCsv(diary())).isEqualTo(taken);
    assertThat(everything().told().statements()).as("CSV is the diary alone").isEmpty();
  }

  @Test
  void line_ends_and_the_mark_of_windows_make_no_difference() {
    String lines = "date,pain,note\n2026-11-01,3,fine\n2026-11-02,4,\n";
    new Importing(client).bringIn("a.csv", lines.getBytes(UTF_8));
    String windows = "\uFEFF" + lines.replace("\n", "\r\n");
    assertThat(new Importing(client).plan("b.csv", windows.getBytes(UTF_8)))
        .contains("2 entries are here already", "There is nothing to bring in");
    assertThat(diary().entries()).hasSize(2);
  }
}
