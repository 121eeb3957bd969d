package allay.model.dynamics;

import allay.model.linear.Cholesky;
import allay.model.random.Chance;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;

/// One step of a sweep: each track's equation as a conjugate regression. Given z, the equation of
/// track k is linear with independent normal shocks:
///
///     z[t,k] = A[k,<k] z[t,<k] + F[k,.] z[t-1] + B0[k,.] u[t] + B1[k,.] u[t-1] + shock,  t >= 2
///
/// so its coefficients are Gaussian given sigma[k] and sigma[k]^-2 is Gamma given them. All tracks
/// share the cross products of w[t] = (z[t], z[t-1], u[t], u[t-1]).
final class Equations {
  private final Observations data;
  private final Prior prior;
  private final int width;
  private final double[] w;
  private final double[] products;
  private final int[][] predictors;
  private final Prior.Normal[][] priors;
  private final ContinuousSampler precisionSampler;
  private final double[] precision;
  private final double[] coefficients;

  Equations(Observations data, Prior prior, Chance chance) {
    this.data = data;
    this.prior = prior;
    width = 2 * data.tracks + 2 * data.inputs;
    w = new double[width];
    products = new double[width * width];
    predictors = IntStream.range(0, data.tracks).mapToObj(this::predictorsOf).toArray(int[][]::new);
    priors =
        IntStream.range(0, data.tracks)
            .mapToObj(k -> Arrays.stream(predictors[k]).mapToObj(p -> priorOf(k, p)))
            .map(row -> row.toArray(Prior.Normal[]::new))
            .toArray(Prior.Normal[][]::new);
    precisionSampler = chance.gamma(prior.shockPrecision().shape() + 0.5 * (data.days - 1));
    precision = new double[width * width];
    coefficients = new double[width];
  }

  private int[] predictorsOf(int k) {
    return IntStream.range(0, width).filter(p -> predicts(p, k)).toArray();
  }

  private boolean predicts(int p, int k) {
    if (p < data.tracks) {
      return p < k;
    }
    int input = p - 2 * data.tracks;
    return input < 0 || input >= data.inputs || data.actsSameDay(input, k);
  }

  private Prior.Normal priorOf(int k, int p) {
    if (p < data.tracks) {
      return prior.sameDay();
    }
    if (p < 2 * data.tracks) {
      return p == data.tracks + k ? prior.carryOver() : prior.nextDay();
    }
    return prior.input();
  }

  void draw(State state, Chance chance) {
    sumProducts(state);
    for (int k = 0; k < data.tracks; k++) {
      drawCoefficients(k, state.shockSd[k], chance);
      store(state, k);
      state.shockSd[k] = drawShockSd(k);
    }
  }

  private void sumProducts(State state) {
    Arrays.fill(products, 0);
    for (int t = 1; t < data.days; t++) {
      int today = t * data.tracks;
      System.arraycopy(state.deviation, today, w, 0, data.tracks);
      System.arraycopy(state.deviation, today - data.tracks, w, data.tracks, data.tracks);
      System.arraycopy(data.dose, t * data.inputs, w, 2 * data.tracks, data.inputs);
      System.arraycopy(
          data.dose, (t - 1) * data.inputs, w, 2 * data.tracks + data.inputs, data.inputs);
      for (int i = 0; i < width; i++) {
        double value = w[i];
        for (int j = 0; j <= i; j++) {
          products[i * width + j] = Math.fma(value, w[j], products[i * width + j]);
        }
      }
    }
  }

  private double product(int i, int j) {
    return i >= j ? products[i * width + j] : products[j * width + i];
  }

  private void drawCoefficients(int k, double shockSd, Chance chance) {
    int[] chosen = predictors[k];
    int n = chosen.length;
    double weight = 1 / (shockSd * shockSd);
    for (int i = 0; i < n; i++) {
      Prior.Normal before = priors[k][i];
      for (int j = 0; j <= i; j++) {
        precision[i * n + j] = weight * product(chosen[i], chosen[j]);
      }
      precision[i * n + i] += 1 / before.variance();
      coefficients[i] = weight * product(k, chosen[i]) + before.mean() / before.variance();
    }
    Cholesky.factor(precision, 0, n);
    Cholesky.solveLower(precision, 0, n, coefficients, 0);
    for (int i = 0; i < n; i++) {
      coefficients[i] += chance.gaussian();
    }
    Cholesky.solveLowerTransposed(precision, 0, n, coefficients, 0);
  }

  private void store(State state, int k) {
    for (int i = 0; i < predictors[k].length; i++) {
      int p = predictors[k][i];
      int input = p - 2 * data.tracks;
      if (p < data.tracks) {
        state.sameDay[k * data.tracks + p] = coefficients[i];
      } else if (input < 0) {
        state.nextDay[k * data.tracks + p - data.tracks] = coefficients[i];
      } else if (input < data.inputs) {
        state.inputSameDay[k * data.inputs + input] = coefficients[i];
      } else {
        state.inputNextDay[k * data.inputs + input - data.inputs] = coefficients[i];
      }
    }
  }

  private double drawShockSd(int k) {
    double rate = prior.shockPrecision().rate() + 0.5 * sumOfSquaredShocks(k);
    return Math.sqrt(rate / precisionSampler.sample());
  }

  private double sumOfSquaredShocks(int k) {
    int[] chosen = predictors[k];
    double sum = product(k, k);
    for (int i = 0; i < chosen.length; i++) {
      double inner = -2 * product(k, chosen[i]);
      for (int j = 0; j < chosen.length; j++) {
        inner += product(chosen[i], chosen[j]) * coefficients[j];
      }
      sum += coefficients[i] * inner;
    }
    return Math.max(sum, 0);
  }
}
