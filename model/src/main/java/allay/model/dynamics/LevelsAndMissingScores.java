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
  private static final int[] NOTHING = {};

  private final int tracks;
  private final boolean drifting;
  private final BlockTridiagonal system = new BlockTridiagonal();
  private final double[] template;
  private final double[] known;
  private final double[] pull;
  private double[] noise = new double[0];

  LevelsAndMissingScores(Regressors regressors, LevelKind level, int mostDays) {
    tracks = regressors.tracks;
    drifting = level == LevelKind.DRIFTING;
    template = new double[8 * tracks * tracks * Lanes.COUNT];
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
    factor(data, prior, state, precision);
    if (noise.length < pattern.length() * Lanes.COUNT) {
      noise = new double[pattern.length() * Lanes.COUNT];
    }
    chances.gaussians(noise, pattern.length());
    for (int lane = 0; lane < Lanes.COUNT; lane += Lanes.WIDTH) {
      system.solveDraw(noise, lane);
      take(data, state, lane);
    }
    state.updateDeviations();
  }

  private BlockPattern pattern(Observations data) {
    return drifting ? data.levelsAndMissing : data.missingAlone;
  }

  /// The factored joint precision and the linear term.
  BlockTridiagonal factor(
      Observations data, PersonPrior prior, ChainStates state, DeviationPrecision precision) {
    system.start(pattern(data));
    keepKnown(data, state);
    precision.pull(known, pull);
    int last = data.days - 1;
    for (int t = 0; t <= last; t++) {
      if (t < 2 || t == last) {
        fillTemplate(t, data, prior, state, precision);
      }
      fillRows(data, t);
      fillLinearTerm(data, t, prior);
      for (int lane = 0; lane < Lanes.COUNT; lane += Lanes.WIDTH) {
        system.factor(t, lane);
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

  /// The rows of a day on which every score is missing, its levels and its scores, against the
  /// levels of the day before and of the day itself, then the scores of both.
  private void fillTemplate(
      int t,
      Observations data,
      PersonPrior prior,
      ChainStates state,
      DeviationPrecision precision) {
    double[] rows = precision.rows(t);
    for (int lane = 0; lane < Lanes.COUNT; lane += Lanes.WIDTH) {
      for (int i = 0; i < 2 * tracks; i++) {
        for (int j = 0; j < 4 * tracks; j++) {
          boolean sameSign = i < tracks == j < 2 * tracks;
          int from = i % tracks * 3 * tracks + j % (2 * tracks);
          DoubleVector entry = get(rows, from, lane);
          put(sameSign ? entry : entry.neg(), template, i * 4 * tracks + j, lane);
        }
      }
      for (int k = 0; k < tracks; k++) {
        addDrift(k, t, data.days, prior, state, lane);
      }
    }
  }

  /// level[1] around its prior mean, each later level around the one before.
  private void addDrift(int k, int t, int days, PersonPrior prior, ChainStates state, int lane) {
    int yesterday = k * 4 * tracks + k;
    int today = yesterday + tracks;
    DoubleVector tau = get(state.driftSd, k, lane);
    DoubleVector drift = Lanes.all(1).div(tau.mul(tau));
    DoubleVector own = t == 0 ? get(prior.levelPrecision(), k, lane) : drift;
    DoubleVector both = t < days - 1 ? own.add(drift) : own;
    put(get(template, yesterday, lane).sub(drift), template, yesterday, lane);
    put(get(template, today, lane).add(both), template, today, lane);
  }

  private void fillRows(Observations data, int t) {
    BlockPattern pattern = pattern(data);
    int[] missingBefore = t == 0 ? NOTHING : data.missingTracks(t - 1);
    int levelsBefore = t == 0 ? 0 : levels();
    for (int i = 0; i < pattern.size(t); i++) {
      int from = (i < levels() ? i : tracks + track(data, t, i)) * 4 * tracks;
      int to = pattern.rowsAt(t) + i * pattern.width(t);
      int today = to + pattern.before(t);
      if (missingBefore.length == 0 && t > 0) {
        copy(from, to, 2 * levels());
      } else {
        copy(from, to, levelsBefore);
        copy(from + tracks, today, levels());
      }
      copyMissing(from + 2 * tracks, missingBefore, to + levelsBefore);
      copyMissing(from + 3 * tracks, data.missingTracks(t), today + levels());
    }
  }

  private void copyMissing(int from, int[] missing, int to) {
    for (int i = 0; i < missing.length; i++) {
      copy(from + missing[i], to + i, 1);
    }
  }

  private void copy(int from, int to, int count) {
    System.arraycopy(
        template, Lanes.at(from, 0), system.rows(), Lanes.at(to, 0), count * Lanes.COUNT);
  }

  private void fillLinearTerm(Observations data, int t, PersonPrior prior) {
    BlockPattern pattern = pattern(data);
    int to = pattern.vectorAt(t);
    for (int lane = 0; lane < Lanes.COUNT; lane += Lanes.WIDTH) {
      for (int i = 0; i < pattern.size(t); i++) {
        DoubleVector entry = get(pull, t * tracks + track(data, t, i), lane);
        put(i >= levels() ? entry : entry.neg(), system.vector(), to + i, lane);
      }
      for (int k = 0; t == 0 && k < levels(); k++) {
        DoubleVector mean = get(prior.levelMean(), k, lane);
        DoubleVector before = get(system.vector(), to + k, lane);
        put(get(prior.levelPrecision(), k, lane).fma(mean, before), system.vector(), to + k, lane);
      }
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
