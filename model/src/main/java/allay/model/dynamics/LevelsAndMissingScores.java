package allay.model.dynamics;

import allay.model.linear.BlockTridiagonal;
import allay.model.random.Chance;
import java.util.stream.IntStream;

/// One step of a sweep: all levels and all missing scores in one draw from their joint Gaussian
/// given everything else. A day's unknowns are its levels, then its missing scores; z = x - level
/// depends on a level with sign -1 and on a missing score with sign +1.
final class LevelsAndMissingScores {
  private final int days;
  private final int tracks;
  private final Prior prior;
  private final int[][] missing;
  private final BlockTridiagonal system;
  private final double[] known;
  private final double[] noise;

  LevelsAndMissingScores(Observations data, Prior prior) {
    days = data.days;
    tracks = data.tracks;
    this.prior = prior;
    missing = IntStream.range(0, days).mapToObj(data::missingTracks).toArray(int[][]::new);
    system =
        new BlockTridiagonal(
            IntStream.range(0, days).map(t -> tracks + missing[t].length).toArray());
    known = new double[days * tracks];
    noise = new double[system.length()];
  }

  void draw(State state, DeviationPrecision precision, Chance chance) {
    fill(state, precision);
    system.factor();
    for (int i = 0; i < noise.length; i++) {
      noise[i] = chance.gaussian();
    }
    system.solveDraw(noise);
    take(state);
  }

  /// The joint precision and linear term, ready to be factored.
  BlockTridiagonal fill(State state, DeviationPrecision precision) {
    system.clear();
    keepKnown(state);
    for (int t = 0; t < days; t++) {
      fillBlock(t, precision);
      if (t > 0) {
        fillCoupling(t, precision);
      }
      fillLinearTerm(t, precision);
      addLevelPrior(t, state);
    }
    return system;
  }

  private void keepKnown(State state) {
    System.arraycopy(state.score, 0, known, 0, known.length);
    for (int t = 0; t < days; t++) {
      for (int k : missing[t]) {
        known[t * tracks + k] = 0;
      }
    }
  }

  private int size(int t) {
    return tracks + missing[t].length;
  }

  private int track(int t, int i) {
    return i < tracks ? i : missing[t][i - tracks];
  }

  private double sign(int i) {
    return i < tracks ? -1 : 1;
  }

  private void fillBlock(int t, DeviationPrecision precision) {
    int n = size(t);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        system.blocks()[system.blockAt(t) + i * n + j] =
            sign(i) * sign(j) * precision.block(t, track(t, i), track(t, j));
      }
    }
  }

  private void fillCoupling(int t, DeviationPrecision precision) {
    int columns = size(t - 1);
    for (int i = 0; i < size(t); i++) {
      for (int j = 0; j < columns; j++) {
        system.couplings()[system.couplingAt(t) + i * columns + j] =
            sign(i) * sign(j) * precision.coupling(track(t, i), track(t - 1, j));
      }
    }
  }

  private void fillLinearTerm(int t, DeviationPrecision precision) {
    for (int i = 0; i < size(t); i++) {
      system.vector()[system.vectorAt(t) + i] =
          -sign(i) * precision.gradient(known, t, track(t, i));
    }
  }

  /// level[1] around its prior mean, each later level around the one before.
  private void addLevelPrior(int t, State state) {
    int n = size(t);
    for (int k = 0; k < tracks; k++) {
      int diagonal = system.blockAt(t) + k * n + k;
      double drift = 1 / (state.driftSd[k] * state.driftSd[k]);
      if (t == 0) {
        system.blocks()[diagonal] += 1 / prior.firstLevel().variance();
        system.vector()[system.vectorAt(0) + k] +=
            prior.firstLevel().mean() / prior.firstLevel().variance();
      } else {
        system.blocks()[diagonal] += drift;
        system.couplings()[system.couplingAt(t) + k * size(t - 1) + k] -= drift;
      }
      if (t < days - 1) {
        system.blocks()[diagonal] += drift;
      }
    }
  }

  private void take(State state) {
    for (int t = 0; t < days; t++) {
      int at = system.vectorAt(t);
      System.arraycopy(system.vector(), at, state.level, t * tracks, tracks);
      for (int i = 0; i < missing[t].length; i++) {
        state.score[t * tracks + missing[t][i]] = system.vector()[at + tracks + i];
      }
    }
    state.updateDeviations();
  }
}
