package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import allay.model.dynamics.PersonalMap.Loop;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LoopsTest {
  @Test
  void loops_of_two_and_three_tracks_are_listed_once_from_the_outcome_if_they_pass_it() {
    assertThat(Loops.closedPaths(3, 2).stream().map(Arrays::toString))
        .containsExactlyInAnyOrder(
            "[0, 1, 0]", "[2, 0, 2]", "[2, 1, 2]", "[2, 0, 1, 2]", "[2, 1, 0, 2]");
    // 6 pairs; 4 triples, each in two directions
    assertThat(Loops.closedPaths(4, 0)).hasSize(6 + 8);
    assertThat(Loops.closedPaths(1, 0)).isEmpty();
  }

  @Test
  void the_gain_of_two_tracks_gives_the_amplification_of_a_lasting_push() {
    PersonalDraw draw =
        Draws.of(new double[][] {{0, 0}, {0.3, 0}}, new double[][] {{0.2, 0.4}, {0.1, 0.5}});
    double gain = HeldEffects.along(new int[] {1, 0, 1}, HeldEffects.of(draw));

    assertThat(gain).isCloseTo(0.4 * 0.4 / (0.8 * 0.5), within(1e-14));
    assertThat(1 / (1 - gain)).isCloseTo(LongRun.of(draw).amplification(1), within(1e-12));
  }

  @Test
  void the_gain_of_a_ring_of_three_gives_the_amplification_of_a_lasting_push() {
    // 0 -> 1 -> 2 the same day, 2 -> 0 the next day, nothing else but carry-over
    PersonalDraw draw =
        Draws.of(
            new double[][] {{0, 0, 0}, {0.5, 0, 0}, {0, -0.8, 0}},
            new double[][] {{0.1, 0, -0.6}, {0, 0.2, 0}, {0, 0, 0.3}});
    double gain = HeldEffects.along(new int[] {2, 0, 1, 2}, HeldEffects.of(draw));

    assertThat(gain).isCloseTo(0.5 * -0.8 * -0.6 / (0.9 * 0.8 * 0.7), within(1e-14));
    double[] pushed = Draws.settled(draw, Draws.unit(3, 2), Draws.free(3));
    assertThat(1 / (1 - gain)).isCloseTo(pushed[2] * (1 - 0.3), within(1e-10));
  }

  @Test
  void only_loops_whose_sign_is_sure_enough_are_listed_the_strongest_first() {
    SplittableRandom random = new SplittableRandom(4);
    PosteriorDraws posterior =
        Draws.posterior(
            2,
            200,
            () ->
                Draws.of(
                    new double[3][3],
                    new double[][] {
                      {0.3, 0.02 * random.nextGaussian(), 0.2 + 0.01 * random.nextGaussian()},
                      {0.1, 0.3, -0.3 + 0.01 * random.nextGaussian()},
                      {0.2, 0.3, 0.3}
                    }));
    Ledger ledger = new Ledger();
    List<Loop> loops = Loops.of(posterior, posterior.draws().map(HeldEffects::of), ledger);

    assertThat(loops)
        .extracting(Loop::through)
        .containsExactly(List.of("t2", "t1"), List.of("t2", "t0"), List.of("t2", "t0", "t1"));
    assertThat(loops.getFirst().gain().high90()).isNegative();
    assertThat(loops.getFirst().probabilityOfSign()).isEqualTo(1);
    assertThat(ledger.quantities()).hasSize(3);
  }
}
