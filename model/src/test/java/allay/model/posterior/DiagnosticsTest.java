package allay.model.posterior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DiagnosticsTest {
  private static final double SAME = 1e-9;

  static Stream<List<String>> expected() {
    return Fixtures.rows("expected.csv").stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("expected")
  void diagnostics_equal_those_of_the_R_package_posterior(List<String> row) {
    Diagnostics ours = Diagnostics.of(Fixtures.draws(row.get(0)));

    assertSame(ours.rHat(), row.get(1));
    assertSame(ours.bulkEffectiveSampleSize(), row.get(2));
    assertSame(ours.tailEffectiveSampleSize(), row.get(3));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("expected")
  void summaries_equal_those_of_R(List<String> row) {
    Chains draws = Fixtures.draws(row.get(0));
    Estimate estimate = Estimate.of(draws);
    Interval interval = Interval.of(draws);

    assertSame(estimate.effectiveSampleSize(), row.get(2));
    assertSame(estimate.mean(), row.get(4));
    assertSame(estimate.sd(), row.get(5));
    assertSame(interval.median(), row.get(6));
    assertSame(interval.low90(), row.get(7));
    assertSame(interval.high90(), row.get(8));
  }

  private static void assertSame(double ours, String theirs) {
    double value = Double.parseDouble(theirs);
    assertThat(ours).isCloseTo(value, within(SAME * Math.max(1, Math.abs(value))));
  }

  @Test
  void a_draw_that_is_no_number_makes_every_diagnostic_nan() {
    for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
      double[][] draws = noise(4, 100);
      draws[2][50] = bad;
      assertAllNaN(Diagnostics.of(Chains.of(draws)));
      assertThat(Estimate.of(Chains.of(draws)).effectiveSampleSize()).isNaN();
    }
  }

  @Test
  void constant_draws_make_every_diagnostic_nan() {
    double[][] draws = new double[4][100];
    for (double[] chain : draws) {
      Arrays.fill(chain, 3.5);
    }
    assertAllNaN(Diagnostics.of(Chains.of(draws)));
  }

  @Test
  void chains_that_each_stand_still_elsewhere_are_worth_next_to_nothing() {
    double[][] draws = new double[4][100];
    for (int chain = 0; chain < 4; chain++) {
      Arrays.fill(draws[chain], chain);
    }
    Diagnostics diagnostics = Diagnostics.of(Chains.of(draws));

    assertThat(diagnostics.rHat()).isGreaterThan(1e6);
    assertThat(diagnostics.bulkEffectiveSampleSize()).isLessThan(10);
  }

  @Test
  void fewer_than_six_draws_a_chain_say_nothing() {
    assertAllNaN(Diagnostics.of(Chains.of(noise(4, 5))));
  }

  @Test
  void diagnostics_do_not_change_when_draws_are_moved_and_stretched() {
    double[][] draws = noise(4, 300);
    double[][] moved =
        Arrays.stream(draws)
            .map(chain -> Arrays.stream(chain).map(x -> 1024 + 4 * x).toArray())
            .toArray(double[][]::new);
    Diagnostics before = Diagnostics.of(Chains.of(draws));
    Diagnostics after = Diagnostics.of(Chains.of(moved));

    assertThat(after.rHat()).isCloseTo(before.rHat(), within(1e-12));
    assertThat(after.bulkEffectiveSampleSize())
        .isCloseTo(before.bulkEffectiveSampleSize(), within(1e-9));
    assertThat(after.tailEffectiveSampleSize())
        .isCloseTo(before.tailEffectiveSampleSize(), within(1e-9));
  }

  private static void assertAllNaN(Diagnostics diagnostics) {
    assertThat(diagnostics.rHat()).isNaN();
    assertThat(diagnostics.bulkEffectiveSampleSize()).isNaN();
    assertThat(diagnostics.tailEffectiveSampleSize()).isNaN();
  }

  private static double[][] noise(int chains, int length) {
    SplittableRandom random = new SplittableRandom(1);
    double[][] draws = new double[chains][length];
    for (double[] chain : draws) {
      Arrays.setAll(chain, i -> random.nextGaussian());
    }
    return draws;
  }
}
