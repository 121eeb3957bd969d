package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import allay.model.dynamics.PanelResult.Converged;
import allay.model.dynamics.PanelResult.PersonPosterior;
import allay.model.random.Chance;
import allay.model.series.DailySeries;
import allay.model.series.Panel;
import allay.model.series.Score;
import allay.model.series.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PanelModelTest {
  private static final List<String> TRACKS = List.of("sleep", "pain");

  /// People whose pain follows the night's sleep by -0.4 the same day, some more, some less; of
  /// different lengths, with days left out, levels that drift.
  private static Panel people(int count, int mostDays) {
    List<Panel.Person> people = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Chance chance = Chance.of(90, i);
      int days = mostDays - i % 7;
      double[][] levels =
          Simulation.driftingLevels(
              new double[] {6 + chance.gaussian(), 5 + chance.gaussian()},
              new double[] {0.1, 0.1},
              days,
              chance);
      double[][] sameDay = {{0, 0}, {-0.4 + 0.1 * chance.gaussian(), 0}};
      double[][] nextDay = {{0.2, 0}, {0, 0.3}};
      double[][] z =
          Simulation.deviations(
              Simulation.Dynamics.withoutInputs(sameDay, nextDay, new double[] {1, 0.8}),
              new double[days][0],
              chance);
      DailySeries whole = Simulation.diary(TRACKS, levels, z);
      people.add(new Panel.Person("p" + i, withGaps(whole, i)));
    }
    return new Panel(TRACKS, people);
  }

  private static DailySeries withGaps(DailySeries series, int person) {
    return new DailySeries(
        series.tracks().stream()
            .map(track ->
                new Track(
                    track.name(),
                    IntStream.range(0, series.days())
                        .mapToObj(
                            t -> (t + person) % 9 == 4 ? Score.missing() : track.scores().get(t))
                        .toList()))
            .toList(),
        List.of());
  }

  private static Converged fit(Panel panel, LevelKind level, int threads) {
    PanelResult result =
        PanelModel.fit(panel, level, new Settings(1, 0), threads, Progress.silent());
    assertThat(result).isInstanceOf(Converged.class);
    return (Converged) result;
  }

  @Test
  void what_people_have_in_common_and_how_they_differ_is_found_again() {
    Converged fit = fit(people(25, 30), LevelKind.DRIFTING, 2);
    assertThat(fit.population())
        .filteredOn(one -> one.name().equals("a_bar[1]"))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.of())
              .isEqualTo(new PanelResult.Quantity.Effect("sleep", "pain", Arrow.When.SAME_DAY));
          assertThat(-0.4).isBetween(one.mean() - 3 * one.sd(), one.mean() + 3 * one.sd());
          assertThat(one.high90()).isLessThan(0);
        });
    assertThat(fit.population())
        .filteredOn(one -> one.name().startsWith("lt_"))
        .hasSize(2 * TRACKS.size());
    assertThat(fit.people()).hasSize(25);
    PersonPosterior first = fit.people().getFirst();
    assertThat(first.person()).isEqualTo("p0");
    assertThat(first.sameDay().get(1).getFirst().sd()).isBetween(0.01, 0.3);
  }

  @Test
  void the_number_of_threads_changes_no_bit() {
    Panel panel = people(20, 12);
    Converged one = fit(panel, LevelKind.CONSTANT, 1);
    Converged two = fit(panel, LevelKind.CONSTANT, 2);
    assertThat(two.population()).isEqualTo(one.population());
    assertThat(two.people()).isEqualTo(one.people());
    assertThat(two.verdict()).isEqualTo(one.verdict());
  }

  @Test
  void someone_with_a_single_day_and_someone_who_scored_nothing_do_no_harm() {
    List<Panel.Person> people = new ArrayList<>(people(12, 14).people());
    people.add(person("a day", Score.of(4)));
    people.add(person("nothing", Score.missing(), Score.missing(), Score.missing()));
    for (LevelKind level : LevelKind.values()) {
      Converged fit = fit(new Panel(TRACKS, people), level, 2);
      assertThat(fit.people())
          .flatExtracting(PersonPosterior::level)
          .allSatisfy(one -> assertThat(one.mean()).isBetween(-20.0, 30.0));
    }
  }

  private static Panel.Person person(String name, Score... scores) {
    return new Panel.Person(
        name,
        new DailySeries(
            TRACKS.stream().map(track -> new Track(track, List.of(scores))).toList(), List.of()));
  }

  @Test
  void a_run_that_is_told_to_stop_stops() {
    Panel panel = people(5, 10);
    assertThatThrownBy(() ->
            PanelModel.fit(
                panel, LevelKind.DRIFTING, new Settings(1, 0), 2, (done, atMost) -> false))
        .isInstanceOf(CancellationException.class);
  }
}
