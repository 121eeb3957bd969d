package allay.model.dynamics;

import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/// The joint Gaussian of all levels (day by day), then all scores (day by day), given the arrows
/// and the sds of a state: built forwards, each as a linear map of independent shocks, as the model
/// is written down.
final class DenseDiary {
  private final State state;
  private final LevelKind levelKind;
  private final Observations data;
  private final int half;
  private final double[] levelMean;
  private final double[] deviationMean;
  private final double[][] level;
  private final double[][] deviation;

  private DenseDiary(State state, Observations data, Prior prior, LevelKind levelKind) {
    this.state = state;
    this.levelKind = levelKind;
    this.data = data;
    half = data.days * data.tracks;
    levelMean = new double[half];
    deviationMean = new double[half];
    level = new double[half][2 * half];
    deviation = new double[half][2 * half];
    for (int k = 0; k < data.tracks; k++) {
      levelMean[k] = prior.firstLevel()[k].mean();
      level[k][k] = prior.firstLevel()[k].sd();
      deviation[k][half + k] = Prior.FIRST_DEVIATION.sd();
    }
    for (int at = data.tracks; at < half; at++) {
      propagate(at);
    }
  }

  static DenseGaussian of(State state, Observations data, Prior prior) {
    return of(state, data, prior, LevelKind.DRIFTING);
  }

  /// Of a constant level every day has its own copy.
  static DenseGaussian of(State state, Observations data, Prior prior, LevelKind levelKind) {
    return new DenseDiary(state, data, prior, levelKind).joint();
  }

  /// Where the scores that were given stand in the joint Gaussian, bounds among them.
  static int[] scored(Observations data) {
    int half = data.days * data.tracks;
    return IntStream.range(0, half)
        .filter(at -> data.kind(at) != Observations.Kind.MISSING)
        .map(at -> half + at)
        .toArray();
  }

  private void propagate(int at) {
    int tracks = data.tracks;
    int t = at / tracks;
    int k = at % tracks;
    levelMean[at] = levelMean[at - tracks];
    add(1, level[at - tracks], level[at]);
    level[at][at] += levelKind == LevelKind.DRIFTING ? state.driftSd[k] : 0;
    for (int j = 0; j < tracks; j++) {
      double today = state.sameDay[k * tracks + j];
      double yesterday = state.nextDay[k * tracks + j];
      deviationMean[at] += today * deviationMean[t * tracks + j];
      deviationMean[at] += yesterday * deviationMean[(t - 1) * tracks + j];
      add(today, deviation[t * tracks + j], deviation[at]);
      add(yesterday, deviation[(t - 1) * tracks + j], deviation[at]);
    }
    for (int i = 0; i < data.inputs; i++) {
      deviationMean[at] +=
          state.inputSameDay[k * data.inputs + i] * data.dose[t * data.inputs + i]
              + state.inputNextDay[k * data.inputs + i] * data.dose[(t - 1) * data.inputs + i];
    }
    deviation[at][half + at] += state.shockSd[k];
  }

  private DenseGaussian joint() {
    double[] mean = new double[2 * half];
    DMatrixRMaj map = new DMatrixRMaj(2 * half, 2 * half);
    for (int at = 0; at < half; at++) {
      mean[at] = levelMean[at];
      mean[half + at] = levelMean[at] + deviationMean[at];
      for (int shock = 0; shock < 2 * half; shock++) {
        map.set(at, shock, level[at][shock]);
        map.set(half + at, shock, level[at][shock] + deviation[at][shock]);
      }
    }
    return new DenseGaussian(mean, CommonOps_DDRM.multTransB(map, map, null));
  }

  private static void add(double factor, double[] from, double[] to) {
    for (int i = 0; i < to.length; i++) {
      to[i] += factor * from[i];
    }
  }
}
