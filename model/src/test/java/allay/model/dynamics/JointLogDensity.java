package allay.model.dynamics;

import java.util.stream.IntStream;

/// Log density of everything unknown and all scores, up to a constant: the model as it is written
/// down, term by term.
record JointLogDensity(Observations data, Prior prior, LevelKind levelKind) {

  double of(State state) {
    return deviations(state, state.deviation) + levels(state) + arrows(state) + sds(state);
  }

  double deviations(State state, double[] z) {
    double sum = 0;
    for (int k = 0; k < data.tracks; k++) {
      sum += normal(Prior.FIRST_DEVIATION, z[k]);
      for (int t = 1; t < data.days; t++) {
        double expected = expected(state, z, t, k);
        sum += normal(new Normal(expected, state.shockSd[k]), z[t * data.tracks + k]);
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
      sum += normal(prior.firstLevel()[k], state.level[k]);
      sum += levelKind == LevelKind.DRIFTING ? steps(state, k) : 0;
    }
    return sum;
  }

  private double steps(State state, int k) {
    double sum = 0;
    for (int at = data.tracks + k; at < state.level.length; at += data.tracks) {
      double before = state.level[at - data.tracks];
      sum += normal(new Normal(before, state.driftSd[k]), state.level[at]);
    }
    return sum;
  }

  private double arrows(State state) {
    double sum = 0;
    for (Link link : Link.all(data.tracks, data.regressors.tracksBeforeInput())) {
      sum += normal(priorOf(link), in(state, link));
    }
    return sum;
  }

  private Normal priorOf(Link link) {
    return prior.coefficients()[link.to()][link.regressor(data.regressors)];
  }

  static double in(State state, Link link) {
    int ofTrack = link.to() * state.tracks + link.from();
    int ofInput = link.to() * state.inputs + link.from();
    return switch (link.kind()) {
      case SAME_DAY -> state.sameDay[ofTrack];
      case NEXT_DAY -> state.nextDay[ofTrack];
      case INPUT_SAME_DAY -> state.inputSameDay[ofInput];
      case INPUT_NEXT_DAY -> state.inputNextDay[ofInput];
    };
  }

  private double sds(State state) {
    return IntStream.range(0, data.tracks)
        .mapToDouble(k -> shockSd(k, state.shockSd[k]) + driftSd(k, state.driftSd[k]))
        .sum();
  }

  /// Of sigma: log-normal, or, where `1 / sigma^2` is Gamma, its density at `sigma^-2` times `2
  /// sigma^-3`.
  double shockSd(int k, double sigma) {
    double precision = 1 / (sigma * sigma);
    return prior
        .logShockSd()
        .map(logSd -> logNormal(logSd[k], sigma))
        .orElseGet(() ->
            (Prior.SHOCK_PRECISION.shape() - 1) * Math.log(precision)
                - Prior.SHOCK_PRECISION.rate() * precision
                + Math.log(2 / (sigma * sigma * sigma)));
  }

  double driftSd(int k, double tau) {
    return switch (levelKind) {
      case CONSTANT -> 0;
      case DRIFTING ->
          prior
              .logDriftSd()
              .map(logSd -> logNormal(logSd[k], tau))
              .orElseGet(() -> normal(new Normal(0, Prior.DRIFT_SD.scale()), tau));
    };
  }

  /// Density of the logarithm at `log value`, times `1 / value`.
  private static double logNormal(Normal logarithm, double value) {
    return normal(logarithm, Math.log(value)) - Math.log(value);
  }

  private static double normal(Normal normal, double value) {
    double distance = (value - normal.mean()) / normal.sd();
    return -0.5 * distance * distance - Math.log(normal.sd());
  }
}
