package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import allay.model.dynamics.PersonalMap.PainThread;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ThreadsTest {
  @Test
  void simple_paths_of_at_most_three_arrows_lead_to_the_outcome() {
    assertThat(Threads.pathsTo(2, 3).stream().map(Arrays::toString))
        .containsExactlyInAnyOrder("[0, 2]", "[1, 2]", "[0, 1, 2]", "[1, 0, 2]");
    assertThat(Threads.pathsTo(0, 5)).hasSize(4 + 4 * 3 + 4 * 3 * 2);
    assertThat(Threads.pathsTo(0, 1)).isEmpty();
  }

  @Test
  void effect_rank_and_share_are_as_by_hand() {
    // 0 -> 1 -> 2; sds: 0.6^-1 for track 0; no direct 0 -> 2
    SplittableRandom random = new SplittableRandom(4);
    PosteriorDraws posterior =
        Draws.posterior(
            2,
            500,
            () ->
                Draws.of(
                    new double[][] {{0, 0, 0}, {0.5, 0, 0}, {0, -0.4, 0}},
                    new double[][] {
                      {0.8, 0, 0}, {0, 0, 0}, {1e-6 * random.nextGaussian(), 0, 0.5}
                    }));
    List<PainThread> threads = Threads.of(posterior, new Ledger());

    double sdOfFirst = 1 / 0.6;
    double sdOfSecond = Math.sqrt(1 + 0.25 / 0.36);
    double viaSecond = 0.5 * 0.8 * sdOfFirst;
    double fromSecond = 0.8 * sdOfSecond;
    assertThat(threads)
        .extracting(PainThread::path)
        .containsExactly(List.of("t1", "t2"), List.of("t0", "t1", "t2"));
    assertThat(threads.get(0).effect().median()).isCloseTo(-0.8, within(1e-12));
    assertThat(threads.get(1).effect().median()).isCloseTo(-0.4, within(1e-12));
    assertThat(threads.get(0).share())
        .isCloseTo(fromSecond / (fromSecond + viaSecond), within(1e-4));
    assertThat(threads.get(1).share())
        .isCloseTo(viaSecond / (fromSecond + viaSecond), within(1e-4));
  }
}
