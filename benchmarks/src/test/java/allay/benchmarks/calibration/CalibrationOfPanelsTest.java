package allay.benchmarks.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import allay.model.dynamics.LevelKind;
import allay.model.dynamics.PanelCalibration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Fewer panels than the benchmark ranks, in every build. That draws half as wide would have been
/// noticed shows that the check can fail.
class CalibrationOfPanelsTest {
  private static final int PANELS = 12;

  @ParameterizedTest
  @EnumSource(LevelKind.class)
  void every_kind_of_population_parameter_has_uniform_ranks_and_narrower_draws_would_not(
      LevelKind level) {
    PanelCalibration done = PanelCalibration.of(level, PANELS, 11);
    assertThat(Verdict.of(done.ranks()))
        .hasSize(level == LevelKind.DRIFTING ? 10 : 8)
        .allSatisfy(verdict -> assertThat(verdict.isUniform()).as("%s", verdict).isTrue());
    assertThat(done.notConverged()).isLessThan(4);
    assertThat(Verdict.of(HalfAsWide.of(done.ranks())))
        .allSatisfy(verdict -> assertThat(verdict.isUniform()).as("%s", verdict).isFalse());
  }
}
