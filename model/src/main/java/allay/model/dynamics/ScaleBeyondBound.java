package allay.model.dynamics;

import static allay.model.linear.Lanes.get;
import static allay.model.linear.Lanes.put;

import allay.model.linear.Lanes;
import allay.model.random.SliceSampler;
import allay.model.series.Score;
import java.util.function.DoubleUnaryOperator;
import jdk.incubator.vector.DoubleVector;

/// One step of a sweep for a track that often reaches a bound: how far beyond the bound its hidden
/// scores lie mixes slowly one score at a time, so the whole track is stretched about the bound at
/// once. A factor c multiplies (hidden score - bound), (level - bound), sigma, tau and the arrows
/// into the track, and divides the arrows out of it; the scores inside the scale stay. This is a
/// generalised Gibbs step on the scale group (Liu & Sabatti 2000, doi 10.1093/biomet/87.2.353): log
/// c is drawn from the posterior along the orbit times the Jacobian.
///
/// In units of the stretched track only the fixed scores move, by (1/c - 1) (score - bound), so the
/// likelihood is quadratic in 1/c and one pass over the days gives it for every c.
final class ScaleBeyondBound {
  private static final double GUESSED_WIDTH = 0.2;

  private final Observations data;
  private final LevelKind levelKind;
  private final Regressors regressors;
  private final int track;
  private final Observations.Kind kind;
  private final double bound;
  private final int powerOfFactor;
  private final double[] slope = new double[Lanes.COUNT];
  private final double[] curvature = new double[Lanes.COUNT];
  private final double[] pull;
  private final double[] factor = new double[Lanes.COUNT];

  ScaleBeyondBound(Observations data, LevelKind levelKind, Observations.Bound reached) {
    this.data = data;
    this.levelKind = levelKind;
    regressors = data.regressors;
    track = reached.track();
    kind = reached.kind();
    bound = kind == Observations.Kind.AT_FLOOR ? Score.FLOOR : Score.CEILING;
    pull = new double[data.days * data.tracks * Lanes.COUNT];
    powerOfFactor = hidden() + levelsAndSds() + arrowsIn() - arrowsOut() - stretchedNormals();
  }

  private int hidden() {
    return (int) (data.count(track, kind) + data.count(track, Observations.Kind.MISSING));
  }

  /// Of the Jacobian: every day's level and tau, or the one level; and sigma.
  private int levelsAndSds() {
    return switch (levelKind) {
      case DRIFTING -> data.days + 2;
      case CONSTANT -> 2;
    };
  }

  /// Normals whose sd is stretched: the shocks and, where the level drifts, its steps.
  private int stretchedNormals() {
    return switch (levelKind) {
      case DRIFTING -> 2 * (data.days - 1);
      case CONSTANT -> data.days - 1;
    };
  }

  /// All but the track's own carry-over.
  private int arrowsIn() {
    return regressors.of(track).length - 1;
  }

  private int arrowsOut() {
    return data.tracks - 1 - track + data.tracks - 1;
  }

  private boolean isHidden(int t) {
    Observations.Kind here = data.kind(t, track);
    return here == kind || here == Observations.Kind.MISSING;
  }

