package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class VarianceTest {
  @Test
  void the_long_run_sd_of_one_track_is_that_of_an_autoregression() {
    PersonalDraw draw = Draws.of(new double[1][1], new double[][] {{0.8}});

    assertThat(StationarySds.of(draw)[0]).isCloseTo(1 / 0.6, within(1e-12));
  }

  @Test
  void the_long_run_variance_reproduces_itself_from_day_to_day() {
    SplittableRandom random = new SplittableRandom(9);
    PersonalDraw draw = Draws.randomStable(4, random);
    double[] sds = StationarySds.of(draw);
    double[][] variance = Innovations.covariance(draw);
    for (int day = 0; day < 5_000; day++) {
      variance =
          Matrices.sum(
              Innovations.covariance(draw), Matrices.congruence(draw.dayToDay(), variance));
    }
    for (int k = 0; k < 4; k++) {
      assertThat(sds[k]).isCloseTo(Math.sqrt(variance[k][k]), within(1e-10));
    }
  }

  @Test
  void the_long_run_sds_are_those_that_simulation_shows() {
    SplittableRandom random = new SplittableRandom(10);
    PersonalDraw draw = Draws.randomStable(3, random);
    double[] z = new double[3];
    double[] squares = new double[3];
    int days = 400_000;
    for (int day = 0; day < days; day++) {
      double[] shocks = new double[3];
      for (int k = 0; k < 3; k++) {
        shocks[k] = draw.shockSd()[k] * random.nextGaussian();
      }
      z = Draws.nextDay(draw, z, shocks);
      for (int k = 0; k < 3; k++) {
        squares[k] += z[k] * z[k];
      }
    }
    for (int k = 0; k < 3; k++) {
      double sd = Math.sqrt(squares[k] / days);
      assertThat(StationarySds.of(draw)[k]).isCloseTo(sd, within(0.01 * sd));
    }
  }

  @Test
  void shocks_within_the_day_covary_as_by_hand() {
    PersonalDraw draw =
        Draws.of(
            new double[][] {{0, 0}, {0.5, 0}},
            new double[2][2],
            new double[2][0],
            new double[2][0],
            new double[] {2, 3});

    assertThat(Innovations.covariance(draw)).isDeepEqualTo(new double[][] {{4, 2}, {2, 10}});
  }
}
