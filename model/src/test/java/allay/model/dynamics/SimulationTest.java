package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import allay.model.Sample;
import allay.model.dynamics.Simulation.Dynamics;
import allay.model.random.Chance;
import allay.model.series.DailySeries;
import allay.model.series.Score;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SimulationTest {
  private static final int DAYS = 200_000;

  private static Sample column(double[][] rows, int k) {
    return new Sample(Arrays.stream(rows).mapToDouble(row -> row[k]).toArray());
  }

  @Test
  void one_track_has_the_mean_and_the_stationary_variance_of_an_autoregression() {
    Dynamics person =
        Dynamics.withoutInputs(new double[1][1], new double[][] {{0.6}}, new double[] {0.8});
    column(Simulation.deviations(person, new double[DAYS][0], Chance.of(51)), 0)
        .hasMeanAndVariance(0, 0.64 / (1 - 0.36));
  }

  @Test
  void a_track_earlier_in_the_day_moves_a_later_one_the_same_day() {
    Dynamics person =
        Dynamics.withoutInputs(
            new double[][] {{0, 0}, {-0.5, 0}}, new double[2][2], new double[] {2, 1});
    double[][] z = Simulation.deviations(person, new double[DAYS][0], Chance.of(52));
    column(z, 1).hasMeanAndVariance(0, 0.25 * 4 + 1);
    new Sample(Arrays.stream(z).mapToDouble(row -> row[0] * row[1]).toArray())
        .hasExpectation("covariance", product -> product, -0.5 * 4);
  }

  @Test
  void without_shocks_a_dose_spreads_as_the_arrows_say() {
    Dynamics person =
        new Dynamics(
            new double[][] {{0, 0}, {0.5, 0}},
            new double[][] {{0.2, 0}, {-0.1, 0.6}},
            new double[][] {{0}, {-1}},
            new double[][] {{0.4}, {0.3}},
            new double[2],
            0);
    double[][] doses = {{0}, {2}, {0}, {0}};
    double[][] z = Simulation.deviations(person, doses, Chance.of(53));
    double[][] expected = {
      {0, 0},
      {0, -1 * 2},
      {0.4 * 2, 0.5 * 0.8 + 0.6 * -2 + 0.3 * 2},
      {0.2 * 0.8, 0.5 * 0.16 - 0.1 * 0.8 + 0.6 * -0.2}
    };
    for (int t = 0; t < expected.length; t++) {
      assertThat(z[t]).containsExactly(expected[t], within(1e-12));
    }
  }

  @Test
  void the_first_day_has_its_own_spread() {
    Dynamics person =
        new Dynamics(
            new double[1][1],
            new double[1][1],
            new double[1][0],
            new double[1][0],
            new double[] {1},
            3);
    Chance chance = Chance.of(54);
    Sample.of(50_000, () -> Simulation.deviations(person, new double[1][0], chance)[0][0])
        .hasMeanAndVariance(0, 9);
  }

  @Test
  void levels_start_where_they_are_told_and_drift_by_their_sd_a_day() {
    double[][] levels =
        Simulation.driftingLevels(new double[] {5, 3}, new double[] {0.2, 0}, DAYS, Chance.of(55));
    assertThat(levels[0]).containsExactly(5, 3);
    assertThat(levels[DAYS - 1][1]).isEqualTo(3);
    double[] steps =
        IntStream.range(1, DAYS).mapToDouble(t -> levels[t][0] - levels[t - 1][0]).toArray();
    new Sample(steps).hasMeanAndVariance(0, 0.04);
  }

  @Test
  void a_diary_shows_level_plus_deviation_clipped_to_the_scale() {
    DailySeries diary =
        Simulation.diary(
            List.of("sleep", "pain"),
            new double[][] {{5, 9}, {1, 4}},
            new double[][] {{1.5, 1.2}, {-2, 0}});
    assertThat(diary.tracks().get(0).scores())
        .containsExactly(new Score.Inside(6.5), new Score.AtFloor());
    assertThat(diary.tracks().get(1).scores())
        .containsExactly(new Score.AtCeiling(), new Score.Inside(4));
  }
}
