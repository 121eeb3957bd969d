package allay.model.dynamics;

import static allay.model.linear.Lanes.get;
import static allay.model.linear.Lanes.put;

import allay.model.linear.Lanes;
import allay.model.linear.Products;
import jdk.incubator.vector.DoubleVector;

/// The Gaussian of all fast deviations z given the coefficients, in precision form. With M = I - A,
/// D = diag(sigma^2) and b[t] = B0 u[t] + B1 u[t-1]:
///
///     log p(z) = -1/2 sum over t >= 2 of |M z[t] - F z[t-1] - b[t]|^2 in D^-1  -  |z[1]|^2 / (2 v1)
///              = -1/2 z' Q z + h' z + constant
///
/// Q is block tridiagonal and its blocks repeat along time, so they are built once a sweep:
/// `own = M' D^-1 M`, `before = F' D^-1 F`, `coupling = -M' D^-1 F`. In lanes.
final class DeviationPrecision {
  private static final double FIRST = Prior.FIRST_DEVIATION.precision();

  private final Regressors regressors;
  private final int tracks;
  private final double[] today;
  private final double[] yesterday;
  private final double[] own;
  private final double[] before;
  private final double[] coupling;
  private final double[] firstRows;
  private final double[] innerRows;
  private final double[] lastRows;
  private final double[] linear;
  private int days;

  DeviationPrecision(Regressors regressors, int mostDays) {
    this.regressors = regressors;
    tracks = regressors.tracks;
    int matrix = tracks * tracks * Lanes.COUNT;
    today = new double[matrix];
    yesterday = new double[matrix];
    own = new double[matrix];
    before = new double[matrix];
    coupling = new double[matrix];
    firstRows = new double[3 * matrix];
    innerRows = new double[3 * matrix];
    lastRows = new double[3 * matrix];
    linear = new double[regressors.inputs > 0 ? mostDays * tracks * Lanes.COUNT : 0];
  }

  void refresh(Observations data, ChainStates state) {
    days = data.days;
    for (int lane = 0; lane < Lanes.COUNT; lane += Lanes.WIDTH) {
      spreadRows(state, lane);
      multiply(lane);
      addUp(lane);
      if (regressors.inputs > 0) {
        refreshLinear(data, state, lane);
      }
    }
  }

  /// M and F, each row divided by its sigma.
  private void spreadRows(ChainStates state, int lane) {
    for (int m = 0; m < tracks; m++) {
      DoubleVector root = Lanes.all(1).div(get(state.shockSd, m, lane));
      int row = m * regressors.width;
      for (int i = 0; i < tracks; i++) {
        int at = m * tracks + i;
        DoubleVector sameDay = get(state.coefficients, row + regressors.today(i), lane);
        DoubleVector nextDay = get(state.coefficients, row + regressors.yesterday(i), lane);
        put(Lanes.all(m == i ? 1 : 0).sub(sameDay).mul(root), today, at, lane);
        put(nextDay.mul(root), yesterday, at, lane);
      }
    }
  }

  private void multiply(int lane) {
    for (int i = 0; i < tracks; i++) {
      for (int j = 0; j < tracks; j++) {
        DoubleVector ownSum = Lanes.all(0);
        DoubleVector beforeSum = ownSum;
        DoubleVector couplingSum = ownSum;
        for (int m = 0; m < tracks; m++) {
          DoubleVector todayI = get(today, m * tracks + i, lane);
          DoubleVector yesterdayJ = get(yesterday, m * tracks + j, lane);
          ownSum = todayI.fma(get(today, m * tracks + j, lane), ownSum);
          beforeSum = get(yesterday, m * tracks + i, lane).fma(yesterdayJ, beforeSum);
          couplingSum = Lanes.minusProduct(couplingSum, todayI, yesterdayJ);
        }
        put(ownSum, own, i * tracks + j, lane);
        put(beforeSum, before, i * tracks + j, lane);
        put(couplingSum, coupling, i * tracks + j, lane);
      }
    }
  }

  /// The rows of Q of the first day, of the days between and of the last.
  private void addUp(int lane) {
    for (int i = 0; i < tracks; i++) {
      for (int j = 0; j < tracks; j++) {
        int at = i * tracks + j;
        int yesterdayAt = i * 3 * tracks + j;
        int todayAt = yesterdayAt + tracks;
        int tomorrowAt = todayAt + tracks;
        DoubleVector back = get(coupling, at, lane);
        DoubleVector ahead = get(coupling, j * tracks + i, lane);
        DoubleVector here = get(own, at, lane);
        DoubleVector next = days > 1 ? get(before, at, lane) : Lanes.all(0);
        put(next.add(i == j ? FIRST : 0), firstRows, todayAt, lane);
        put(ahead, firstRows, tomorrowAt, lane);
        put(back, innerRows, yesterdayAt, lane);
        put(next.add(here), innerRows, todayAt, lane);
        put(ahead, innerRows, tomorrowAt, lane);
        put(back, lastRows, yesterdayAt, lane);
        put(here, lastRows, todayAt, lane);
      }
    }
  }

