package allay.model.dynamics;

import allay.model.random.Chance;
import allay.model.random.SliceSampler;
import allay.model.series.Score;
import java.util.function.DoubleUnaryOperator;

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
  private final Prior prior;
  private final int track;
  private final Observations.Kind kind;
  private final double bound;
  private final int jacobian;

  /// For scores of `track` that are `AT_FLOOR` or `AT_CEILING`, as `kind` says.
  ScaleBeyondBound(Observations data, Prior prior, int track, Observations.Kind kind) {
    this.data = data;
    this.prior = prior;
    this.track = track;
    this.kind = kind;
    bound = kind == Observations.Kind.AT_FLOOR ? Score.FLOOR : Score.CEILING;
    jacobian = hidden() + data.days + 2 + arrowsIn() - arrowsOut();
  }

  private int hidden() {
    return (int) (data.count(track, kind) + data.count(track, Observations.Kind.MISSING));
  }

  private int arrowsIn() {
    int sameDayInputs = 0;
    for (int i = 0; i < data.inputs; i++) {
      sameDayInputs += data.actsSameDay(i, track) ? 1 : 0;
    }
    return track + data.tracks - 1 + sameDayInputs + data.inputs;
  }

  private int arrowsOut() {
    return data.tracks - 1 - track + data.tracks - 1;
  }

  private boolean isHidden(int t) {
    Observations.Kind here = data.kind(t, track);
    return here == kind || here == Observations.Kind.MISSING;
  }

  void draw(State state, DeviationPrecision precision, Chance chance) {
    double c = Math.exp(SliceSampler.next(alongOrbit(state, precision), 0, GUESSED_WIDTH, chance));
    stretch(state, c);
    precision.stretch(track, c);
  }

  /// Log density of log c up to a constant, from where the state is now.
  DoubleUnaryOperator alongOrbit(State state, DeviationPrecision precision) {
    Quadratic likelihood = likelihood(state, precision);
    return logFactor -> logDensity(logFactor, likelihood, state);
  }

  /// The likelihood of days 2.. as a function of s = 1/c: `-slope (s - 1) - curvature (s - 1)^2 /
  /// 2`.
  private record Quadratic(double slope, double curvature) {}

  private Quadratic likelihood(State state, DeviationPrecision precision) {
    double slope = 0;
    double curvature = 0;
    double yesterday = 0;
    for (int t = 0; t < data.days; t++) {
      double distance = isHidden(t) ? 0 : state.score[t * data.tracks + track] - bound;
      if (distance != 0) {
        double first = t == 0 ? precision.firstPrecision() : 0;
        slope +=
            distance
                * (precision.gradient(state.deviation, t, track) - first * state.deviation[track]);
        curvature += distance * distance * (precision.block(t, track, track) - first);
        curvature += 2 * distance * yesterday * precision.coupling(track, track);
      }
      yesterday = distance;
    }
    return new Quadratic(slope, curvature);
  }

  private double logDensity(double logFactor, Quadratic likelihood, State state) {
    double c = Math.exp(logFactor);
    double s = 1 / c;
    double sum = -likelihood.slope() * (s - 1) - 0.5 * likelihood.curvature() * (s - 1) * (s - 1);
    double firstDistance = isHidden(0) ? 0 : state.score[track] - bound;
    sum += log(prior.firstDeviation(), c * state.deviation[track] + (1 - c) * firstDistance);
    sum += log(prior.firstLevel(), bound + c * (state.level[track] - bound));
    sum += log(new Prior.Normal(0, prior.driftSdScale()), c * state.driftSd[track]);
    sum += logPriorOfShockSd(c * state.shockSd[track]);
    sum += logPriorOfArrows(state, c);
    return sum + (jacobian - 2 * (data.days - 1)) * logFactor;
  }

  private double logPriorOfShockSd(double sd) {
    double precision = 1 / (sd * sd);
    double shape = prior.shockPrecision().shape();
    return (shape - 1) * Math.log(precision)
        - prior.shockPrecision().rate() * precision
        - 3 * Math.log(sd);
  }

  private double logPriorOfArrows(State state, double c) {
    int tracks = data.tracks;
    double sum = 0;
    for (int j = 0; j < tracks; j++) {
      if (j < track) {
        sum += log(prior.sameDay(), c * state.sameDay[track * tracks + j]);
      } else if (j > track) {
        sum += log(prior.sameDay(), state.sameDay[j * tracks + track] / c);
      }
      if (j != track) {
        sum += log(prior.nextDay(), c * state.nextDay[track * tracks + j]);
        sum += log(prior.nextDay(), state.nextDay[j * tracks + track] / c);
      }
    }
    for (int i = 0; i < data.inputs; i++) {
      sum += log(prior.input(), c * state.inputNextDay[track * data.inputs + i]);
      if (data.actsSameDay(i, track)) {
        sum += log(prior.input(), c * state.inputSameDay[track * data.inputs + i]);
      }
    }
    return sum;
  }

  private static double log(Prior.Normal normal, double value) {
    double distance = (value - normal.mean()) / normal.sd();
    return -0.5 * distance * distance;
  }

  void stretch(State state, double c) {
    int tracks = data.tracks;
    for (int t = 0; t < data.days; t++) {
      int at = t * tracks + track;
      state.level[at] = bound + c * (state.level[at] - bound);
      if (isHidden(t)) {
        state.score[at] = bound + c * (state.score[at] - bound);
      }
      state.deviation[at] = state.score[at] - state.level[at];
    }
    state.driftSd[track] *= c;
    state.shockSd[track] *= c;
    for (int j = 0; j < tracks; j++) {
      if (j != track) {
        state.sameDay[track * tracks + j] *= c;
        state.nextDay[track * tracks + j] *= c;
        state.sameDay[j * tracks + track] /= c;
        state.nextDay[j * tracks + track] /= c;
      }
    }
    for (int i = 0; i < data.inputs; i++) {
      state.inputSameDay[track * data.inputs + i] *= c;
      state.inputNextDay[track * data.inputs + i] *= c;
    }
  }
}
