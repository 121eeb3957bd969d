package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;

import allay.model.dynamics.Arrow.When;
import allay.model.dynamics.PersonalMap.Noise;
import allay.model.posterior.Estimate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The reference diary, 10,000 effective draws: every A, F, sigma and tau agrees with Stan's
/// converged posterior of the same model within Monte-Carlo error.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StanAgreementTest {
  private static final int EFFECTIVE_DRAWS = 10_000;
  private static final double STANDARD_ERRORS = 4;
  private static final double STANDARD_ERRORS_OF_SD = 5;
  private static final double LOG_SD_ALWAYS_ALLOWED = 0.05;

  private final Map<String, Reference.Posterior> stan = Reference.stan();
  private final MapResult result =
      PersonalModel.map(
          Reference.diary(), "pain", new Settings(1, EFFECTIVE_DRAWS, 2), Progress.silent());
  private final Map<String, Estimate> ours = ours();

  private Map<String, Estimate> ours() {
    if (!(result instanceof MapResult.Converged(PersonalMap map, _, _, _))) {
      throw new AssertionError("the reference diary converges: " + result);
    }
    List<String> tracks = map.tracks();
    Map<String, Estimate> estimates = new TreeMap<>();
    for (Arrow arrow : map.arrows()) {
      int k = tracks.indexOf(arrow.to());
      int j = tracks.indexOf(arrow.from().name());
      String name =
          arrow.when() == When.NEXT_DAY
              ? "F[%d,%d]".formatted(k + 1, j + 1)
              : "av[%d]".formatted(k * (k - 1) / 2 + j + 1);
      estimates.put(name, new Estimate(arrow.mean(), arrow.sd(), arrow.effectiveSampleSize()));
    }
    for (Noise noise : map.noise()) {
      int k = tracks.indexOf(noise.track()) + 1;
      estimates.put("sig[%d]".formatted(k), noise.sigma());
      estimates.put("tau[%d]".formatted(k), noise.tau());
    }
    return estimates;
  }

  @Test
  void every_parameter_of_the_reference_is_there_with_its_effective_draws() {
    assertThat(ours.keySet()).isEqualTo(stan.keySet()).hasSize(45);
    assertThat(ours.values())
        .allSatisfy(estimate ->
            assertThat(estimate.effectiveSampleSize()).isGreaterThanOrEqualTo(EFFECTIVE_DRAWS));
  }

  @Test
  void every_mean_lies_within_four_combined_standard_errors() {
    stan.forEach((name, theirs) -> {
      Estimate mine = Objects.requireNonNull(ours.get(name), name);
      double error =
          Math.hypot(
              theirs.sd() / Math.sqrt(theirs.effectiveSampleSize()),
              mine.sd() / Math.sqrt(mine.effectiveSampleSize()));
      assertThat(Math.abs(mine.mean() - theirs.mean()) / error)
          .as("%s: %s beside %s", name, mine, theirs)
          .isLessThan(STANDARD_ERRORS);
    });
  }

  @Test
  void every_sd_agrees() {
    stan.forEach((name, theirs) -> {
      Estimate mine = Objects.requireNonNull(ours.get(name), name);
      double error =
          Math.sqrt(1 / (2 * theirs.effectiveSampleSize()) + 1 / (2 * mine.effectiveSampleSize()));
      assertThat(Math.abs(Math.log(mine.sd() / theirs.sd())))
          .as("%s: %s beside %s", name, mine, theirs)
          .isLessThan(Math.max(LOG_SD_ALWAYS_ALLOWED, STANDARD_ERRORS_OF_SD * error));
    });
  }
}
