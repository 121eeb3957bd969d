package allay.benchmarks.structure;

/// Mean and covariance of one day's state s = (level, z), 2 K numbers: the Kalman filter, scores
/// taken up one at a time (Koopman & Durbin 2000, doi 10.1111/1467-9892.00186).
final class Belief {
  /// Priors of the first day, as docs/model.md has them.
  static final double FIRST_LEVEL = 5;

  static final double FIRST_LEVEL_SD = 3;
  static final double FIRST_DEVIATION_SD = 2;

  final double[] mean;
  final double[] covariance;

  /// Of the last score taken up: covariance of the state with it, over its variance.
  final double[] gain;

  private final int tracks;
  private final int size;
  private final double[] product;

  private Belief(int tracks) {
    this.tracks = tracks;
    size = 2 * tracks;
    mean = new double[size];
    covariance = new double[size * size];
    gain = new double[size];
    product = new double[size * tracks];
  }

  static Belief ofFirstDay(int tracks) {
    Belief belief = new Belief(tracks);
    for (int k = 0; k < tracks; k++) {
      int z = tracks + k;
      belief.mean[k] = FIRST_LEVEL;
      belief.covariance[k * belief.size + k] = FIRST_LEVEL_SD * FIRST_LEVEL_SD;
      belief.covariance[z * belief.size + z] = FIRST_DEVIATION_SD * FIRST_DEVIATION_SD;
    }
    return belief;
  }

  /// Without doubt in `state`.
  static Belief at(double[] state) {
    Belief belief = new Belief(state.length / 2);
    System.arraycopy(state, 0, belief.mean, 0, state.length);
    return belief;
  }

  void advance(Step step) {
    double[] z = new double[tracks];
    for (int k = 0; k < tracks; k++) {
      for (int j = 0; j < tracks; j++) {
        z[k] += step.dayToDay[k * tracks + j] * mean[tracks + j];
      }
    }
    System.arraycopy(z, 0, mean, tracks, tracks);
    for (int row = 0; row < size; row++) {
      for (int k = 0; k < tracks; k++) {
        double sum = 0;
        for (int j = 0; j < tracks; j++) {
          sum += covariance[row * size + tracks + j] * step.dayToDay[k * tracks + j];
        }
        product[row * tracks + k] = sum;
      }
    }
    for (int k = 0; k < tracks; k++) {
      covariance[k * size + k] += step.driftVariance[k];
      for (int j = 0; j < tracks; j++) {
        covariance[k * size + tracks + j] = product[k * tracks + j];
        covariance[(tracks + j) * size + k] = product[k * tracks + j];
      }
      for (int j = 0; j <= k; j++) {
        double sum = step.shockCovariance[k * tracks + j];
        for (int m = 0; m < tracks; m++) {
          sum += step.dayToDay[k * tracks + m] * product[(tracks + m) * tracks + j];
        }
        covariance[(tracks + k) * size + tracks + j] = sum;
        covariance[(tracks + j) * size + tracks + k] = sum;
      }
    }
  }

  void push(double[] deviation) {
    for (int k = 0; k < tracks; k++) {
      mean[tracks + k] += deviation[k];
    }
  }

  double scoreMean(int k) {
    return mean[k] + mean[tracks + k];
  }

  /// Of a score with this error variance.
  double scoreVariance(int k, double errorVariance) {
    int z = tracks + k;
    return covariance[k * size + k]
        + 2 * covariance[k * size + z]
        + covariance[z * size + z]
        + errorVariance;
  }

  /// Conditions on the score of track `k`, whose error has this variance, having mean `value` and
  /// variance `left`, 0 where it is known.
  void learn(int k, double value, double left, double errorVariance) {
    double variance = scoreVariance(k, errorVariance);
    double surprise = value - scoreMean(k);
    double less = variance - left;
    for (int i = 0; i < size; i++) {
      gain[i] = (covariance[i * size + k] + covariance[i * size + tracks + k]) / variance;
    }
    for (int i = 0; i < size; i++) {
      mean[i] += gain[i] * surprise;
      for (int j = 0; j < size; j++) {
        covariance[i * size + j] -= gain[i] * gain[j] * less;
      }
    }
  }
}
