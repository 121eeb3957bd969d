package allay.programme.demo;

import static org.assertj.core.api.Assertions.assertThat;

import allay.model.dynamics.Arrow;
import allay.model.dynamics.MapResult;
import allay.model.dynamics.PersonalModel;
import allay.model.dynamics.Progress;
import allay.model.dynamics.Settings;
import allay.model.dynamics.Worth;
import allay.model.series.DailySeries;
import allay.programme.map.Certainty;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What a map finds of what was put in: in the diary that the app shows, and in those of the first
/// five seeds, which nobody chose.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MadeUpMapTest {
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

  private final MapResult.Converged shown = map(MadeUpPerson.SEED);
  private final List<Arrow> unchosen =
      LongStream.rangeClosed(1, 5)
          .boxed()
          .flatMap(seed -> map(seed).map().arrows().stream())
          .toList();

  private static DailySeries series(long seed) {
    return MadeUpPerson.diary(NOW, seed).toDiary().orElseThrow().toSeries();
  }

  private static MapResult.Converged map(long seed) {
    MapResult result =
        PersonalModel.map(series(seed), "pain", new Settings(1, 0), Progress.silent());
    assertThat(result).isInstanceOf(MapResult.Converged.class);
    return (MapResult.Converged) result;
  }

  private static double putIn(Arrow arrow) {
    return MadeUpPerson.drivers().stream()
        .filter(driver -> driver.isAbout(arrow))
        .mapToDouble(Driver::size)
        .sum();
  }

  private static boolean isDriver(Arrow arrow) {
    return putIn(arrow) != 0;
  }

  private static boolean isSeen(Arrow arrow) {
    return Certainty.of(arrow) == Certainty.SEEN;
  }

  private static long count(List<Arrow> arrows, Predicate<Arrow> which) {
    return arrows.stream().filter(which).count();
  }

  /// The second check suffices: a second or two.
  @Test
  void the_map_that_the_app_shows_is_there_quickly() {
    assertThat(shown.leftOut()).isEmpty();
    assertThat(shown.verdict().draws()).isLessThanOrEqualTo(8192);
  }

  @Test
  void the_map_that_the_app_shows_has_every_arrow_that_was_put_in_to_compare_with() {
    assertThat(count(shown.map().arrows(), MadeUpMapTest::isDriver))
        .isEqualTo(MadeUpPerson.drivers().size());
  }

  @Test
  void the_map_that_the_app_shows_sees_what_was_put_in() {
    assertThat(shown.map().arrows())
        .filteredOn(arrow -> isDriver(arrow) && !arrow.isCarryOver())
        .hasSize(8)
        .allMatch(MadeUpMapTest::isSeen);
  }

  @Test
  void the_map_that_the_app_shows_foretells_better_than_simple_guesses() {
    assertThat(
            PersonalModel.worth(
                series(MadeUpPerson.SEED), "pain", new Settings(1, 0), Progress.silent()))
        .get()
        .matches(Worth::beatsBaselines);
  }

  @Test
  void no_arrow_that_is_seen_points_against_what_was_put_in() {
    assertThat(shown.map().arrows()).noneMatch(MadeUpMapTest::contradicts);
    assertThat(unchosen).noneMatch(MadeUpMapTest::contradicts);
  }

  private static boolean contradicts(Arrow arrow) {
    return isSeen(arrow) && putIn(arrow) * arrow.mean() < 0;
  }

  @Test
  void in_diaries_that_nobody_chose_most_of_what_was_put_in_is_seen() {
    long drivers = count(unchosen, MadeUpMapTest::isDriver);
    assertThat(count(unchosen, arrow -> isDriver(arrow) && isSeen(arrow)))
        .isGreaterThan(drivers / 2);
  }

  /// If arrows were independent, the number covered would be binomial with share 0.9; this is four
  /// of its standard deviations below the mean.
  @Test
  void ninety_percent_intervals_cover_what_was_put_in() {
    assertCovered(unchosen);
    assertCovered(unchosen.stream().filter(MadeUpMapTest::isDriver).toList());
  }

  private static void assertCovered(List<Arrow> arrows) {
    int n = arrows.size();
    long covered =
        count(arrows, arrow -> arrow.low90() <= putIn(arrow) && putIn(arrow) <= arrow.high90());
    assertThat((double) covered).isGreaterThan(0.9 * n - 4 * Math.sqrt(n * 0.9 * 0.1));
  }
}
