package allay.benchmarks.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import allay.model.dynamics.DiaryShape;
import allay.model.dynamics.PersonalCalibration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Forty short diaries; `benchmarks/calibration` ranks hundreds.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalibrationTest {
  private static final int DIARIES = 40;

  private final PersonalCalibration done =
      PersonalCalibration.of(new DiaryShape(29, 2, 0.1), DIARIES, 7);

  @Test
  void every_kind_of_number_has_uniform_ranks() {
    List<Verdict> verdicts = Verdict.of(done.ranks());
    assertThat(verdicts)
        .extracting(Verdict::kind)
        .contains(
            "A",
            "F, own",
            "F, others'",
            "B0",
            "B1",
            "sigma",
            "tau",
            "level 28 days before",
            "level, last day",
            "z, last day",
            "what if a track",
            "what if a practice");
    assertThat(verdicts)
        .allSatisfy(verdict -> {
          assertThat(verdict.isUniform()).as("%s", verdict).isTrue();
          assertThat(verdict.fewest()).isGreaterThan(DIARIES - 5);
        });
  }

  /// Otherwise the test above could not fail.
  @Test
  void draws_half_as_wide_would_have_been_noticed() {
    assertThat(Verdict.of(HalfAsWide.of(done.ranks())))
        .filteredOn(verdict -> !verdict.isUniform())
        .hasSizeGreaterThan(6);
  }

  @Test
  void nearly_every_diary_is_ranked() {
    assertThat(done.leftOut() + done.notConverged()).isLessThan(DIARIES / 4);
    assertThat(done.tooFew()).isZero();
  }
}
