package allay.model.dynamics;

import static allay.model.linear.Lanes.get;
import static allay.model.linear.Lanes.put;

import allay.model.linear.Lanes;

/// The present draws of one person's unknowns in eight chains, side by side in lanes and changed in
/// place by the steps of a sweep. `State` is one of them.
final class ChainStates {
  final int days;
  final int tracks;
  final Regressors regressors;

  /// Rows of (A, F, B0, B1): tracks x width; zero where something does not enter.
  final double[] coefficients;

  /// sigma.
  final double[] shockSd;

  /// tau.
  final double[] driftSd;

  /// days x tracks.
  final double[] level;

  /// x, the score behind the scale's bounds: days x tracks.
  final double[] score;

  /// z = x - level: days x tracks.
  final double[] deviation;

  ChainStates(int days, Regressors regressors) {
    this.days = days;
    this.regressors = regressors;
    tracks = regressors.tracks;
    coefficients = new double[tracks * regressors.width * Lanes.COUNT];
    shockSd = new double[tracks * Lanes.COUNT];
    driftSd = new double[tracks * Lanes.COUNT];
    level = new double[days * tracks * Lanes.COUNT];
    score = new double[days * tracks * Lanes.COUNT];
    deviation = new double[days * tracks * Lanes.COUNT];
  }

  void updateDeviations() {
    for (int lane = 0; lane < Lanes.COUNT; lane += Lanes.WIDTH) {
      for (int i = 0; i < days * tracks; i++) {
        put(get(score, i, lane).sub(get(level, i, lane)), deviation, i, lane);
      }
    }
  }

  /// Puts one chain's state into its lane.
  void load(int lane, State one) {
    for (int k = 0; k < tracks; k++) {
      for (int j = 0; j < tracks; j++) {
        coefficients[at(k, regressors.today(j), lane)] = one.sameDay[k * tracks + j];
        coefficients[at(k, regressors.yesterday(j), lane)] = one.nextDay[k * tracks + j];
      }
      for (int i = 0; i < regressors.inputs; i++) {
        int from = k * regressors.inputs + i;
        coefficients[at(k, regressors.inputToday(i), lane)] = one.inputSameDay[from];
        coefficients[at(k, regressors.inputYesterday(i), lane)] = one.inputNextDay[from];
      }
    }
    spread(one.shockSd, shockSd, lane);
    spread(one.driftSd, driftSd, lane);
    spread(one.level, level, lane);
    spread(one.score, score, lane);
    spread(one.deviation, deviation, lane);
  }

  /// One chain's state, copied out of its lane.
  State state(int lane) {
    State one = new State(days, tracks, regressors.inputs);
    for (int k = 0; k < tracks; k++) {
      for (int j = 0; j < tracks; j++) {
        one.sameDay[k * tracks + j] = coefficients[at(k, regressors.today(j), lane)];
        one.nextDay[k * tracks + j] = coefficients[at(k, regressors.yesterday(j), lane)];
      }
      for (int i = 0; i < regressors.inputs; i++) {
        int to = k * regressors.inputs + i;
        one.inputSameDay[to] = coefficients[at(k, regressors.inputToday(i), lane)];
        one.inputNextDay[to] = coefficients[at(k, regressors.inputYesterday(i), lane)];
      }
    }
    collect(shockSd, one.shockSd, lane);
    collect(driftSd, one.driftSd, lane);
    collect(level, one.level, lane);
    collect(score, one.score, lane);
    collect(deviation, one.deviation, lane);
    return one;
  }

  private int at(int k, int p, int lane) {
    return Lanes.at(k * regressors.width + p, lane);
  }

  private static void spread(double[] one, double[] lanes, int lane) {
    for (int i = 0; i < one.length; i++) {
      lanes[Lanes.at(i, lane)] = one[i];
    }
  }

  private static void collect(double[] lanes, double[] one, int lane) {
    Lanes.copy(lanes, 0, lane, one, 0, one.length);
  }

  /// Number `p` of row `k` of the coefficients in one chain.
  double coefficient(int k, int p, int lane) {
    return coefficients[at(k, p, lane)];
  }

  /// The path of all levels in one chain, copied out of its lane: days x tracks.
  double[] level(int lane) {
    double[] path = new double[days * tracks];
    collect(level, path, lane);
    return path;
  }
}
