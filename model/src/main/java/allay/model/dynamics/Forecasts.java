package allay.model.dynamics;

import allay.model.dynamics.PersonalMap.ForecastDay;
import allay.model.posterior.Chains;
import allay.model.series.Score;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.NormalizedGaussianSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/// The outcome over the next days: each draw runs the model on from the last day,
///
///     level[t] = level[t-1] + tau noise,   z[t] = A z[t] + F z[t-1] + B1 u[t-1] + sigma noise
///
/// with the last day's doses and the person's mean dose (0 after centring) from then on.
final class Forecasts {
  static final int DAYS = 7;

  private Forecasts() {}

  /// Scores of `outcome` on the days after the last, not yet clipped.
  static double[] simulate(
      PersonalDraw draw, double[] lastDoses, int outcome, NormalizedGaussianSampler normal) {
    double[] scores = new double[DAYS];
    double level = draw.levelNow()[outcome];
    double[] before = draw.deviationNow();
    double[] doses = lastDoses;
    for (int day = 0; day < DAYS; day++) {
      double[] deviation = new double[draw.tracks()];
      for (int k = 0; k < deviation.length; k++) {
        deviation[k] =
            Matrices.dot(draw.sameDay()[k], deviation)
                + Matrices.dot(draw.nextDay()[k], before)
                + Matrices.dot(draw.inputNextDay()[k], doses)
                + draw.shockSd()[k] * normal.sample();
      }
      level += draw.driftSd()[outcome] * normal.sample();
      scores[day] = level + deviation[outcome];
      before = deviation;
      doses = new double[doses.length];
    }
    return scores;
  }

  static List<ForecastDay> of(
      PosteriorDraws posterior, UniformRandomProvider random, Ledger ledger) {
    NormalizedGaussianSampler normal = ZigguratSampler.NormalizedGaussian.of(random);
    int outcome = posterior.outcomeIndex();
    PerDraw<double[]> draws =
        posterior.draws().map(draw -> simulate(draw, posterior.lastDoses(), outcome, normal));
    List<ForecastDay> days = new ArrayList<>();
    for (int d = 0; d < DAYS; d++) {
      int day = d;
      ledger.enter("forecast day " + (day + 1), draws.chains(scores -> scores[day]));
      days.add(day(day + 1, draws.chains(scores -> clipped(scores[day]))));
    }
    return days;
  }

  private static double clipped(double score) {
    return Math.clamp(score, Score.FLOOR, Score.CEILING);
  }

  private static ForecastDay day(int ahead, Chains scores) {
    return new ForecastDay(
        ahead,
        scores.mean(),
        scores.quantile(0.25),
        scores.quantile(0.75),
        scores.quantile(0.05),
        scores.quantile(0.95));
  }
}
