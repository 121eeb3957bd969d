package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import allay.model.dynamics.Arrow.When;
import allay.model.dynamics.PersonalMap.Noise;
import allay.model.posterior.Estimate;
import allay.model.random.Chance;
import allay.model.series.DailySeries;
import allay.model.series.Dose;
import allay.model.series.Input;
import allay.model.series.Score;
import allay.model.series.Track;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PersonalModelTest {
  private static final Settings SETTINGS = new Settings(1, 0);

  private static PersonalMap converged(MapResult result) {
    assertThat(result).isInstanceOf(MapResult.Converged.class);
    return ((MapResult.Converged) result).map();
  }

  private static Arrow arrow(PersonalMap map, String from, String to, When when) {
    return map.arrows().stream()
        .filter(a -> a.from().name().equals(from) && a.to().equals(to) && a.when() == when)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void the_same_seed_gives_the_same_result_to_the_last_bit_and_another_seed_does_not() {
    DailySeries diary = Reference.diary().firstDays(40);
    PersonalMap one =
        converged(PersonalModel.map(diary, "pain", new Settings(7, 0), Progress.silent()));
    PersonalMap again =
        converged(PersonalModel.map(diary, "pain", new Settings(7, 0), Progress.silent()));
    PersonalMap other =
        converged(PersonalModel.map(diary, "pain", new Settings(8, 0), Progress.silent()));
    assertThat(one).isEqualTo(again).isNotEqualTo(other);
  }

  @Test
  void turning_the_scale_upside_down_changes_no_arrow_no_sigma_and_no_tau() {
    Settings settings = new Settings(3, 3000);
    DailySeries diary = Reference.diary().firstDays(80);
    PersonalMap map = converged(PersonalModel.map(diary, "pain", settings, Progress.silent()));
    PersonalMap mirror =
        converged(PersonalModel.map(mirrored(diary), "pain", settings, Progress.silent()));
    for (int a = 0; a < map.arrows().size(); a++) {
      Arrow here = map.arrows().get(a);
      Arrow there = mirror.arrows().get(a);
      assertSame(
          new Estimate(here.mean(), here.sd(), here.effectiveSampleSize()),
          new Estimate(there.mean(), there.sd(), there.effectiveSampleSize()));
    }
    for (int k = 0; k < map.noise().size(); k++) {
      Noise here = map.noise().get(k);
      assertSame(here.sigma(), mirror.noise().get(k).sigma());
      assertSame(here.tau(), mirror.noise().get(k).tau());
    }
  }

  private static void assertSame(Estimate here, Estimate there) {
    double error =
        Math.hypot(
            here.sd() / Math.sqrt(here.effectiveSampleSize()),
            there.sd() / Math.sqrt(there.effectiveSampleSize()));
    assertThat(here.mean()).isCloseTo(there.mean(), within(4.5 * error));
    assertThat(here.sd() / there.sd()).isCloseTo(1, within(0.1));
  }

  private static DailySeries mirrored(DailySeries series) {
    return new DailySeries(
        series.tracks().stream()
            .map(track ->
                new Track(
                    track.name(),
                    track.scores().stream().map(PersonalModelTest::mirrored).toList()))
            .toList(),
        List.of());
  }

  private static Score mirrored(Score score) {
    return switch (score) {
      case Score.Inside(double value) -> Score.of(10 - value);
      case Score.AtFloor() -> new Score.AtCeiling();
      case Score.AtCeiling() -> new Score.AtFloor();
      case Score.Missing() -> score;
    };
  }

  @Test
  void the_known_effects_of_an_input_are_recovered() {
    Chance chance = Chance.of(21);
    int days = 240;
    double[] taken =
        IntStream.range(0, days).mapToDouble(t -> chance.uniform() < 0.4 ? 20 : 0).toArray();
    double mean = Arrays.stream(taken).average().orElseThrow() / 20;
    double[][] doses = new double[days][];
    for (int t = 0; t < days; t++) {
      doses[t] = new double[] {taken[t] / 20 - mean};
    }
    double[][] deviations =
        Simulation.deviations(
            new Simulation.Dynamics(
                new double[][] {{0, 0}, {-0.3, 0}},
                new double[][] {{0.3, 0}, {0, 0.4}},
                new double[][] {{0}, {-0.8}},
                new double[][] {{0.6}, {0.5}},
                new double[] {0.8, 0.8},
                1),
            doses,
            chance);
    double[][] levels =
        Simulation.driftingLevels(new double[] {5, 5}, new double[] {0.05, 0.05}, days, chance);
    DailySeries tracks = Simulation.diary(List.of("sleep", "pain"), levels, deviations);
    DailySeries diary =
        new DailySeries(
            tracks.tracks(),
            List.of(new Input("walk", 1, Arrays.stream(taken).mapToObj(Dose::of).toList())));
    PersonalMap map = converged(PersonalModel.map(diary, "pain", SETTINGS, Progress.silent()));

    assertThat(map.arrows())
        .noneMatch(a ->
            a.from().name().equals("walk") && a.to().equals("sleep") && a.when() == When.SAME_DAY);
    assertRecovered(arrow(map, "walk", "pain", When.SAME_DAY), -0.8);
    assertRecovered(arrow(map, "walk", "pain", When.NEXT_DAY), 0.5);
    assertRecovered(arrow(map, "walk", "sleep", When.NEXT_DAY), 0.6);
    assertRecovered(arrow(map, "sleep", "pain", When.SAME_DAY), -0.3);
  }

  private static void assertRecovered(Arrow arrow, double truth) {
    assertThat(arrow.mean()).isCloseTo(truth, within(3 * arrow.sd()));
    assertThat(arrow.sd()).isLessThan(0.2);
    assertThat(arrow.isSeen()).isTrue();
  }

  @Test
  void thirteen_scored_days_are_one_too_few() {
    assertThat(PersonalModel.map(scored(13).firstDays(13), "pain", SETTINGS, Progress.silent()))
        .isEqualTo(new MapResult.TooFewDays(1, List.of()));
    assertThat(PersonalModel.map(scored(14), "pain", SETTINGS, Progress.silent()))
        .isInstanceOf(MapResult.Converged.class);
  }

  private static DailySeries scored(int days) {
    Chance chance = Chance.of(9);
    List<Score> scores = new ArrayList<>();
    for (int t = 0; t < days; t++) {
      scores.add(Score.of(5 + Math.clamp(chance.gaussian(), -4, 4)));
    }
    return new DailySeries(List.of(new Track("pain", scores)), List.of());
  }

  @Test
  void an_outcome_that_hardly_varies_is_its_own_answer() {
    List<Score> flat = new ArrayList<>(scored(60).tracks().getFirst().scores());
    flat.replaceAll(score -> Score.of(0));
    flat.set(30, Score.of(3));
    DailySeries diary = new DailySeries(List.of(new Track("pain", flat)), List.of());
    assertThat(PersonalModel.map(diary, "pain", SETTINGS, Progress.silent()))
        .isEqualTo(
            new MapResult.TooLittleVariation(
                List.of(new LeftOut.HardlyVaries(new Source.OfTrack("pain")))));
  }

  @Test
  void a_run_that_is_told_to_stop_stops() {
    assertThatThrownBy(
            () -> PersonalModel.map(Reference.diary(), "pain", SETTINGS, (done, atMost) -> false))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void an_outcome_that_is_not_in_the_series_is_refused() {
    assertThatThrownBy(
            () -> PersonalModel.map(Reference.diary(), "joy", SETTINGS, Progress.silent()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void one_entry_a_week_is_little_but_no_reason_to_break() {
    DailySeries daily = scored(210);
    List<Score> weekly = new ArrayList<>(daily.tracks().getFirst().scores());
    for (int t = 0; t < weekly.size(); t++) {
      if (t % 7 != 0) {
        weekly.set(t, Score.missing());
      }
    }
    DailySeries diary = new DailySeries(List.of(new Track("pain", weekly)), List.of());
    assertThat(PersonalModel.map(diary, "pain", SETTINGS, Progress.silent()))
        .isInstanceOf(MapResult.Converged.class);
    assertThat(PersonalModel.worth(diary, "pain", SETTINGS, Progress.silent())).isPresent();
  }
}
