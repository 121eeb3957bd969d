package allay.model.dynamics;

import java.util.Arrays;
import java.util.List;

/// The Gaussian of all fast deviations z given the coefficients, in precision form. With M = I - A,
/// D = diag(sigma^2) and b[t] = B0 u[t] + B1 u[t-1]:
///
///     log p(z) = -1/2 sum over t >= 2 of |M z[t] - F z[t-1] - b[t]|^2 in D^-1  -  |z[1]|^2 / (2 v1)
///              = -1/2 z' Q z + h' z + constant
///
/// Q is block tridiagonal and its blocks repeat along time, so they are built once a sweep:
/// `own = M' D^-1 M`, `before = F' D^-1 F`, `coupling = -M' D^-1 F`.
final class DeviationPrecision {
  private final Observations data;
  private final int days;
  private final int tracks;
  private final double firstPrecision;
  private final double[] own;
  private final double[] before;
  private final double[] coupling;
  private final double[] linear;

  DeviationPrecision(Observations data, Prior prior) {
    this.data = data;
    days = data.days;
    tracks = data.tracks;
    firstPrecision = 1 / prior.firstDeviation().variance();
    own = new double[tracks * tracks];
    before = new double[tracks * tracks];
    coupling = new double[tracks * tracks];
    linear = new double[days * tracks];
  }

  void refresh(State state) {
    Arrays.fill(own, 0);
    Arrays.fill(before, 0);
    Arrays.fill(coupling, 0);
    for (int m = 0; m < tracks; m++) {
      double precision = 1 / (state.shockSd[m] * state.shockSd[m]);
      for (int i = 0; i < tracks; i++) {
        double today = precision * today(state, m, i);
        double yesterday = precision * state.nextDay[m * tracks + i];
        for (int j = 0; j < tracks; j++) {
          own[i * tracks + j] += today * today(state, m, j);
          before[i * tracks + j] += yesterday * state.nextDay[m * tracks + j];
          coupling[i * tracks + j] -= today * state.nextDay[m * tracks + j];
        }
      }
    }
    if (data.inputs > 0) {
      refreshLinear(state);
    }
  }

  /// M[m, i].
  private double today(State state, int m, int i) {
    return (m == i ? 1 : 0) - state.sameDay[m * tracks + i];
  }

  /// h[t] = M' D^-1 b[t] - F' D^-1 b[t+1].
  private void refreshLinear(State state) {
    Arrays.fill(linear, 0);
    for (int t = 1; t < days; t++) {
      for (int m = 0; m < tracks; m++) {
        double push = inputEffect(state, t, m) / (state.shockSd[m] * state.shockSd[m]);
        for (int i = 0; i < tracks; i++) {
          linear[t * tracks + i] += today(state, m, i) * push;
          linear[(t - 1) * tracks + i] -= state.nextDay[m * tracks + i] * push;
        }
      }
    }
  }

  private double inputEffect(State state, int t, int m) {
    int inputs = data.inputs;
    double effect = 0;
    for (int i = 0; i < inputs; i++) {
      effect += state.inputSameDay[m * inputs + i] * data.dose[t * inputs + i];
      effect += state.inputNextDay[m * inputs + i] * data.dose[(t - 1) * inputs + i];
    }
    return effect;
  }

  /// Follows a change of unit of track `k` by the factor `c`: sigma and the arrows into it times c,
  /// the arrows out of it divided by c.
  void stretch(int k, double c) {
    for (double[] matrix : List.of(own, before, coupling)) {
      for (int j = 0; j < tracks; j++) {
        matrix[k * tracks + j] /= c;
        matrix[j * tracks + k] /= c;
      }
    }
    for (int t = 0; t < days; t++) {
      linear[t * tracks + k] /= c;
    }
  }

  /// Entry (i, j) of the diagonal block of day `t`.
  double block(int t, int i, int j) {
    double value = t > 0 ? own[i * tracks + j] : i == j ? firstPrecision : 0;
    return t < days - 1 ? value + before[i * tracks + j] : value;
  }

  /// Entry (i, j) of the block between day t (row) and day t - 1 (column), t >= 1.
  double coupling(int i, int j) {
    return coupling[i * tracks + j];
  }

  /// Entry (i, j) of M' D^-1 M.
  double own(int i, int j) {
    return own[i * tracks + j];
  }

  /// Entry (i, j) of F' D^-1 F.
  double before(int i, int j) {
    return before[i * tracks + j];
  }

  double firstPrecision() {
    return firstPrecision;
  }

  /// Entry (t, k) of `Q z - h` for any `z` of days x tracks.
  double gradient(double[] z, int t, int k) {
    int today = t * tracks;
    double sum = -linear[today + k];
    if (t > 0) {
      for (int j = 0; j < tracks; j++) {
        sum = Math.fma(own[k * tracks + j], z[today + j], sum);
        sum = Math.fma(coupling[k * tracks + j], z[today - tracks + j], sum);
      }
    } else {
      sum = Math.fma(firstPrecision, z[k], sum);
    }
    if (t < days - 1) {
      for (int j = 0; j < tracks; j++) {
        sum = Math.fma(before[k * tracks + j], z[today + j], sum);
        sum = Math.fma(coupling[j * tracks + k], z[today + tracks + j], sum);
      }
    }
    return sum;
  }
}
