package allay.model.dynamics;

import static allay.model.linear.Lanes.get;
import static allay.model.linear.Lanes.put;

import allay.model.linear.BlockPattern;
import allay.model.linear.BlockTridiagonal;
import allay.model.linear.Lanes;
import java.util.Arrays;
import jdk.incubator.vector.DoubleVector;

/// One step of a sweep: all levels and all missing scores in one draw from their joint Gaussian
/// given everything else. A day's unknowns are its levels, then its missing scores; z = x - level
/// depends on a level with sign -1 and on a missing score with sign +1. Where the level is constant
/// it is drawn elsewhere (`ConstantLevel`), and here the missing scores alone.
final class LevelsAndMissingScores {
  private final int tracks;
  private final boolean drifting;
  private final BlockTridiagonal system = new BlockTridiagonal();
  private final double[] known;
  private final double[] pull;
  private double[] noise = new double[0];

  LevelsAndMissingScores(Regressors regressors, LevelKind level, int mostDays) {
    tracks = regressors.tracks;
    drifting = level == LevelKind.DRIFTING;
    known = new double[mostDays * tracks * Lanes.COUNT];
    pull = new double[known.length];
  }

  void draw(
      Observations data,
      PersonPrior prior,
      ChainStates state,
      DeviationPrecision precision,
      LaneChances chances) {
    BlockPattern pattern = pattern(data);
    if (pattern.length() == 0) {
      return;
    }
    fill(data, prior, state, precision);
    if (noise.length < pattern.length() * Lanes.COUNT) {
      noise = new double[pattern.length() * Lanes.COUNT];
    }
    chances.gaussians(noise, pattern.length());
    for (int lane = 0; lane < Lanes.COUNT; lane += Lanes.WIDTH) {
      system.factor(lane);
      system.solveDraw(noise, lane);
      take(data, state, lane);
    }
    state.updateDeviations();
  }

  private BlockPattern pattern(Observations data) {
    return drifting ? data.levelsAndMissing : data.missingAlone;
  }

  /// The joint precision and linear term, ready to be factored.
  BlockTridiagonal fill(
      Observations data, PersonPrior prior, ChainStates state, DeviationPrecision precision) {
    system.start(pattern(data));
    keepKnown(data, state);
    precision.pull(known, pull);
    for (int t = 0; t < data.days; t++) {
      fillBlock(data, t, precision);
      if (t > 0) {
        fillCoupling(data, t, precision);
      }
      fillLinearTerm(data, t);
    }
    for (int lane = 0; drifting && lane < Lanes.COUNT; lane += Lanes.WIDTH) {
      for (int t = 0; t < data.days; t++) {
        addLevelPrior(data, t, prior, state, lane);
      }
    }
    return system;
  }

  /// What of z is known: the scores given, less the level where that is not drawn here.
  private void keepKnown(Observations data, ChainStates state) {
    System.arraycopy(state.score, 0, known, 0, state.score.length);
    for (int t = 0; t < data.days; t++) {
      for (int k : data.missingTracks(t)) {
        int at = Lanes.at(t * tracks + k, 0);
        Arrays.fill(known, at, at + Lanes.COUNT, 0);
      }
    }
    for (int at = 0; !drifting && at < state.level.length; at++) {
      known[at] -= state.level[at];
    }
  }

  private int levels() {
    return drifting ? tracks : 0;
  }

  private int track(Observations data, int t, int i) {
    return i < levels() ? i : data.missingTracks(t)[i - levels()];
  }

  private void fillBlock(Observations data, int t, DeviationPrecision precision) {
    BlockPattern pattern = pattern(data);
    int n = pattern.size(t);
    double[] block = precision.block(t);
    int to = pattern.blockAt(t);
    if (n == levels()) {
      System.arraycopy(block, 0, system.blocks(), to * Lanes.COUNT, n * n * Lanes.COUNT);
      return;
    }
    for (int i = 0; i < n; i++) {
      int row = track(data, t, i) * tracks;
      for (int j = 0; j <= i; j++) {
        boolean sameSign = i < levels() == j < levels();
        copy(block, row + track(data, t, j), system.blocks(), to + i * n + j, sameSign);
      }
    }
  }

  private void fillCoupling(Observations data, int t, DeviationPrecision precision) {
    BlockPattern pattern = pattern(data);
    int rows = pattern.size(t);
    int columns = pattern.size(t - 1);
    double[] coupling = precision.coupling();
    int to = pattern.couplingAt(t);
    if (rows == levels() && columns == levels()) {
      int length = rows * columns * Lanes.COUNT;
      System.arraycopy(coupling, 0, system.couplings(), to * Lanes.COUNT, length);
      return;
    }
    for (int i = 0; i < rows; i++) {
      int row = track(data, t, i) * tracks;
      for (int j = 0; j < columns; j++) {
        boolean sameSign = i < levels() == j < levels();
        copy(
            coupling,
            row + track(data, t - 1, j),
            system.couplings(),
            to + i * columns + j,
            sameSign);
      }
    }
  }

  private void fillLinearTerm(Observations data, int t) {
    BlockPattern pattern = pattern(data);
    for (int i = 0; i < pattern.size(t); i++) {
      int from = t * tracks + track(data, t, i);
      copy(pull, from, system.vector(), pattern.vectorAt(t) + i, i >= levels());
    }
  }

  private static void copy(double[] from, int index, double[] to, int at, boolean sameSign) {
    for (int lane = 0; lane < Lanes.COUNT; lane += Lanes.WIDTH) {
      DoubleVector entry = get(from, index, lane);
      put(sameSign ? entry : entry.neg(), to, at, lane);
    }
  }

  /// level[1] around its prior mean, each later level around the one before.
  private void addLevelPrior(
      Observations data, int t, PersonPrior prior, ChainStates state, int lane) {
    BlockPattern pattern = pattern(data);
    int n = pattern.size(t);
    for (int k = 0; k < tracks; k++) {
      int diagonal = pattern.blockAt(t) + k * n + k;
      DoubleVector tau = get(state.driftSd, k, lane);
      DoubleVector drift = Lanes.all(1).div(tau.mul(tau));
      DoubleVector own = get(system.blocks(), diagonal, lane);
      if (t == 0) {
        DoubleVector first = get(prior.levelPrecision(), k, lane);
        own = own.add(first);
        int at = pattern.vectorAt(0) + k;
        DoubleVector pull =
            first.fma(get(prior.levelMean(), k, lane), get(system.vector(), at, lane));
        put(pull, system.vector(), at, lane);
      } else {
        own = own.add(drift);
        int at = pattern.couplingAt(t) + k * pattern.size(t - 1) + k;
        put(get(system.couplings(), at, lane).sub(drift), system.couplings(), at, lane);
      }
      put(t < data.days - 1 ? own.add(drift) : own, system.blocks(), diagonal, lane);
    }
  }

  private void take(Observations data, ChainStates state, int lane) {
    BlockPattern pattern = pattern(data);
    for (int t = 0; t < data.days; t++) {
      int from = pattern.vectorAt(t);
      for (int i = 0; i < pattern.size(t); i++) {
        DoubleVector drawn = get(system.vector(), from + i, lane);
        put(drawn, i < levels() ? state.level : state.score, t * tracks + track(data, t, i), lane);
      }
    }
  }
}
