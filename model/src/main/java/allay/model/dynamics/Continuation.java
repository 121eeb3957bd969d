package allay.model.dynamics;

import allay.model.random.Chance;
import allay.model.series.Score;
import java.util.List;

/// One posterior draw carried on over days after those it was drawn from, its parameters held. Each
/// day its levels and deviations are drawn from what the draw's last day and the day's scores say,
///
///     x = level + z,   level ~ N(level before, tau^2),   z ~ N(push, (I-A)^-1 D (I-A)^-T)
///     scores of x inside the scale, at a bound or missing
///
/// and the draw is weighted by the density of the scores given its last day. That density is exact
/// with at most one score at a bound. With more, each is drawn given those before it and the product
/// of their probabilities is an unbiased estimate of it (Geweke, Hajivassiliou and Keane; Keane
/// 1994, doi 10.2307/2951576); draw and weight together remain an exact importance sample of the
/// posterior.
final class Continuation {
  private static final double LOG_ROOT_TWO_PI = 0.5 * Math.log(2 * Math.PI);

  private final PersonalDraw draw;
  private final Chance chance;
  private final int tracks;

  /// `(I - A)^-1 diag(sigma)`, so that z less its push is this times white noise.
  private final double[][] shocks;

  private final double[][] covariance;
  private final double[][] levels;
  private double[] level;
  private double[] deviation;
  private double logWeight;

  private Continuation(PersonalDraw draw, int days, Chance chance) {
    this.draw = draw;
    this.chance = chance;
    tracks = draw.tracks();
    level = draw.levelNow();
    deviation = draw.deviationNow();
    levels = new double[days][];
    double[][] sds = new double[tracks][tracks];
    for (int k = 0; k < tracks; k++) {
      sds[k][k] = draw.shockSd()[k];
    }
    shocks = Matrices.solveUnitLower(draw.sameDay(), sds);
    covariance = new double[tracks][tracks];
    for (int k = 0; k < tracks; k++) {
      for (int j = 0; j < tracks; j++) {
        covariance[k][j] = Matrices.dot(shocks[k], shocks[j]);
      }
      covariance[k][k] += driftVariance(k);
    }
  }

  /// @param lastDoses of the draw's last day
  /// @param days one or more
  static Continuation of(PersonalDraw draw, double[] lastDoses, List<NewDay> days, Chance chance) {
    Continuation carried = new Continuation(draw, days.size(), chance);
    double[] before = lastDoses;
    for (int t = 0; t < days.size(); t++) {
      carried.step(before, days.get(t));
      carried.levels[t] = carried.level;
      before = days.get(t).doses();
    }
    return carried;
  }

  /// Log density of the scores of all days, given the draw.
  double logWeight() {
    return logWeight;
  }

  /// Levels per new day and track. Not to be written to.
  double[][] levels() {
    return levels;
  }

  /// The draw on the last of the days.
  PersonalDraw draw(double[] levelFourWeeksAgo) {
    return new PersonalDraw(
        draw.sameDay(),
        draw.nextDay(),
        draw.inputSameDay(),
        draw.inputNextDay(),
        draw.shockSd(),
        draw.driftSd(),
        level,
        levelFourWeeksAgo,
        deviation);
  }

  private double driftVariance(int k) {
    return draw.driftSd()[k] * draw.driftSd()[k];
  }

  private void step(double[] dosesBefore, NewDay day) {
    double[] expected = expected(dosesBefore, day.doses());
    double[][] factor = factor(day.order());
    double[] surprise = surprise(expected, factor, day);
    double[] nextLevel = level(surprise, factor, day.order());
    double[] nextDeviation = new double[tracks];
    for (int k = 0; k < tracks; k++) {
      nextDeviation[k] = expected[k] + surprise[k] - nextLevel[k];
    }
    level = nextLevel;
    deviation = nextDeviation;
  }

  /// Of x.
  private double[] expected(double[] dosesBefore, double[] doses) {
    double[] push = new double[tracks];
    double[] expected = new double[tracks];
    for (int k = 0; k < tracks; k++) {
      push[k] =
          Matrices.dot(draw.sameDay()[k], push)
              + Matrices.dot(draw.nextDay()[k], deviation)
              + Matrices.dot(draw.inputSameDay()[k], doses)
              + Matrices.dot(draw.inputNextDay()[k], dosesBefore);
      expected[k] = level[k] + push[k];
    }
    return expected;
  }

  /// Cholesky factor of the covariance of x, tracks in this order.
  private double[][] factor(int[] order) {
    double[][] factor = new double[tracks][tracks];
    for (int i = 0; i < tracks; i++) {
      for (int j = 0; j <= i; j++) {
        double rest = covariance[order[i]][order[j]] - Matrices.dot(factor[i], factor[j]);
        factor[i][j] = i == j ? Math.sqrt(rest) : rest / factor[j][j];
      }
    }
    return factor;
  }

  /// x less what was expected, drawn given the day's scores one by one; weighs the draw by them.
  private double[] surprise(double[] expected, double[][] factor, NewDay day) {
    double[] noise = new double[tracks];
    double[] surprise = new double[tracks];
    for (int i = 0; i < tracks; i++) {
      int k = day.order()[i];
      double sd = factor[i][i];
      double known = Matrices.dot(factor[i], noise);
      double mean = expected[k] + known;
      switch (day.scores()[k]) {
        case Score.Inside(double value) -> {
          noise[i] = (value - mean) / sd;
          logWeight -= 0.5 * noise[i] * noise[i] + Math.log(sd) + LOG_ROOT_TWO_PI;
        }
        case Score.AtFloor _ -> {
          double bound = (Score.FLOOR - mean) / sd;
          noise[i] = chance.gaussianBelow(bound, 0, 1);
          logWeight += NormalTail.logProbabilityAbove(-bound);
        }
        case Score.AtCeiling _ -> {
          double bound = (Score.CEILING - mean) / sd;
          noise[i] = chance.gaussianAbove(bound, 0, 1);
          logWeight += NormalTail.logProbabilityAbove(bound);
        }
        case Score.Missing _ -> noise[i] = chance.gaussian();
      }
      surprise[k] = known + sd * noise[i];
    }
    return surprise;
  }

  /// The level given x: level and x are drawn without the scores, then moved by what x misses (
  /// Hoffman & Ribak 1991, doi 10.1086/186160).
  private double[] level(double[] surprise, double[][] factor, int[] order) {
    double[] drift = new double[tracks];
    double[] white = new double[tracks];
    for (int k = 0; k < tracks; k++) {
      drift[k] = draw.driftSd()[k] * chance.gaussian();
      white[k] = chance.gaussian();
    }
    double[] missed = new double[tracks];
    for (int i = 0; i < tracks; i++) {
      int k = order[i];
      missed[i] = surprise[k] - drift[k] - Matrices.dot(shocks[k], white);
    }
    solve(factor, missed);
    double[] next = level.clone();
    for (int i = 0; i < tracks; i++) {
      int k = order[i];
      next[k] += drift[k] + driftVariance(k) * missed[i];
    }
    return next;
  }

  /// Solves `factor factor' x = b` in place.
  private static void solve(double[][] factor, double[] b) {
    int n = b.length;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        b[i] -= factor[i][j] * b[j];
      }
      b[i] /= factor[i][i];
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int j = i + 1; j < n; j++) {
        b[i] -= factor[j][i] * b[j];
      }
      b[i] /= factor[i][i];
    }
  }
}
