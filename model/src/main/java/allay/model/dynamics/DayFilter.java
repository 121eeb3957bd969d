package allay.model.dynamics;

import allay.model.series.Score;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/// What one posterior draw says of the days after those it was fitted on: a Kalman filter over the
/// state s = (level, z), parameters held at the draw, started at the draw's own last day. Beside
/// the state it keeps how well the draw foretold the scores met so far, by which draws are weighted.
///
///     level[t] = level[t-1] + drift
///     z[t] = (I-A)^-1 (F z[t-1] + B0 u[t] + B1 u[t-1] + shocks)
///     score = level + z
///
/// The scores of a day enter one by one; one at a bound by the mean and variance of the normal cut
/// off there (moment matching), a missing one not at all.
final class DayFilter {
  private final int tracks;
  private final DMatrixRMaj transition;
  private final DMatrixRMaj shockCovariance;
  private final DMatrixRMaj sameDayPush;
  private final DMatrixRMaj nextDayPush;
  private DMatrixRMaj mean;
  private DMatrixRMaj covariance;
  private double logWeight;

  DayFilter(PersonalDraw draw) {
    tracks = draw.shockSd().length;
    DMatrixRMaj withinDay = CommonOps_DDRM.identity(tracks);
    CommonOps_DDRM.subtractEquals(withinDay, new DMatrixRMaj(draw.sameDay()));
    CommonOps_DDRM.invert(withinDay);
    transition = CommonOps_DDRM.identity(2 * tracks);
    CommonOps_DDRM.insert(
        product(withinDay, new DMatrixRMaj(draw.nextDay())), transition, tracks, tracks);
    shockCovariance = shockCovariance(draw, withinDay);
    sameDayPush = product(withinDay, new DMatrixRMaj(draw.inputSameDay()));
    nextDayPush = product(withinDay, new DMatrixRMaj(draw.inputNextDay()));
    mean = new DMatrixRMaj(2 * tracks, 1);
    for (int k = 0; k < tracks; k++) {
      mean.set(k, 0, draw.levelNow()[k]);
      mean.set(tracks + k, 0, draw.deviationNow()[k]);
    }
    covariance = new DMatrixRMaj(2 * tracks, 2 * tracks);
  }

  private static DMatrixRMaj product(DMatrixRMaj left, DMatrixRMaj right) {
    return CommonOps_DDRM.mult(left, right, null);
  }

  private static DMatrixRMaj shockCovariance(PersonalDraw draw, DMatrixRMaj withinDay) {
    int tracks = draw.shockSd().length;
    DMatrixRMaj spread = withinDay.copy();
    CommonOps_DDRM.multCols(spread, draw.shockSd());
    DMatrixRMaj covariance = new DMatrixRMaj(2 * tracks, 2 * tracks);
    CommonOps_DDRM.insert(
        CommonOps_DDRM.multTransB(spread, spread, null), covariance, tracks, tracks);
    for (int k = 0; k < tracks; k++) {
      covariance.set(k, k, draw.driftSd()[k] * draw.driftSd()[k]);
    }
    return covariance;
  }

  /// To the next day, knowing yesterday's doses and not yet today's.
  void advance(double[] dosesYesterday) {
    mean = product(transition, mean);
    push(nextDayPush, dosesYesterday);
    covariance = CommonOps_DDRM.multTransB(product(transition, covariance), transition, null);
    CommonOps_DDRM.addEquals(covariance, shockCovariance);
  }

  private void push(DMatrixRMaj effect, double[] doses) {
    for (int k = 0; k < tracks; k++) {
      for (int i = 0; i < doses.length; i++) {
        mean.add(tracks + k, 0, effect.get(k, i) * doses[i]);
      }
    }
  }

  double scoreMean(int k) {
    return mean.get(k, 0) + mean.get(tracks + k, 0);
  }

  double scoreSd(int k) {
    return Math.sqrt(scoreVariance(k));
  }

  private double scoreVariance(int k) {
    int z = tracks + k;
    return covariance.get(k, k) + 2 * covariance.get(k, z) + covariance.get(z, z);
  }

  /// Log of how likely the draw made the scores met so far.
  double logWeight() {
    return logWeight;
  }

  /// Today's doses and scores, in the order of the day.
  void learn(double[] dosesToday, Score[] scores) {
    push(sameDayPush, dosesToday);
    for (int k = 0; k < tracks; k++) {
      switch (scores[k]) {
        case Score.Inside(double value) -> {
          logWeight += NormalDistribution.of(scoreMean(k), scoreSd(k)).logDensity(value);
          update(k, value, 0);
        }
        case Score.AtFloor() -> learnBound(k, Score.FLOOR, -1);
        case Score.AtCeiling() -> learnBound(k, Score.CEILING, 1);
        case Score.Missing() -> {}
      }
    }
  }

  /// `beyond` is -1 when the score lies at or below the bound, 1 when it lies at or above it.
  private void learnBound(int k, double bound, int beyond) {
    double scoreMean = scoreMean(k);
    double sd = scoreSd(k);
    double distance = beyond * (bound - scoreMean) / sd;
    logWeight += NormalTail.logProbabilityAbove(distance);
    NormalTail tail = NormalTail.above(distance);
    update(k, scoreMean + beyond * sd * tail.mean(), sd * sd * tail.variance());
  }

  /// Conditions the state on the score of track `k` having this mean and variance.
  private void update(int k, double scoreMean, double scoreVariance) {
    int n = 2 * tracks;
    double before = scoreVariance(k);
    double surprise = scoreMean - scoreMean(k);
    double[] gain = new double[n];
    for (int i = 0; i < n; i++) {
      gain[i] = (covariance.get(i, k) + covariance.get(i, tracks + k)) / before;
    }
    for (int i = 0; i < n; i++) {
      mean.add(i, 0, gain[i] * surprise);
      for (int j = 0; j < n; j++) {
        covariance.add(i, j, gain[i] * gain[j] * (scoreVariance - before));
      }
    }
  }
}
