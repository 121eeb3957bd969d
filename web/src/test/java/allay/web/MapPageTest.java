package allay.web;

import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.diary.KeptDiary;
import allay.programme.exchange.Everything;
import allay.programme.exchange.ImportPlan;
import allay.programme.exchange.Transfers;
import allay.programme.told.Told;
import allay.store.Storage;
import allay.web.map.ShortDiary;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the app answers about maps while they are worked out, and where there is none.
class MapPageTest {
  private static final SetClock CLOCK = new SetClock(Instant.parse("2026-11-24T08:00:00Z"));
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

  @TempDir private Path folder;

  private RunningApp withDiary(KeptDiary diary) {
    RunningApp app = RunningApp.start(folder, CLOCK);
    Transfers transfers = app.parts(Transfers.class).getFirst();
    long changes = transfers.of(WebApp.OWNER).orElseThrow().diary().changes();
    transfers.carryOut(
        WebApp.OWNER,
        ImportPlan.of(new Everything(diary, new Told(List.of())), changes),
        ImportPlan.WhereDifferent.KEEP_DIARY);
    return app;
  }

  private RunningApp withMadeUpDiary() {
    return RunningApp.start(folder, Storage.sqlite(folder), CLOCK, true);
  }

  @Test
  void without_an_entry_the_page_says_how_a_diary_begins() {
    try (RunningApp app = withDiary(ShortDiary.ofDays(0))) {
      assertThat(Client.paired(app).get("/map").body())
          .contains("Your map")
          .contains("One number is enough to begin.")
          .contains("href=\"/check-in\"");
    }
  }

  @Test
  void too_few_days_are_told_as_progress_on_the_page_and_on_the_first_one() {
    try (RunningApp app = withDiary(ShortDiary.ofDays(9))) {
      Client client = Client.paired(app);
      assertThat(client.get("/map").body())
          .contains("With 5 more days of pain scores there is enough to begin.")
          .contains("max=\"14\" value=\"9\"")
          .contains("They need not be in a row");
      assertThat(client.get("/").body())
          .contains("With 5 more days of pain scores")
          .contains("max=\"14\" value=\"9\"");
    }
  }

  @Test
  void the_first_page_tells_the_answer_and_its_date() {
    try (RunningApp app = withDiary(ShortDiary.ofDays(40))) {
      Client client = Client.paired(app);
      assertThat(client.get("/").body())
          .contains("Your map is being worked out")
          .contains("See how far it is");
      String done = await(client, "/", page -> page.contains("Look at your map"));
      assertThat(done)
          .contains("What goes together most clearly in your diary: better sleep with less pain.")
          .contains("From your diary up to Sat 10 Oct.");
    }
  }

  @Test
  void a_check_in_is_answered_while_a_map_is_worked_out_and_does_not_wait_for_it() {
    try (RunningApp app = withMadeUpDiary()) {
      Client client = Client.paired(app);
      await(client, "/map", page -> page.contains("<progress"));
      Map<String, String> answers = new HashMap<>(Map.of("value-1", "4", "time", ""));
      answers.put("id", "6f1f6a0e-2c55-4f0b-9d39-8a1f3c1f7b21");
      answers.put("day", LocalDate.now(CLOCK).toString());
      answers.put("csrf", client.csrf("/check-in"));
      long start = System.nanoTime();
      HttpResponse<String> saved = client.post("/check-in", answers);
      String first = client.get("/").body();
      Duration taken = Duration.ofNanos(System.nanoTime() - start);
      assertThat(saved.statusCode()).isEqualTo(303);
      assertThat(first).contains("Your map is being worked out");
      assertThat(taken).isLessThan(Duration.ofSeconds(2));
    }
  }

  @Test
  void work_that_is_stopped_stays_so_until_it_is_started_again() {
    try (RunningApp app = withMadeUpDiary()) {
      Client client = Client.paired(app);
      String csrf = client.csrf("/map");
      assertThat(client.post("/map/stop", Map.of("csrf", csrf)).statusCode()).isEqualTo(303);
      assertThat(client.get("/map").body())
          .contains("You stopped it. Your diary is kept, and nothing is lost.")
          .contains("Start again")
          .doesNotContain("hx-trigger=\"every");
      assertThat(client.get("/").body()).contains("You stopped it before a map was there.");
      client.post("/map/resume", Map.of("csrf", csrf));
      assertThat(client.get("/map").body())
          .contains("hx-trigger=\"every 2s\"")
          .contains("action=\"/map/stop\"");
    }
  }

  @Test
  void without_a_map_there_is_no_arrow_and_no_what_if() {
    try (RunningApp app = withDiary(ShortDiary.ofDays(9))) {
      Client client = Client.paired(app);
      assertThat(client.get("/map/arrow/arrow-1-to-2-same-day").statusCode()).isEqualTo(404);
      assertThat(client.get("/map/what-if?hold=1&by=1").statusCode()).isEqualTo(404);
      assertThat(client.get("/map/what-if?hold=1&by=much").statusCode()).isEqualTo(400);
    }
  }

  @Test
  void an_arrow_that_is_not_in_the_newest_map_is_said_to_be_gone_beside_the_picture() {
    try (RunningApp app = withDiary(ShortDiary.ofDays(40))) {
      Client client = Client.paired(app).with("HX-Request", "true");
      assertThat(client.get("/map/arrow/arrow-9-to-2-same-day").body())
          .contains("this arrow is not in it any more")
          .doesNotContain("<html");
    }
  }

  @Test
  void news_are_a_bar_alone_while_nothing_else_is_new() {
    try (RunningApp app = withMadeUpDiary()) {
      Client client = Client.paired(app);
      await(client, "/map", page -> page.contains("<progress"));
      HttpResponse<String> same = client.get("/map/news?on=0&told=0&work=thinking");
      assertThat(same.body()).contains("<progress").doesNotContain("<button");
      assertThat(same.headers().firstValue("HX-Retarget")).isEmpty();
      HttpResponse<String> other = client.get("/map/news?on=0&told=0&work=waiting");
      assertThat(other.body()).contains("Stop</button>");
      assertThat(other.headers().firstValue("HX-Retarget")).contains("#map-news");
    }
  }

  private static String await(Client client, String path, Predicate<String> wanted) {
    long end = System.nanoTime() + LONGEST_WAIT.toNanos();
    String page = client.get(path).body();
    while (!wanted.test(page)) {
      assertThat(System.nanoTime()).as("waited too long for " + path).isLessThan(end);
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
      page = client.get(path).body();
    }
    return page;
  }
}
