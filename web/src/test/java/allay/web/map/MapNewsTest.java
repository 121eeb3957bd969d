package allay.web.map;

import static org.assertj.core.api.Assertions.assertThat;

import allay.model.dynamics.MapResult;
import allay.programme.checkin.CheckInWords;
import allay.programme.map.MapReport;
import allay.web.map.MapState.Shown;
import allay.web.map.MapState.Work;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What stands over a map in each state.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MapNewsTest {
  private static final CheckInWords WORDS = CheckInWords.load();
  private static final Instant NOW = Instant.parse("2026-11-24T19:14:00Z");

  private Shown map;

  @BeforeAll
  void work_out_a_map() {
    MapQuestion question = MapQuestion.of(ShortDiary.ofDays(30)).orElseThrow();
    MapWork work = new MapWork(Runnable::run, Clock.fixed(NOW, ZoneOffset.UTC));
    work.look(question);
    map = work.look(question).shown().orElseThrow();
    assertThat(map.report().result()).isInstanceOf(MapResult.Converged.class);
  }

  private Shown earlier() {
    MapReport report = map.report();
    return new Shown(report, map.series(), map.since(), map.number(), false, true);
  }

  private static MapNews news(Optional<Shown> shown, Work work) {
    return MapNews.of(
        new MapState(shown, work), shown.map(Shown::number).orElse(0), ZoneOffset.UTC, WORDS);
  }

  static List<Work> every_work() {
    return List.of(
        new Work.Done(),
        new Work.NothingYet(),
        new Work.Waiting(),
        new Work.Thinking(7),
        new Work.Testing(),
        new Work.Stopped(),
        new Work.NotSettled(),
        new Work.Broken());
  }

  @Test
  void a_map_says_when_it_was_worked_out_and_from_what() {
    assertThat(news(Optional.of(map), new Work.Done()).lines())
        .containsExactly("Worked out on Tue 24 Nov at 19:14 from your diary up to Wed 30 Sep.");
  }

  @ParameterizedTest
  @MethodSource("every_work")
  void an_earlier_map_is_called_so_whatever_goes_on(Work work) {
    boolean saysNothingOfAMap = work instanceof Work.NothingYet;
    assertThat(String.join(" ", news(Optional.of(earlier()), work).lines()))
        .matches(saysNothingOfAMap ? "" : ".*from your diary up to Wed 30 Sep.*");
  }

  @Test
  void newest_entries_that_did_not_settle_are_kept_and_so_is_the_earlier_map() {
    assertThat(news(Optional.of(earlier()), new Work.NotSettled()).lines())
        .containsExactly(
            "Your newest entries are kept. With them the sums did not settle on one answer, and no"
                + " map is better than a wrong map. More days help most.",
            "Below is the map from your diary up to Wed 30 Sep, worked out on Tue 24 Nov at"
                + " 19:14.");
  }

  @Test
  void what_broke_is_nobodys_fault_and_can_be_tried_again() {
    MapNews news = news(Optional.empty(), new Work.Broken());
    assertThat(news.lines())
        .singleElement()
        .asString()
        .contains("not your fault")
        .contains("your diary is safe");
    assertThat(news.again()).contains("Try again");
  }

  @Test
  void only_thinking_has_a_bar_and_only_what_goes_on_can_be_stopped() {
    assertThat(every_work())
        .filteredOn(work -> news(Optional.of(map), work).percent().isPresent())
        .containsExactly(new Work.Thinking(7));
    assertThat(every_work())
        .filteredOn(work -> news(Optional.of(map), work).canStop())
        .containsExactly(new Work.Waiting(), new Work.Thinking(7), new Work.Testing());
  }

  @Test
  void a_page_that_holds_another_answer_is_offered_the_newer_one() {
    MapState state = new MapState(Optional.of(map), new Work.Done());
    assertThat(MapNews.of(state, map.number(), ZoneOffset.UTC, WORDS).newer()).isEmpty();
    assertThat(MapNews.of(state, map.number() - 1, ZoneOffset.UTC, WORDS).newer())
        .contains("The test is through: show it");
    assertThat(MapNews.of(state, 0, ZoneOffset.UTC, WORDS).newer())
        .contains("A newer map is there: show it");
  }
}
