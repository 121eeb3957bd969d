package allay.model.dynamics;

import allay.model.dynamics.Arrow.When;
import allay.model.dynamics.PersonalMap.Noise;
import allay.model.posterior.Estimate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The reference diary, 10,000 effective draws: every A, F, sigma and tau agrees with Stan's
/// converged posterior of the same model within Monte-Carlo error.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StanAgreementTest {
  private static final int EFFECTIVE_DRAWS = 10_000;

  private final MapResult result =
      PersonalModel.map(
          Reference.diary(), "pain", new Settings(1, EFFECTIVE_DRAWS), Progress.silent());
  private final Agreement agreement = new Agreement(Reference.stan(), ours());

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
    agreement.ofNames(45, EFFECTIVE_DRAWS);
  }

  @Test
  void every_mean_lies_within_four_combined_standard_errors() {
    agreement.ofMeans();
  }

  @Test
  void every_sd_agrees() {
    agreement.ofSds();
  }
}
