package allay.benchmarks.structure;

import allay.model.dynamics.NormalTail;
import allay.model.dynamics.PredictiveDistribution;
import allay.model.series.Score;
import java.util.Arrays;
import java.util.List;

/// One-day-ahead predictions after a fit: a filter for each draw, started at the draw's own last
/// day, draws weighted by how well they foretold the days since. A score at a bound enters by the
/// mean and variance of its cut-off normal, as in the model's own evaluation.
final class NextDay {
  private final Days days;
  private final List<Filter> filters;

  /// @param days with the days to be foretold
  NextDay(Days days, List<Draw> draws) {
    this.days = days;
    filters = draws.stream().map(draw -> new Filter(draw, days)).toList();
  }

  /// Per track, before anything of day `t` is known but which weekday it is.
  PredictiveDistribution[] foretell(int t) {
    filters.forEach(filter -> filter.advance(t));
    double most = filters.stream().mapToDouble(filter -> filter.logWeight).max().orElseThrow();
    double[] weights =
        filters.stream().mapToDouble(filter -> Math.exp(filter.logWeight - most)).toArray();
    double sum = Arrays.stream(weights).sum();
    double[] normalised = Arrays.stream(weights).map(weight -> weight / sum).toArray();
    PredictiveDistribution[] predictions = new PredictiveDistribution[days.tracks];
    for (int k = 0; k < days.tracks; k++) {
      int track = k;
      predictions[k] =
          new PredictiveDistribution(
              normalised,
              filters.stream().mapToDouble(filter -> filter.belief.scoreMean(track)).toArray(),
              filters.stream().mapToDouble(filter -> filter.sd(track)).toArray());
    }
    return predictions;
  }

  void learn(int t) {
    filters.forEach(filter -> filter.learn(t));
  }

  private static final class Filter {
    private final Days days;
    private final Step step;
    private final double[] errorSd;
    private final Belief belief;
    private double logWeight;

    private Filter(Draw draw, Days days) {
      this.days = days;
      step = new Step(draw.parameters());
      errorSd = draw.parameters().errorSd;
      belief = Belief.at(draw.lastState());
    }

    private double errorVariance(int k) {
      return errorSd[k] * errorSd[k];
    }

    private double sd(int k) {
      return Math.sqrt(belief.scoreVariance(k, errorVariance(k)));
    }

    private void advance(int t) {
      belief.advance(step);
      belief.push(step.pushFromBefore(days, t));
    }

    private void learn(int t) {
      belief.push(step.pushOfDay(days, t));
      for (int k = 0; k < days.tracks; k++) {
        switch (days.score(t, k)) {
          case Score.Inside(double value) -> {
            double standard = (value - belief.scoreMean(k)) / sd(k);
            logWeight += -0.5 * standard * standard - Math.log(sd(k));
            belief.learn(k, value, 0, errorVariance(k));
          }
          case Score.AtFloor() -> learnBound(k, -1);
          case Score.AtCeiling() -> learnBound(k, 1);
          case Score.Missing() -> {}
        }
      }
    }

    private void learnBound(int k, int beyond) {
      double mean = belief.scoreMean(k);
      double sd = sd(k);
      double distance = beyond * (Days.bound(beyond) - mean) / sd;
      NormalTail tail = NormalTail.above(distance);
      logWeight += NormalTail.logProbabilityAbove(distance);
      belief.learn(
          k, mean + beyond * sd * tail.mean(), sd * sd * tail.variance(), errorVariance(k));
    }
  }
}
