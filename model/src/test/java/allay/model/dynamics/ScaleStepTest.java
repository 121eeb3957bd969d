package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;

import allay.model.LaneArrays;
import allay.model.Quadrature;
import allay.model.Sample;
import allay.model.linear.Lanes;
import allay.model.random.Chance;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A chain of each step against the density by quadrature: with many squares they decide, with few
/// the prior does.
class ScaleStepTest {
  private static final int DRAWS = 100_000;
  private static final int TRACK = 1;

  private static Sample drawn(ScalePrior prior, int lane, int count, double squares) {
    Chance chance = Chance.of(61, lane);
    double[] present = {0.7};
    return Sample.of(
        DRAWS,
        () -> present[0] = ScaleStep.next(prior, TRACK, lane, count, squares, present[0], chance));
  }

  private static double scattered(int count, double squares, double sd) {
    return -count * Math.log(sd) - squares / (2 * sd * sd);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 0.5", "8, 12", "60, 30"})
  void under_a_gamma_prior_of_the_precision(int count, double squares) {
    double shape = 6;
    double rate = 5;
    Quadrature exact =
        Quadrature.of(
            sd ->
                (-2 * shape - 1) * Math.log(sd) - rate / (sd * sd) + scattered(count, squares, sd),
            0.1,
            8);
    drawn(new ScalePrior.GammaPrecision(shape, rate), 3, count, squares)
        .hasMeanAndVariance(exact.mean(), exact.variance());
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 0.01", "2, 0.05", "8, 0.2", "60, 3"})
  void under_a_half_normal_prior(int count, double squares) {
    double scale = 0.3;
    Quadrature exact =
        Quadrature.of(
            sd -> -0.5 * sd * sd / (scale * scale) + scattered(count, squares, sd), 1e-4, 2);
    drawn(new ScalePrior.HalfNormal(scale), 3, count, squares)
        .hasMeanAndVariance(exact.mean(), exact.variance());
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 0.5", "8, 12", "60, 30"})
  void under_a_log_normal_prior_of_the_track_and_chain(int count, double squares) {
    for (int lane = 0; lane < Lanes.COUNT; lane += 3) {
      double mean = mean(lane);
      double sd = sd(lane);
      Quadrature exact =
          Quadrature.of(
              scale ->
                  -0.5 * Math.pow((Math.log(scale) - mean) / sd, 2)
                      - Math.log(scale)
                      + scattered(count, squares, scale),
              1e-3,
              12);
      drawn(logNormal(), lane, count, squares).hasMeanAndVariance(exact.mean(), exact.variance());
    }
  }

  private static double mean(int lane) {
    return 0.1 * lane - 0.3;
  }

  private static double sd(int lane) {
    return 0.3 + 0.02 * lane;
  }

  /// The other track's is far off.
  private static ScalePrior.LogNormal logNormal() {
    return new ScalePrior.LogNormal(
        LaneArrays.of(lane -> new double[] {20, mean(lane)}),
        LaneArrays.of(lane -> new double[] {1, 1 / (sd(lane) * sd(lane))}));
  }

  @Test
  void each_prior_s_log_density_is_that_of_the_standard_deviation_up_to_a_constant() {
    LogNormalDistribution exact = LogNormalDistribution.of(mean(5), sd(5));
    double difference = exact.logDensity(1.7) - logNormal().logDensity(TRACK, 5, 1.7);
    assertThat(exact.logDensity(0.4) - logNormal().logDensity(TRACK, 5, 0.4))
        .isCloseTo(difference, org.assertj.core.api.Assertions.within(1e-12));
  }

  @Test
  void a_sum_of_squares_that_is_not_a_number_ends_and_shows_or_leaves_the_present_value() {
    Chance chance = Chance.of(62);
    assertThat(next(new ScalePrior.GammaPrecision(2, 2), chance)).isNaN();
    assertThat(next(new ScalePrior.HalfNormal(0.15), chance)).isEqualTo(0.4);
    assertThat(next(logNormal(), chance)).isEqualTo(Math.exp(Math.log(0.4)));
  }

  private static double next(ScalePrior prior, Chance chance) {
    return ScaleStep.next(prior, TRACK, 0, 20, Double.NaN, 0.4, chance);
  }
}
