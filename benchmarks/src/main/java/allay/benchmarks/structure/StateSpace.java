package allay.benchmarks.structure;

import allay.model.random.Chance;
import java.util.Arrays;

/// The likelihood of scores and draws of the states behind them. Scores are days x tracks, those at
/// a bound already replaced by what may lie beyond it; missing ones are never read.
final class StateSpace {
  private static final double LOG_TWO_PI = Math.log(2 * Math.PI);

  private final Days days;
  private final int tracks;
  private final int size;

  StateSpace(Days days) {
    this.days = days;
    tracks = days.tracks;
    size = 2 * tracks;
  }

  /// Log density of the scores, states integrated out.
  double logLikelihood(Parameters parameters, double[][] scores) {
    Step step = new Step(parameters);
    Belief belief = Belief.ofFirstDay(tracks);
    double sum = 0;
    for (int t = 0; t < days.days; t++) {
      if (t > 0) {
        advance(belief, step, t);
      }
      for (int k = 0; k < tracks; k++) {
        if (days.isScored(t, k)) {
          double error = parameters.errorSd[k] * parameters.errorSd[k];
          double variance = belief.scoreVariance(k, error);
          double surprise = scores[t][k] - belief.scoreMean(k);
          sum -= 0.5 * (LOG_TWO_PI + Math.log(variance) + surprise * surprise / variance);
          belief.learn(k, scores[t][k], 0, error);
        }
      }
    }
    return sum;
  }

  private void advance(Belief belief, Step step, int t) {
    belief.advance(step);
    belief.push(step.pushFromBefore(days, t));
    belief.push(step.pushOfDay(days, t));
  }

  /// One draw of all states, days x (levels, then z), from their joint Gaussian given the scores:
  /// states and scores are made up from the model, and the smoothed difference of the two sets of
  /// scores is added (Durbin & Koopman 2002, doi 10.1093/biomet/89.3.603).
  double[][] draw(Parameters parameters, double[][] scores, Chance chance) {
    Step step = new Step(parameters);
    double[][] madeUp = madeUpStates(parameters, step, chance);
    double[][] difference = new double[days.days][tracks];
    for (int t = 0; t < days.days; t++) {
      for (int k = 0; k < tracks; k++) {
        double error = parameters.errorSd[k] * chance.gaussian();
        difference[t][k] = scores[t][k] - (madeUp[t][k] + madeUp[t][tracks + k] + error);
      }
    }
    double[][] states = smoothed(parameters, step, difference);
    for (int t = 0; t < days.days; t++) {
      for (int i = 0; i < size; i++) {
        states[t][i] += madeUp[t][i];
      }
    }
    return states;
  }

  /// Around zero and without pushes: those enter with the smoothed difference.
  private double[][] madeUpStates(Parameters parameters, Step step, Chance chance) {
    double[][] states = new double[days.days][size];
    for (int k = 0; k < tracks; k++) {
      states[0][k] = Belief.FIRST_LEVEL_SD * chance.gaussian();
      states[0][tracks + k] = Belief.FIRST_DEVIATION_SD * chance.gaussian();
    }
    double[] shock = new double[tracks];
    for (int t = 1; t < days.days; t++) {
      for (int k = 0; k < tracks; k++) {
        states[t][k] = states[t - 1][k] + parameters.driftSd[k] * chance.gaussian();
        shock[k] = parameters.shockSd[k] * chance.gaussian();
        for (int j = 0; j < tracks; j++) {
          states[t][tracks + k] +=
              step.dayToDay[k * tracks + j] * states[t - 1][tracks + j]
                  + (j <= k ? step.within[k * tracks + j] * shock[j] : 0);
        }
      }
    }
    return states;
  }

  /// Means of all states given the scores.
  double[][] smoothed(Parameters parameters, double[][] scores) {
    return smoothed(parameters, new Step(parameters), scores);
  }

  private double[][] smoothed(Parameters parameters, Step step, double[][] scores) {
    double[][] means = new double[days.days][];
    double[][] covariances = new double[days.days][];
    double[][][] gains = new double[days.days][tracks][];
    double[][] scaledSurprise = new double[days.days][tracks];
    Belief belief = Belief.ofFirstDay(tracks);
    for (int t = 0; t < days.days; t++) {
      if (t > 0) {
        advance(belief, step, t);
      }
      means[t] = belief.mean.clone();
      covariances[t] = belief.covariance.clone();
      for (int k = 0; k < tracks; k++) {
        if (days.isScored(t, k)) {
          double error = parameters.errorSd[k] * parameters.errorSd[k];
          scaledSurprise[t][k] =
              (scores[t][k] - belief.scoreMean(k)) / belief.scoreVariance(k, error);
          belief.learn(k, scores[t][k], 0, error);
          gains[t][k] = belief.gain.clone();
        }
      }
    }
    double[] backward = new double[size];
    for (int t = days.days - 1; t >= 0; t--) {
      for (int k = tracks - 1; k >= 0; k--) {
        if (days.isScored(t, k)) {
          double change = scaledSurprise[t][k] - Step.inner(gains[t][k], backward);
          backward[k] += change;
          backward[tracks + k] += change;
        }
      }
      addProduct(covariances[t], backward, means[t]);
      backward = before(step, backward);
    }
    return means;
  }

  private void addProduct(double[] matrix, double[] vector, double[] sum) {
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        sum[i] += matrix[i * size + j] * vector[j];
      }
    }
  }

  private double[] before(Step step, double[] backward) {
    double[] result = Arrays.copyOf(backward, size);
    for (int j = 0; j < tracks; j++) {
      double sum = 0;
      for (int k = 0; k < tracks; k++) {
        sum += step.dayToDay[k * tracks + j] * backward[tracks + k];
      }
      result[tracks + j] = sum;
    }
    return result;
  }
}
