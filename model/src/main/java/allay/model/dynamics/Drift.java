package allay.model.dynamics;

import allay.model.linear.Cholesky;
import allay.model.random.Chance;
import java.util.Arrays;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;

/// One step of a sweep: how fast each level drifts (tau), drawn twice from two parametrisations of
/// the same path (interweaving, Yu & Meng 2011, doi 10.1198/jcgs.2011.203main).
///
/// Centred: given the levels, tau^2 is inverse-gamma times the tail of its half-normal prior; a
/// draw from the former is kept with the ratio of the latter. Non-centred: level[t] = level[1] +
/// tau H[t] with H the standardised path, so that level[1] and tau (its sign is free, the
/// half-normal prior unfolded) are the coefficients of a linear model and jointly Gaussian
/// (Fruehwirth-Schnatter & Wagner 2010, doi 10.1016/j.jeconom.2009.07.003).
final class Drift {
  private final int days;
  private final int tracks;
  private final Prior prior;
  private final ContinuousSampler precisionSampler;
  private final double[] path;
  private final double[] precision;
  private final double[] unknowns;

  Drift(Observations data, Prior prior, Chance chance) {
    days = data.days;
    tracks = data.tracks;
    this.prior = prior;
    precisionSampler = chance.gamma(0.5 * (days - 2));
    path = new double[days * tracks];
    precision = new double[4 * tracks * tracks];
    unknowns = new double[2 * tracks];
  }

  void draw(State state, DeviationPrecision deviations, Chance chance) {
    drawCentred(state, chance);
    drawNonCentred(state, deviations, chance);
  }

  void drawCentred(State state, Chance chance) {
    double priorPrecision = 1 / (prior.driftSdScale() * prior.driftSdScale());
    for (int k = 0; k < tracks; k++) {
      double present = state.driftSd[k] * state.driftSd[k];
      double proposed = 0.5 * sumOfSquaredSteps(state, k) / precisionSampler.sample();
      if (chance.exponential() > 0.5 * priorPrecision * (proposed - present)) {
        state.driftSd[k] = Math.sqrt(proposed);
      }
    }
  }

  void drawNonCentred(State state, DeviationPrecision deviations, Chance chance) {
    standardise(state);
    drawFirstLevelAndDrift(state, deviations, chance);
    rebuild(state);
  }

  private double sumOfSquaredSteps(State state, int k) {
    double sum = 0;
    for (int t = 1; t < days; t++) {
      double step = state.level[t * tracks + k] - state.level[(t - 1) * tracks + k];
      sum = Math.fma(step, step, sum);
    }
    return sum;
  }

  /// H[t] = (level[t] - level[1]) / tau.
  private void standardise(State state) {
    for (int t = 0; t < days; t++) {
      for (int k = 0; k < tracks; k++) {
        path[t * tracks + k] = (state.level[t * tracks + k] - state.level[k]) / state.driftSd[k];
      }
    }
  }

  /// With z = x - level[1] - tau H: the precision of (level[1], tau) is the precision of z folded
  /// with (1, H), and the linear term its gradient at x folded in the same way.
  private void drawFirstLevelAndDrift(State state, DeviationPrecision deviations, Chance chance) {
    int n = 2 * tracks;
    fillPrecision(deviations);
    fillLinearTerm(state, deviations);
    Cholesky.factor(precision, 0, n);
    Cholesky.solveLower(precision, 0, n, unknowns, 0);
    for (int i = 0; i < n; i++) {
      unknowns[i] += chance.gaussian();
    }
    Cholesky.solveLowerTransposed(precision, 0, n, unknowns, 0);
  }

  private void fillPrecision(DeviationPrecision deviations) {
    int n = 2 * tracks;
    double levelPrecision = 1 / prior.firstLevel().variance() + deviations.firstPrecision();
    double driftPrecision = 1 / (prior.driftSdScale() * prior.driftSdScale());
    for (int i = 0; i < tracks; i++) {
      for (int j = 0; j < tracks; j++) {
        double own = deviations.own(i, j);
        double before = deviations.before(i, j);
        double forward = deviations.coupling(i, j);
        double backward = deviations.coupling(j, i);
        Moments moments = moments(i, j);
        precision[i * n + j] =
            (days - 1) * (own + before + forward + backward) + (i == j ? levelPrecision : 0);
        precision[(tracks + i) * n + j] =
            (own + forward) * moments.today() + (before + backward) * moments.yesterday();
        precision[(tracks + i) * n + tracks + j] =
            own * moments.todayToday()
                + before * moments.yesterdayYesterday()
                + forward * moments.todayYesterday()
                + backward * moments.yesterdayToday()
                + (i == j ? driftPrecision : 0);
      }
    }
  }

  /// Sums over t >= 2 of H[t,i], H[t-1,i] and of their products with H[t,j], H[t-1,j].
  private record Moments(
      double today,
      double yesterday,
      double todayToday,
      double yesterdayYesterday,
      double todayYesterday,
      double yesterdayToday) {}

  private Moments moments(int i, int j) {
    double today = 0;
    double yesterday = 0;
    double todayToday = 0;
    double yesterdayYesterday = 0;
    double todayYesterday = 0;
    double yesterdayToday = 0;
    for (int at = tracks; at < days * tracks; at += tracks) {
      double iToday = path[at + i];
      double iYesterday = path[at - tracks + i];
      double jToday = path[at + j];
      double jYesterday = path[at - tracks + j];
      today += iToday;
      yesterday += iYesterday;
      todayToday = Math.fma(iToday, jToday, todayToday);
      yesterdayYesterday = Math.fma(iYesterday, jYesterday, yesterdayYesterday);
      todayYesterday = Math.fma(iToday, jYesterday, todayYesterday);
      yesterdayToday = Math.fma(iYesterday, jToday, yesterdayToday);
    }
    return new Moments(
        today, yesterday, todayToday, yesterdayYesterday, todayYesterday, yesterdayToday);
  }

  private void fillLinearTerm(State state, DeviationPrecision deviations) {
    Arrays.fill(unknowns, 0);
    for (int t = 0; t < days; t++) {
      for (int k = 0; k < tracks; k++) {
        double gradient = deviations.gradient(state.score, t, k);
        unknowns[k] += gradient;
        unknowns[tracks + k] = Math.fma(path[t * tracks + k], gradient, unknowns[tracks + k]);
      }
    }
    for (int k = 0; k < tracks; k++) {
      unknowns[k] += prior.firstLevel().mean() / prior.firstLevel().variance();
    }
  }

  private void rebuild(State state) {
    for (int k = 0; k < tracks; k++) {
      double first = unknowns[k];
      double drift = unknowns[tracks + k];
      for (int t = 0; t < days; t++) {
        state.level[t * tracks + k] = first + drift * path[t * tracks + k];
      }
      state.driftSd[k] = Math.abs(drift);
    }
    state.updateDeviations();
  }
}
