package allay.model.dynamics;

/// One chain's present draw of everything unknown; flat, row by row, changed in place by the steps
/// of a sweep.
///
/// `z[t] = A z[t] + F z[t-1] + B0 u[t] + B1 u[t-1] + shocks`, `x = level + z`
final class State {
  final int days;
  final int tracks;
  final int inputs;

  /// A: strictly lower triangular, tracks x tracks.
  final double[] sameDay;

  /// F: tracks x tracks.
  final double[] nextDay;

  /// B0: tracks x inputs, zero where an input comes after the track.
  final double[] inputSameDay;

  /// B1: tracks x inputs.
  final double[] inputNextDay;

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

  State(int days, int tracks, int inputs) {
    this.days = days;
    this.tracks = tracks;
    this.inputs = inputs;
    sameDay = new double[tracks * tracks];
    nextDay = new double[tracks * tracks];
    inputSameDay = new double[tracks * inputs];
    inputNextDay = new double[tracks * inputs];
    shockSd = new double[tracks];
    driftSd = new double[tracks];
    level = new double[days * tracks];
    score = new double[days * tracks];
    deviation = new double[days * tracks];
  }

  void updateDeviations() {
    for (int i = 0; i < deviation.length; i++) {
      deviation[i] = score[i] - level[i];
    }
  }
}
