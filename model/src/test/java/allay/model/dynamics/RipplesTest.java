package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import allay.model.dynamics.PersonalMap.Ripple;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RipplesTest {
  @Test
  void a_push_on_two_tracks_ripples_as_by_hand() {
    PersonalDraw draw =
        Draws.of(new double[][] {{0, 0}, {0.5, 0}}, new double[][] {{0.4, 0}, {0, 0.2}});
    double[][][] ripples = Ripples.of(draw);

    assertThat(ofFirst(ripples[0])).containsExactly(1, 0.5);
    assertThat(ofFirst(ripples[1]))
        .containsExactly(new double[] {0.4, 0.5 * 0.4 + 0.2 * 0.5}, within(1e-15));
    assertThat(ofFirst(ripples[2]))
        .containsExactly(new double[] {0.16, 0.5 * 0.16 + 0.2 * 0.3}, within(1e-15));
  }

  private static double[] ofFirst(double[][] ripple) {
    return new double[] {ripple[0][0], ripple[1][0]};
  }

  @Test
  void a_ripple_is_the_difference_that_one_shock_makes() {
    SplittableRandom random = new SplittableRandom(5);
    int tracks = 4;
    PersonalDraw draw = Draws.random(tracks, random);
    double[][][] ripples = Ripples.of(draw);
    for (int from = 0; from < tracks; from++) {
      double[] with = new double[tracks];
      double[] without = new double[tracks];
      for (int day = 0; day < Ripples.DAYS; day++) {
        double[] shocks = random.doubles(tracks).toArray();
        without = Draws.nextDay(draw, without, shocks);
        shocks[from] += day == 0 ? 1 : 0;
        with = Draws.nextDay(draw, with, shocks);
        for (int on = 0; on < tracks; on++) {
          assertThat(ripples[day][on][from]).isCloseTo(with[on] - without[on], within(1e-10));
        }
      }
    }
  }

  @Test
  void every_pair_has_one_and_only_what_is_not_known_beforehand_goes_to_the_verdict() {
    SplittableRandom random = new SplittableRandom(6);
    PosteriorDraws posterior = Draws.posterior(2, 10, () -> Draws.random(3, random));
    Ledger ledger = new Ledger();
    List<Ripple> ripples = Ripples.of(posterior, ledger);

    assertThat(ripples).hasSize(9).allMatch(ripple -> ripple.days().size() == Ripples.DAYS);
    assertThat(ledger.quantities()).hasSize(9 * Ripples.DAYS - 6);
  }
}
