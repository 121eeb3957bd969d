package allay.model.dynamics;

import allay.model.Quadrature;
import allay.model.Sample;
import allay.model.random.Chance;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/// Held against the density as it is written down, person by person.
class LogScaleMoveTest {
  private static final int DRAWS = 40_000;
  private static final double[] PLACES = {-1.2, 0.3, 0.9};
  private static final double[] SQUARES = {20, 34, 61};
  private static final int SHOCKS = 30;
  private static final double[] SLOPES = {3, 20, 12};
  private static final double[] CURVATURES = {40, 90, 70};

  private static LogScaleMove shocks() {
    LogScaleMove move = new LogScaleMove(-1, PLACES.length);
    for (int i = 0; i < PLACES.length; i++) {
      move.add(PLACES[i], -SHOCKS, 0, -0.5 * SQUARES[i]);
    }
    return move;
  }

  private static LogScaleMove drifts() {
    LogScaleMove move = new LogScaleMove(1, PLACES.length);
    for (int i = 0; i < PLACES.length; i++) {
      move.add(PLACES[i], 0, SLOPES[i], -0.5 * CURVATURES[i]);
    }
    return move;
  }

  private static double logOfShocks(double mean, double sd) {
    double sum = 0;
    for (int i = 0; i < PLACES.length; i++) {
      double sigma = Math.exp(mean + sd * PLACES[i]);
      sum += -SHOCKS * Math.log(sigma) - SQUARES[i] / (2 * sigma * sigma);
    }
    return sum;
  }

  private static double logOfDrifts(double mean, double sd) {
    double sum = 0;
    for (int i = 0; i < PLACES.length; i++) {
      double tau = Math.exp(mean + sd * PLACES[i]);
      sum += SLOPES[i] * tau - CURVATURES[i] * tau * tau / 2;
    }
    return sum;
  }

  private static void holds(LogScaleMove move, DoubleBinaryOperator logDensity, double centre) {
    Chance chance = Chance.of(7);
    Normal prior = new Normal(centre, 0.5);
    double[] present = {centre};
    Sample means =
        Sample.of(DRAWS, () -> present[0] = move.nextMean(prior, present[0], 0.4, chance));
    matches(
        means,
        mean -> logDensity.applyAsDouble(mean, 0.4) + prior.logDensity(mean),
        centre - 5,
        centre + 5);
    double[] sd = {0.3};
    Sample sds = Sample.of(DRAWS, () -> sd[0] = move.nextSd(0.5, centre, sd[0], chance));
    Normal sdPrior = new Normal(0, 0.5);
    matches(sds, s -> logDensity.applyAsDouble(centre, s) + sdPrior.logDensity(s), -3, 3);
  }

  private static void matches(
      Sample sample, DoubleUnaryOperator logDensity, double from, double to) {
    Quadrature exact = Quadrature.of(logDensity, from, to);
    sample.hasMeanAndVariance(exact.mean(), exact.variance());
  }

  @Test
  void mean_and_sd_of_log_sigma_have_their_densities() {
    holds(shocks(), LogScaleMoveTest::logOfShocks, 0);
  }

  @Test
  void mean_and_sd_of_log_tau_have_their_densities() {
    holds(drifts(), LogScaleMoveTest::logOfDrifts, -1);
  }
}
