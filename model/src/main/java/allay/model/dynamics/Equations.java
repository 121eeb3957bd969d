package allay.model.dynamics;

import static allay.model.linear.Lanes.get;
import static allay.model.linear.Lanes.put;

import allay.model.linear.Cholesky;
import allay.model.linear.Lanes;
import jdk.incubator.vector.DoubleVector;

/// One step of a sweep: each track's equation as a conjugate regression. Given z, the equation of
/// track k is linear with independent normal shocks:
///
///     z[t,k] = A[k,<k] z[t,<k] + F[k,.] z[t-1] + B0[k,.] u[t] + B1[k,.] u[t-1] + shock,  t >= 2
///
/// so its coefficients are Gaussian given sigma[k], and sigma[k] has a one-dimensional density given
/// them. All tracks share the cross products of w[t] = (z[t], z[t-1], u[t], u[t-1]).
final class Equations {
  private final Regressors regressors;
  private final int tracks;
  private final int inputs;
  private final int width;
  private final double[] products;
  private final double[] precision;
  private final double[] coefficients;
  private final double[] noise;
  private final double[] squares;

  Equations(Regressors regressors) {
    this.regressors = regressors;
    tracks = regressors.tracks;
    inputs = regressors.inputs;
    width = regressors.width;
    products = new double[width * width * Lanes.COUNT];
    precision = new double[width * width * Lanes.COUNT];
    coefficients = new double[width * Lanes.COUNT];
    noise = new double[width * Lanes.COUNT];
    squares = new double[tracks * Lanes.COUNT];
  }

  void draw(Observations data, PersonPrior prior, ChainStates state, LaneChances chances) {
    sumProducts(data, state);
    for (int k = 0; k < tracks; k++) {
      chances.gaussians(noise, regressors.of(k).length);
      for (int lane = 0; lane < Lanes.COUNT; lane += Lanes.WIDTH) {
        drawCoefficients(k, prior, state, lane);
        sumSquaredShocks(k, lane);
      }
      for (int lane = 0; lane < Lanes.COUNT; lane++) {
        int at = Lanes.at(k, lane);
        double present = state.shockSd[at];
        state.shockSd[at] =
            ScaleStep.next(
                prior.shockSd(), k, lane, data.days - 1, squares[at], present, chances.of(lane));
      }
    }
  }

  /// The lower triangle of the cross products of w, width x width, of the last `draw`. Not to be
  /// written to.
  double[] products() {
    return products;
  }

  /// Sums of each track's squared shocks, after the last `draw`. Not to be written to.
  double[] squaredShocks() {
    return squares;
  }

  private void sumProducts(Observations data, ChainStates state) {
    for (int lane = 0; lane < Lanes.COUNT; lane += Lanes.WIDTH) {
      LagProducts.sum(state.deviation, data.days, tracks, products, width, lane);
      for (int i = 0; i < inputs; i++) {
        for (int lag = 0; lag <= 1; lag++) {
          sumWithInput(data, state, i, lag, lane);
        }
      }
    }
  }

  /// Products of input `i`, `lag` days back, with all that stands before it in w.
  private void sumWithInput(Observations data, ChainStates state, int i, int lag, int lane) {
    int row = lag == 0 ? regressors.inputToday(i) : regressors.inputYesterday(i);
    for (int p = 0; p <= row; p++) {
      DoubleVector sum = Lanes.all(0);
      for (int t = 1; t < data.days; t++) {
        double dose = data.dose[(t - lag) * inputs + i];
        sum = regressor(data, state, t, p, lane).fma(Lanes.all(dose), sum);
      }
      put(sum, products, row * width + p, lane);
    }
  }

  /// w[t, p].
  private DoubleVector regressor(Observations data, ChainStates state, int t, int p, int lane) {
    if (p < tracks) {
      return get(state.deviation, t * tracks + p, lane);
    }
    if (p < 2 * tracks) {
      return get(state.deviation, (t - 1) * tracks + p - tracks, lane);
    }
    int input = p - 2 * tracks;
    return Lanes.all(
        input < inputs
            ? data.dose[t * inputs + input]
            : data.dose[(t - 1) * inputs + input - inputs]);
  }

  private DoubleVector product(int i, int j, int lane) {
    return get(products, i >= j ? i * width + j : j * width + i, lane);
  }

  private void drawCoefficients(int k, PersonPrior prior, ChainStates state, int lane) {
    int[] chosen = regressors.of(k);
    int n = chosen.length;
    DoubleVector sigma = get(state.shockSd, k, lane);
    DoubleVector weight = Lanes.all(1).div(sigma.mul(sigma));
    for (int i = 0; i < n; i++) {
      int at = k * width + chosen[i];
      DoubleVector before = get(prior.coefficientPrecision(), at, lane);
      for (int j = 0; j <= i; j++) {
        DoubleVector entry = weight.mul(get(products, chosen[i] * width + chosen[j], lane));
        put(i == j ? entry.add(before) : entry, precision, i * n + j, lane);
      }
      DoubleVector pull = before.mul(get(prior.coefficientMean(), at, lane));
      put(weight.fma(product(k, chosen[i], lane), pull), coefficients, i, lane);
    }
    Cholesky.factor(precision, 0, n, lane);
    Cholesky.solveDraw(precision, n, coefficients, noise, lane);
    for (int i = 0; i < n; i++) {
      put(get(coefficients, i, lane), state.coefficients, k * width + chosen[i], lane);
    }
  }

  private void sumSquaredShocks(int k, int lane) {
    int[] chosen = regressors.of(k);
    DoubleVector sum = product(k, k, lane);
    for (int i = 0; i < chosen.length; i++) {
      DoubleVector inner = product(k, chosen[i], lane).mul(-2);
      for (int j = 0; j < chosen.length; j++) {
        inner = product(chosen[i], chosen[j], lane).fma(get(coefficients, j, lane), inner);
      }
      sum = get(coefficients, i, lane).fma(inner, sum);
    }
    put(sum.max(0), squares, k, lane);
  }
}
