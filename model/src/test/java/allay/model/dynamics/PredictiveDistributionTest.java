package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import allay.model.Sample;
import allay.model.random.Chance;
import allay.model.series.Score;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PredictiveDistributionTest {
  private static final int DRAWS = 200_000;
  private static final PredictiveDistribution MIXTURE =
      new PredictiveDistribution(
          new double[] {0.5, 0.3, 0.2}, new double[] {-1, 4, 9}, new double[] {2, 0.3, 1.5});

  private static DoubleSupplier clipped(DoubleSupplier draw) {
    return () -> Math.clamp(draw.getAsDouble(), Score.FLOOR, Score.CEILING);
  }

  /// E|X - y| - E|X - X'| / 2 (Gneiting & Raftery 2007, equation 21).
  private static void assertScoresAsDraws(
      PredictiveDistribution prediction, double y, DoubleSupplier draw) {
    Sample.of(
            DRAWS,
            () -> {
              double one = draw.getAsDouble();
              return Math.abs(one - y) - 0.5 * Math.abs(one - draw.getAsDouble());
            })
        .hasExpectation(
            "score", score -> score, prediction.continuousRankedProbabilityScore(Score.of(y)));
  }

  @ParameterizedTest
  @CsvSource({
    "5, 1, 5",
    "5, 1, 0",
    "5, 1, 10",
    "5, 1, 7.3",
    "1, 3, 0",
    "1, 3, 2",
    "9, 2, 10",
    "12, 1, 10",
    "12, 1, 9.5",
    "-1, 0.5, 0.1",
    "5, 0.1, 5",
    "5, 0.1, 5.2",
    "5, 0.1, 10"
  })
  void the_ranked_probability_score_of_a_clipped_normal_is_that_of_its_draws(
      double mean, double sd, double y) {
    Chance chance = Chance.of(31);
    assertScoresAsDraws(
        PredictiveDistribution.normal(mean, sd), y, clipped(() -> mean + sd * chance.gaussian()));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 3.8, 8, 10})
  void the_ranked_probability_score_of_a_clipped_mixture_is_that_of_its_draws(double y) {
    Chance chance = Chance.of(32);
    DoubleSupplier draw =
        () -> {
          double u = chance.uniform();
          int d = u < 0.5 ? 0 : u < 0.8 ? 1 : 2;
          return MIXTURE.means()[d] + MIXTURE.sds()[d] * chance.gaussian();
        };
    assertScoresAsDraws(MIXTURE, y, clipped(draw));
  }

  /// Far from the bounds clipping does not matter (Gneiting & Raftery 2007, equation 22).
  @ParameterizedTest
  @CsvSource({"0.1, 5", "0.1, 5.03", "0.1, 4.7", "0.15, 7.01", "0.4, 5.5", "1, 4"})
  void a_narrow_prediction_is_scored_as_exactly_as_a_wide_one(double sd, double y) {
    double mean = y > 6 ? 7 : 5;
    double z = (y - mean) / sd;
    NormalDistribution normal = NormalDistribution.of(0, 1);
    double exact =
        sd
            * (z * (2 * normal.cumulativeProbability(z) - 1)
                + 2 * normal.density(z)
                - 1 / Math.sqrt(Math.PI));
    assertThat(
            PredictiveDistribution.normal(mean, sd).continuousRankedProbabilityScore(Score.of(y)))
        .isCloseTo(exact, within(1e-4));
  }

  @Test
  void the_log_scores_of_all_possible_scores_add_up_to_probability_one() {
    double sum = Math.exp(MIXTURE.logScore(Score.of(0))) + Math.exp(MIXTURE.logScore(Score.of(10)));
    int steps = 100_000;
    for (int i = 0; i < steps; i++) {
      double middle = 10 * (i + 0.5) / steps;
      sum += Math.exp(MIXTURE.logScore(Score.of(middle))) * 10 / steps;
    }
    assertThat(sum).isCloseTo(1, within(1e-7));
  }

  @Test
  void at_a_bound_the_log_score_is_that_of_everything_beyond_it() {
    PredictiveDistribution prediction = PredictiveDistribution.normal(9, 2);
    NormalDistribution normal = NormalDistribution.of(9, 2);
    assertThat(prediction.logScore(Score.of(10)))
        .isCloseTo(Math.log(normal.survivalProbability(10)), within(1e-12));
    assertThat(prediction.logScore(Score.of(0)))
        .isCloseTo(Math.log(normal.cumulativeProbability(0)), within(1e-12));
    assertThat(prediction.logScore(Score.of(8))).isCloseTo(normal.logDensity(8), within(1e-12));
  }

  @Test
  void what_was_all_but_ruled_out_still_has_a_finite_log_score() {
    PredictiveDistribution stuck = PredictiveDistribution.normal(9, 0.1);
    assertThat(stuck.logScore(Score.of(0))).isFinite().isLessThan(-4000);
    assertThat(stuck.logScore(Score.of(1))).isFinite().isLessThan(-3000);
    assertThat(PredictiveDistribution.normal(1, 0.1).logScore(Score.of(10)))
        .isFinite()
        .isLessThan(-4000);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 4, 10})
  void bad_predictions_score_worse(double y) {
    PredictiveDistribution good = PredictiveDistribution.normal(y, 1);
    PredictiveDistribution offTarget = PredictiveDistribution.normal(y == 10 ? 7 : y + 3, 1);
    PredictiveDistribution vague = PredictiveDistribution.normal(y, 4);
    for (PredictiveDistribution bad : List.of(offTarget, vague)) {
      Score score = Score.of(y);
      assertThat(bad.continuousRankedProbabilityScore(score))
          .isGreaterThan(good.continuousRankedProbabilityScore(score));
    }
    assertThat(offTarget.logScore(Score.of(y))).isLessThan(good.logScore(Score.of(y)));
  }

  @Test
  void a_missing_score_cannot_be_scored() {
    assertThatThrownBy(() -> MIXTURE.logScore(Score.missing()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> MIXTURE.continuousRankedProbabilityScore(Score.missing()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
