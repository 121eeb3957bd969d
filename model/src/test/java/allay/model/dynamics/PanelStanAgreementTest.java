package allay.model.dynamics;

import allay.model.posterior.Estimate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The reference panel with constant levels, 10,000 effective draws: all population means and sds
/// agree with Stan's converged posterior of the same model within Monte-Carlo error.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PanelStanAgreementTest {
  private static final int EFFECTIVE_DRAWS = 10_000;

  private final Agreement agreement = new Agreement(PanelReference.stan(), ours());

  private static Map<String, Estimate> ours() {
    PanelResult result =
        PanelModel.fit(
            PanelReference.panel(),
            LevelKind.CONSTANT,
            new Settings(1, EFFECTIVE_DRAWS),
            2,
            Progress.silent());
    if (!(result instanceof PanelResult.Converged converged)) {
      throw new AssertionError("the reference panel converges: " + result);
    }
    return converged.population().stream()
        .collect(
            Collectors.toMap(
                PanelResult.PopulationParameter::name,
                one -> new Estimate(one.mean(), one.sd(), one.effectiveSampleSize())));
  }

  @Test
  void every_population_parameter_is_there_with_its_effective_draws() {
    agreement.ofNames(36, EFFECTIVE_DRAWS);
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