  void draw(
      PersonPrior prior, ChainStates state, DeviationPrecision precision, LaneChances chances) {
    readLikelihood(state, precision);
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      factor[lane] =
          Math.exp(
              SliceSampler.next(
                  alongOrbit(prior, state, lane), 0, GUESSED_WIDTH, chances.of(lane)));
    }
    stretch(state, factor);
    precision.stretch(track, factor);
  }

  /// The likelihood of days 2.. as a function of s = 1/c: `-slope (s - 1) - curvature (s - 1)^2 /
  /// 2`.
  void readLikelihood(ChainStates state, DeviationPrecision precision) {
    double first = Prior.FIRST_DEVIATION.precision();
    int own = track * data.tracks + track;
    precision.pull(state.deviation, pull);
    for (int lane = 0; lane < Lanes.COUNT; lane += Lanes.WIDTH) {
      DoubleVector slopeSum = Lanes.all(0);
      DoubleVector curvatureSum = slopeSum;
      DoubleVector nothing = slopeSum;
      DoubleVector yesterday = nothing;
      for (int t = 0; t < data.days; t++) {
        DoubleVector distance = isHidden(t) ? nothing : distance(state, t, lane);
        if (!isHidden(t)) {
          DoubleVector gradient = get(pull, t * data.tracks + track, lane).neg();
          DoubleVector square = get(precision.rows(t), precision.today(track, track), lane);
          if (t == 0) {
            gradient = gradient.sub(get(state.deviation, track, lane).mul(first));
            square = square.sub(first);
          }
          slopeSum = gradient.fma(distance, slopeSum);
          DoubleVector coupled = get(precision.coupling(), own, lane).mul(2).mul(yesterday);
          curvatureSum = distance.fma(square.fma(distance, coupled), curvatureSum);
        }
        yesterday = distance;
      }
      put(slopeSum, slope, 0, lane);
      put(curvatureSum, curvature, 0, lane);
    }
  }

  /// How far a score that stays lies from the bound: one at the other bound, too, by its hidden
  /// value.
  private DoubleVector distance(ChainStates state, int t, int lane) {
    return get(state.score, t * data.tracks + track, lane).sub(bound);
  }

  /// Log density of log c of one chain up to a constant, from where its state is now; after
  /// `readLikelihood`.
  DoubleUnaryOperator alongOrbit(PersonPrior prior, ChainStates state, int lane) {
    return logFactor -> logDensity(logFactor, prior, state, lane);
  }

  private double logDensity(double logFactor, PersonPrior prior, ChainStates state, int lane) {
    double c = Math.exp(logFactor);
    double s = 1 / c;
    double sum = -slope[lane] * (s - 1) - 0.5 * curvature[lane] * (s - 1) * (s - 1);
    int here = Lanes.at(track, lane);
    double firstDistance = isHidden(0) ? 0 : state.score[here] - bound;
    sum += Prior.FIRST_DEVIATION.logDensity(c * state.deviation[here] + (1 - c) * firstDistance);
    double level = bound + c * (state.level[here] - bound);
    sum -= halfSquare(level - prior.levelMean()[here], prior.levelPrecision()[here]);
    if (levelKind == LevelKind.DRIFTING) {
      sum += prior.driftSd().logDensity(track, lane, c * state.driftSd[here]);
    }
    sum += prior.shockSd().logDensity(track, lane, c * state.shockSd[here]);
    sum += logPriorOfArrows(prior, state, c, lane);
    return sum + powerOfFactor * logFactor;
  }

  private static double halfSquare(double distance, double precision) {
    return 0.5 * precision * distance * distance;
  }

  private double logPriorOfArrows(PersonPrior prior, ChainStates state, double c, int lane) {
    double sum = 0;
    for (int p : regressors.of(track)) {
      if (p != regressors.yesterday(track)) {
        sum += logPriorOfArrow(prior, state, track, p, c, lane);
      }
    }
    for (int k = 0; k < data.tracks; k++) {
      if (k != track) {
        sum += logPriorOfArrow(prior, state, k, regressors.yesterday(track), 1 / c, lane);
      }
      if (k > track) {
        sum += logPriorOfArrow(prior, state, k, regressors.today(track), 1 / c, lane);
      }
    }
    return sum;
  }

  private double logPriorOfArrow(
      PersonPrior prior, ChainStates state, int k, int p, double times, int lane) {
    int at = Lanes.at(k * regressors.width + p, lane);
    double arrow = times * state.coefficients[at];
    return -halfSquare(arrow - prior.coefficientMean()[at], prior.coefficientPrecision()[at]);
  }

  /// Stretches each chain's track by its own factor.
  void stretch(ChainStates state, double[] factors) {
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      stretch(state, factors[lane], lane);
    }
  }

  private void stretch(ChainStates state, double c, int lane) {
    for (int t = 0; t < data.days; t++) {
      int at = Lanes.at(t * data.tracks + track, lane);
      state.level[at] = bound + c * (state.level[at] - bound);
      if (isHidden(t)) {
        state.score[at] = bound + c * (state.score[at] - bound);
      }
      state.deviation[at] = state.score[at] - state.level[at];
    }
    int here = Lanes.at(track, lane);
    state.shockSd[here] *= c;
    if (levelKind == LevelKind.DRIFTING) {
      state.driftSd[here] *= c;
    }
    for (int p : regressors.of(track)) {
      if (p != regressors.yesterday(track)) {
        state.coefficients[Lanes.at(track * regressors.width + p, lane)] *= c;
      }
    }
    for (int k = 0; k < data.tracks; k++) {
      if (k != track) {
        int row = k * regressors.width;
        state.coefficients[Lanes.at(row + regressors.yesterday(track), lane)] /= c;
        state.coefficients[Lanes.at(row + regressors.today(track), lane)] /= c;
      }
    }
  }
}
