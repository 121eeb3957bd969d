package allay.model.dynamics;

import static allay.model.linear.Lanes.get;
import static allay.model.linear.Lanes.put;

import allay.model.linear.BlockPattern;
import allay.model.linear.BlockTridiagonal;
import allay.model.linear.Lanes;
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
  private double[] noise = new double[0];

  LevelsAndMissingScores(Regressors regressors, LevelKind level, int mostDays) {
    tracks = regressors.tracks;
    drifting = level == LevelKind.DRIFTING;
    known = new double[mostDays * tracks * Lanes.COUNT];
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
    for (int lane = 0; lane < Lanes.COUNT; lane += Lanes.WIDTH) {
      keepKnown(data, state, lane);
      for (int t = 0; t < data.days; t++) {
        fillBlock(data, t, precision, lane);
        if (t > 0) {
          fillCoupling(data, t, precision, lane);
        }
        fillLinearTerm(data, t, precision, lane);
        if (drifting) {
          addLevelPrior(data, t, prior, state, lane);
        }
      }
    }
    return system;
  }

  /// What of z is known: the scores given, less the level where that is not drawn here.
  private void keepKnown(Observations data, ChainStates state, int lane) {
    for (int at = 0; at < data.days * tracks; at++) {
      DoubleVector score =
          data.kind(at) == Observations.Kind.MISSING
              ? Lanes.all(0)
              : get(state.score, at, lane);
      put(drifting ? score : score.sub(get(state.level, at, lane)), known, at, lane);
    }
  }

  private int levels() {
    return drifting ? tracks : 0;
  }

  private int track(Observations data, int t, int i) {
    return i < levels() ? i : data.missingTracks(t)[i - levels()];
  }

  private static DoubleVector signed(boolean sameSign, DoubleVector value) {
    return sameSign ? value : value.neg();
  }

  private void fillBlock(Observations data, int t, DeviationPrecision precision, int lane) {
    BlockPattern pattern = pattern(data);
    int n = pattern.size(t);
    double[] block = precision.block(t);
    for (int i = 0; i < n; i++) {
      int row = track(data, t, i) * tracks;
      int to = pattern.blockAt(t) + i * n;
      for (int j = 0; j <= i; j++) {
        boolean sameSign = i < levels() == j < levels();
        DoubleVector entry = get(block, row + track(data, t, j), lane);
        put(signed(sameSign, entry), system.blocks(), to + j, lane);
      }
    }
  }

  private void fillCoupling(Observations data, int t, DeviationPrecision precision, int lane) {
    BlockPattern pattern = pattern(data);
    int columns = pattern.size(t - 1);
    for (int i = 0; i < pattern.size(t); i++) {
      int row = track(data, t, i) * tracks;
      int to = pattern.couplingAt(t) + i * columns;
      for (int j = 0; j < columns; j++) {
        boolean sameSign = i < levels() == j < levels();
        DoubleVector entry = get(precision.coupling(), row + track(data, t - 1, j), lane);
        put(signed(sameSign, entry), system.couplings(), to + j, lane);
      }
    }
  }

  private void fillLinearTerm(Observations data, int t, DeviationPrecision precision, int lane) {
    BlockPattern pattern = pattern(data);
    for (int i = 0; i < pattern.size(t); i++) {
      DoubleVector gradient = precision.gradient(known, t, track(data, t, i), lane);
      put(signed(i < levels(), gradient), system.vector(), pattern.vectorAt(t) + i, lane);
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
        DoubleVector pull = first.fma(get(prior.levelMean(), k, lane), get(system.vector(), at, lane));
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