  /// h[t] = M' D^-1 b[t] - F' D^-1 b[t+1].
  private void refreshLinear(Observations data, ChainStates state, int lane) {
    for (int at = 0; at < days * tracks; at++) {
      put(Lanes.all(0), linear, at, lane);
    }
    for (int t = 1; t < days; t++) {
      for (int m = 0; m < tracks; m++) {
        DoubleVector push = inputEffect(data, state, t, m, lane).div(get(state.shockSd, m, lane));
        for (int i = 0; i < tracks; i++) {
          int now = t * tracks + i;
          int then = now - tracks;
          put(
              get(today, m * tracks + i, lane).fma(push, get(linear, now, lane)),
              linear,
              now,
              lane);
          put(
              Lanes.minusProduct(
                  get(linear, then, lane), get(yesterday, m * tracks + i, lane), push),
              linear,
              then,
              lane);
        }
      }
    }
  }

  private DoubleVector inputEffect(Observations data, ChainStates state, int t, int m, int lane) {
    int inputs = regressors.inputs;
    int row = m * regressors.width;
    DoubleVector effect = Lanes.all(0);
    for (int i = 0; i < inputs; i++) {
      DoubleVector sameDay = get(state.coefficients, row + regressors.inputToday(i), lane);
      DoubleVector nextDay = get(state.coefficients, row + regressors.inputYesterday(i), lane);
      effect = sameDay.fma(Lanes.all(data.dose[t * inputs + i]), effect);
      effect = nextDay.fma(Lanes.all(data.dose[(t - 1) * inputs + i]), effect);
    }
    return effect;
  }

  /// Follows a change of unit of track `k` by the factors `c`, one for each lane: sigma and the
  /// arrows into it times c, the arrows out of it divided by c.
  void stretch(int k, double[] c) {
    for (int lane = 0; lane < Lanes.COUNT; lane += Lanes.WIDTH) {
      DoubleVector factor = get(c, 0, lane);
      for (double[] matrix : new double[][] {own, before, coupling}) {
        for (int j = 0; j < tracks; j++) {
          divide(matrix, k * tracks + j, factor, lane);
          divide(matrix, j * tracks + k, factor, lane);
        }
      }
      addUp(lane);
      for (int t = 0; regressors.inputs > 0 && t < days; t++) {
        divide(linear, t * tracks + k, factor, lane);
      }
    }
  }

  private static void divide(double[] numbers, int index, DoubleVector by, int lane) {
    put(get(numbers, index, lane).div(by), numbers, index, lane);
  }

  /// The rows of Q of day `t`, tracks x 3 tracks: columns of the day before, of the day, of the day
  /// after; on the first and last day those of a day that is not there mean nothing. Not to be
  /// written to.
  double[] rows(int t) {
    return t == 0 ? firstRows : t < days - 1 ? innerRows : lastRows;
  }

  /// Where row `i`, column `j` of the day itself stands in `rows`.
  int today(int i, int j) {
    return (3 * i + 1) * tracks + j;
  }

  /// The block between day t (row) and day t - 1 (column), t >= 1. Not to be written to.
  double[] coupling() {
    return coupling;
  }

  /// M' D^-1 M.
  double[] own() {
    return own;
  }

  /// F' D^-1 F.
  double[] before() {
    return before;
  }

  /// `v' Q w` for paths v of track `i` alone and w of track `j` alone, both zero on the first day.
  ///
  /// @param products of all tracks' paths, as `LagProducts` sums them
  DoubleVector alongPaths(double[] products, int i, int j, int lane) {
    DoubleVector today = pathProduct(products, i, j, lane);
    DoubleVector yesterday = pathProduct(products, tracks + i, tracks + j, lane);
    DoubleVector forward = pathProduct(products, i, tracks + j, lane);
    DoubleVector backward = pathProduct(products, tracks + i, j, lane);
    DoubleVector sum = get(own, i * tracks + j, lane).mul(today);
    sum = get(before, i * tracks + j, lane).fma(yesterday, sum);
    sum = get(coupling, i * tracks + j, lane).fma(forward, sum);
    return get(coupling, j * tracks + i, lane).fma(backward, sum);
  }

  private DoubleVector pathProduct(double[] products, int i, int j, int lane) {
    int order = 2 * tracks;
    return get(products, i >= j ? i * order + j : j * order + i, lane);
  }

  /// `h - Q z` for any `z` of days x tracks, all of it.
  ///
  /// @param pull days x tracks, written to
  void pull(double[] z, double[] pull) {
    for (int lane = 0; lane < Lanes.COUNT; lane += Lanes.WIDTH) {
      for (int t = 0; t < days; t++) {
        pull(z, t, 0, tracks, pull, t * tracks, lane);
      }
    }
  }

  /// `h - Q z` on day `t` for track `k` alone; written to number 0 of `pull`.
  void pull(double[] z, int t, int k, double[] pull) {
    for (int lane = 0; lane < Lanes.COUNT; lane += Lanes.WIDTH) {
      pull(z, t, k, 1, pull, 0, lane);
    }
  }

  private void pull(double[] z, int t, int from, int count, double[] pull, int at, int lane) {
    int here = t * tracks;
    for (int k = 0; k < count; k++) {
      put(
          regressors.inputs > 0 ? get(linear, here + from + k, lane) : Lanes.all(0),
          pull,
          at + k,
          lane);
    }
    int first = t == 0 ? tracks : 0;
    int end = t == days - 1 ? 2 * tracks : 3 * tracks;
    Products.subtract(
        pull,
        at,
        1,
        count,
        rows(t),
        from * 3 * tracks + first,
        3 * tracks,
        1,
        z,
        here - tracks + first,
        end - first,
        lane);
  }
}
