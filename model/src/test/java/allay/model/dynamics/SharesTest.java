package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SharesTest {
  @Test
  void without_carry_over_the_shares_are_as_by_hand() {
    PersonalDraw draw =
        Draws.of(
            new double[][] {{0, 0}, {0.5, 0}},
            new double[2][2],
            new double[2][0],
            new double[2][0],
            new double[] {2, 3});

    // Same-day only: 0.25 * 4 = 1 beside 9.
    assertThat(Shares.of(draw, 1)).containsExactly(new double[] {0.1, 0.9}, within(1e-15));
    assertThat(Shares.of(draw, 0)).containsExactly(1, 0);
  }

  @Test
  void the_shares_split_the_variance_of_a_fortnight_that_simulation_shows() {
    SplittableRandom random = new SplittableRandom(8);
    int tracks = 3;
    PersonalDraw draw = Draws.randomStable(tracks, random);
    int people = 40_000;
    double[] variance = new double[tracks];
    for (int from = 0; from < tracks; from++) {
      for (int person = 0; person < people; person++) {
        double[] z = new double[tracks];
        for (int day = 0; day < Ripples.DAYS; day++) {
          double[] shocks = new double[tracks];
          shocks[from] = draw.shockSd()[from] * random.nextGaussian();
          z = Draws.nextDay(draw, z, shocks);
        }
        variance[from] += z[tracks - 1] * z[tracks - 1] / people;
      }
    }
    double sum = Arrays.stream(variance).sum();
    double[] shares = Shares.of(draw, tracks - 1);

    assertThat(Arrays.stream(shares).sum()).isCloseTo(1, within(1e-12));
    for (int from = 0; from < tracks; from++) {
      assertThat(shares[from]).isCloseTo(variance[from] / sum, within(0.015));
    }
  }
}
