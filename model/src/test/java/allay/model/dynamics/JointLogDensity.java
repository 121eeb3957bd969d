package allay.model.dynamics;

import java.util.stream.IntStream;

/// Log density of everything unknown and all scores, up to a constant: the model as it is written
/// down, term by term.
record JointLogDensity(Observations data, Prior prior) {

  double of(State state) {
    return deviations(state, state.deviation) + levels(state) + arrows(state) + sds(state);
  }

  double deviations(State state, double[] z) {
    double sum = 0;
    for (int k = 0; k < data.tracks; k++) {
      sum += normal(prior.firstDeviation(), z[k]);
      for (int t = 1; t < data.days; t++) {
        double expected = expected(state, z, t, k);
        sum += normal(new Prior.Normal(expected, state.shockSd[k]), z[t * data.tracks + k]);
      }
    }
    return sum;
  }

  private double expected(State state, double[] z, int t, int k) {
    double sum = 0;
    for (int j = 0; j < data.tracks; j++) {
      sum += state.sameDay[k * data.tracks + j] * z[t * data.tracks + j];
      sum += state.nextDay[k * data.tracks + j] * z[(t - 1) * data.tracks + j];
    }
    for (int i = 0; i < data.inputs; i++) {
      sum += state.inputSameDay[k * data.inputs + i] * data.dose[t * data.inputs + i];
      sum += state.inputNextDay[k * data.inputs + i] * data.dose[(t - 1) * data.inputs + i];
    }
    return sum;
  }

  private double levels(State state) {
    double sum = 0;
    for (int k = 0; k < data.tracks; k++) {
      sum += normal(prior.firstLevel(), state.level[k]);
      for (int at = data.tracks + k; at < state.level.length; at += data.tracks) {
        double before = state.level[at - data.tracks];
        sum += normal(new Prior.Normal(before, state.driftSd[k]), state.level[at]);
      }
    }
    return sum;
  }

  private double arrows(State state) {
    double sum = 0;
    for (int k = 0; k < data.tracks; k++) {
      for (int j = 0; j < data.tracks; j++) {
        Prior.Normal nextDay = j == k ? prior.carryOver() : prior.nextDay();
        sum += normal(nextDay, state.nextDay[k * data.tracks + j]);
        sum += j < k ? normal(prior.sameDay(), state.sameDay[k * data.tracks + j]) : 0;
      }
      for (int i = 0; i < data.inputs; i++) {
        double sameDay = state.inputSameDay[k * data.inputs + i];
        sum += data.actsSameDay(i, k) ? normal(prior.input(), sameDay) : 0;
        sum += normal(prior.input(), state.inputNextDay[k * data.inputs + i]);
      }
    }
    return sum;
  }

  private double sds(State state) {
    return IntStream.range(0, data.tracks)
        .mapToDouble(k -> shockSd(state.shockSd[k]) + driftSd(state.driftSd[k]))
        .sum();
  }

  /// Of sigma when `1 / sigma^2` is Gamma: its density at `sigma^-2` times `2 sigma^-3`.
  double shockSd(double sigma) {
    double precision = 1 / (sigma * sigma);
    return (prior.shockPrecision().shape() - 1) * Math.log(precision)
        - prior.shockPrecision().rate() * precision
        + Math.log(2 / (sigma * sigma * sigma));
  }

  double driftSd(double tau) {
    return normal(new Prior.Normal(0, prior.driftSdScale()), tau);
  }

  private static double normal(Prior.Normal normal, double value) {
    double distance = (value - normal.mean()) / normal.sd();
    return -0.5 * distance * distance - Math.log(normal.sd());
  }
}
