package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;

import allay.model.posterior.Estimate;
import java.util.Map;
import java.util.Objects;

/// Whether two engines drew from the same posterior, within Monte-Carlo error of both.
record Agreement(Map<String, Reference.Posterior> theirs, Map<String, Estimate> ours) {
  private static final double STANDARD_ERRORS = 4;
  private static final double STANDARD_ERRORS_OF_SD = 5;
  private static final double LOG_SD_ALWAYS_ALLOWED = 0.05;

  void ofNames(int parameters, double effectiveDraws) {
    assertThat(ours.keySet()).isEqualTo(theirs.keySet()).hasSize(parameters);
    assertThat(ours.values())
        .allSatisfy(estimate ->
            assertThat(estimate.effectiveSampleSize()).isGreaterThanOrEqualTo(effectiveDraws));
  }

  void ofMeans() {
    theirs.forEach((name, their) -> {
      Estimate mine = Objects.requireNonNull(ours.get(name), name);
      double error =
          Math.hypot(
              their.sd() / Math.sqrt(their.effectiveSampleSize()),
              mine.sd() / Math.sqrt(mine.effectiveSampleSize()));
      assertThat(Math.abs(mine.mean() - their.mean()) / error)
          .as("%s: %s beside %s", name, mine, their)
          .isLessThan(STANDARD_ERRORS);
    });
  }

  void ofSds() {
    theirs.forEach((name, their) -> {
      Estimate mine = Objects.requireNonNull(ours.get(name), name);
      double error =
          Math.sqrt(1 / (2 * their.effectiveSampleSize()) + 1 / (2 * mine.effectiveSampleSize()));
      assertThat(Math.abs(Math.log(mine.sd() / their.sd())))
          .as("%s: %s beside %s", name, mine, their)
          .isLessThan(Math.max(LOG_SD_ALWAYS_ALLOWED, STANDARD_ERRORS_OF_SD * error));
    });
  }
}
