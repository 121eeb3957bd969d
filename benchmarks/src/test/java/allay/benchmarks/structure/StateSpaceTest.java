package allay.benchmarks.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import allay.model.random.Chance;
import allay.model.series.DailySeries;
import allay.model.series.Score;
import allay.model.series.Track;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The filter and smoother beside one dense Gaussian of all scores, built straight from the
/// equations: one track, five days, one of them missing, drift, carry-over, rhythm and error.
class StateSpaceTest {
  private static final int DAYS = 5;
  private static final double CARRY_OVER = 0.5;
  private static final double SHOCK = 1.3;
  private static final double DRIFT = 0.4;
  private static final double ERROR = 0.6;
  private static final double RHYTHM = 0.7;
  private static final double[][] SCORES = {{4}, {5.5}, {0}, {3}, {6}};
  private static final int[] SCORED = {0, 1, 3, 4};

  private final DailySeries series =
      new DailySeries(
          List.of(
              new Track(
                  "track",
                  List.of(Score.of(4), Score.of(5.5), Score.missing(), Score.of(3), Score.of(6)))),
          List.of());
  private final Days days = new Days(series, series, Rhythm.WEEKEND, 3);
  private final StateSpace stateSpace = new StateSpace(days);
  private final Parameters parameters = parameters();

  private Parameters parameters() {
    Parameters start = Parameters.start(days, Variant.WEEKEND);
    start.nextDay[0][0] = CARRY_OVER;
    start.shockSd[0] = SHOCK;
    start.driftSd[0] = DRIFT;
    start.errorSd[0] = ERROR;
    start.rhythm[0][0] = RHYTHM;
    return start;
  }

  private static double levelCovariance(int s, int t) {
    return 9 + Math.min(s, t) * DRIFT * DRIFT;
  }

  private static double deviationCovariance(int s, int t) {
    double variance = 4;
    for (int day = 1; day <= Math.min(s, t); day++) {
      variance = CARRY_OVER * CARRY_OVER * variance + SHOCK * SHOCK;
    }
    return variance * Math.pow(CARRY_OVER, Math.abs(s - t));
  }

  private double[] surprise() {
    double[] mean = new double[DAYS];
    double z = 0;
    for (int t = 0; t < DAYS; t++) {
      z = t == 0 ? 0 : CARRY_OVER * z + RHYTHM * days.rhythm(t)[0];
      mean[t] = 5 + z;
    }
    double[] surprise = new double[SCORED.length];
    for (int i = 0; i < SCORED.length; i++) {
      surprise[i] = SCORES[SCORED[i]][0] - mean[SCORED[i]];
    }
    return surprise;
  }

  /// Cholesky factor of the covariance of all scores.
  private static double[] factor() {
    int n = SCORED.length;
    double[] covariance = new double[n * n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        covariance[i * n + j] =
            levelCovariance(SCORED[i], SCORED[j]) + deviationCovariance(SCORED[i], SCORED[j]);
      }
      covariance[i * n + i] += ERROR * ERROR;
    }
    Cholesky.factor(covariance, 0, n);
    return covariance;
  }

  @Test
  void the_likelihood_is_that_of_the_dense_gaussian() {
    int n = SCORED.length;
    double[] factor = factor();
    double[] standard = surprise();
    Cholesky.solveLower(factor, 0, n, standard, 0);
    double dense = -0.5 * n * Math.log(2 * Math.PI);
    for (int i = 0; i < n; i++) {
      dense -= 0.5 * standard[i] * standard[i] + Math.log(factor[i * n + i]);
    }
    assertThat(stateSpace.logLikelihood(parameters, SCORES)).isCloseTo(dense, within(1e-9));
  }

  @Test
  void the_smoothed_level_is_the_dense_conditional_mean() {
    double[] factor = factor();
    double[] weights = surprise();
    Cholesky.solveLower(factor, 0, SCORED.length, weights, 0);
    Cholesky.solveLowerTransposed(factor, 0, SCORED.length, weights, 0);
    double[][] smoothed = stateSpace.smoothed(parameters, SCORES);
    for (int t = 0; t < DAYS; t++) {
      double dense = 5;
      for (int i = 0; i < SCORED.length; i++) {
        dense += levelCovariance(t, SCORED[i]) * weights[i];
      }
      assertThat(smoothed[t][0]).isCloseTo(dense, within(1e-9));
    }
  }

  @Test
  void draws_have_the_smoothed_mean() {
    Chance chance = Chance.of(1);
    double[][] smoothed = stateSpace.smoothed(parameters, SCORES);
    int draws = 20_000;
    double[] sum = new double[DAYS];
    for (int draw = 0; draw < draws; draw++) {
      double[][] states = stateSpace.draw(parameters, SCORES, chance);
      for (int t = 0; t < DAYS; t++) {
        sum[t] += states[t][0] / draws;
      }
    }
    for (int t = 0; t < DAYS; t++) {
      assertThat(sum[t]).isCloseTo(smoothed[t][0], within(0.05));
    }
  }
}
