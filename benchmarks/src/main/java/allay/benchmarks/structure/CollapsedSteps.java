package allay.benchmarks.structure;

import allay.model.random.Chance;
import java.util.Arrays;
import java.util.stream.IntStream;

/// Metropolis steps for one track at a time with all states integrated out by the filter: given the
/// states, sds that can stand for one another hardly move.
final class CollapsedSteps {
  /// Of random-walk Metropolis in a few dimensions (Gelman, Gilks & Roberts 1997, doi
  /// 10.1214/aoap/1034625254).
  private static final double BEST_ACCEPTANCE = 0.3;

  private static final double ADAPTING_RATE = 0.1;
  private static final double FIRST_SCALE = 0.3;

  /// Steps of the carry-over beside steps of the logs of sds.
  private static final double CARRY_OVER_STEP = 0.3;

  private static final double DRIFT_STEP = 2;

  private final Days days;
  private final StateSpace stateSpace;
  private final Chance chance;
  private final int[] atBound;
  private final double[] scale;
  private final double[] stretchScale;
  private int turn;

  CollapsedSteps(Days days, StateSpace stateSpace, Chance chance) {
    this.days = days;
    this.stateSpace = stateSpace;
    this.chance = chance;
    atBound =
        IntStream.range(0, days.tracks)
            .map(k ->
                (int) IntStream.range(0, days.days).filter(t -> days.beyond(t, k) != 0).count())
            .toArray();
    scale = new double[days.tracks];
    stretchScale = new double[days.tracks];
    Arrays.fill(scale, FIRST_SCALE);
    Arrays.fill(stretchScale, FIRST_SCALE);
  }

  /// One track's turn; changes parameters and scores in place.
  void step(Parameters parameters, double[][] scores, boolean adapting) {
    int k = turn++ % days.tracks;
    double before = stateSpace.logLikelihood(parameters, scores);
    double after = sds(parameters, scores, k, before, adapting);
    if (atBound[k] > 0) {
      stretch(parameters, scores, k, after, adapting);
    }
  }

  private double sds(
      Parameters parameters, double[][] scores, int k, double before, boolean adapting) {
    Parameters proposal = parameters.copy();
    proposal.shockSd[k] *= Math.exp(scale[k] * chance.gaussian());
    proposal.driftSd[k] *= Math.exp(DRIFT_STEP * scale[k] * chance.gaussian());
    proposal.errorSd[k] *= Math.exp(DRIFT_STEP * scale[k] * chance.gaussian());
    proposal.nextDay[k][k] += CARRY_OVER_STEP * scale[k] * chance.gaussian();
    double after = stateSpace.logLikelihood(proposal, scores);
    double ratio = after - before + prior(proposal, k) - prior(parameters, k);
    boolean accepted = -chance.exponential() < ratio;
    if (adapting) {
      scale[k] = adapted(scale[k], accepted);
    }
    if (!accepted) {
      return before;
    }
    parameters.shockSd[k] = proposal.shockSd[k];
    parameters.driftSd[k] = proposal.driftSd[k];
    parameters.errorSd[k] = proposal.errorSd[k];
    parameters.nextDay[k][k] = proposal.nextDay[k][k];
    return after;
  }

  /// Of the logs of the sds, and of the carry-over.
  private static double prior(Parameters parameters, int k) {
    double error = parameters.errorSd[k];
    return Assumed.shockSd(parameters.shockSd[k])
        + Math.log(parameters.shockSd[k])
        + Assumed.normal(parameters.driftSd[k], 0, Assumed.DRIFT_SD_SCALE)
        + Math.log(parameters.driftSd[k])
        + (error > 0 ? Assumed.normal(error, 0, Assumed.ERROR_SD_SCALE) + Math.log(error) : 0)
        + Assumed.normal(parameters.nextDay[k][k], Assumed.CARRY_OVER, Assumed.CARRY_OVER_SD);
  }

  private static double adapted(double scale, boolean accepted) {
    return scale * Math.exp(ADAPTING_RATE * ((accepted ? 1 : 0) - BEST_ACCEPTANCE));
  }

  /// What lies beyond the bound, the sds and the arrows of one track by a common factor, as
  /// decision 7 has it, here by Metropolis.
  private void stretch(
      Parameters parameters, double[][] scores, int k, double before, boolean adapting) {
    double logFactor = stretchScale[k] * chance.gaussian();
    double factor = Math.exp(logFactor);
    Parameters proposal = parameters.copy();
    scale(proposal, k, factor);
    double[] hidden = IntStream.range(0, days.days).mapToDouble(t -> scores[t][k]).toArray();
    scaleHidden(scores, k, factor);
    double after = stateSpace.logLikelihood(proposal, scores);
    double ratio =
        after
            - before
            + stretchedPrior(proposal, k)
            - stretchedPrior(parameters, k)
            + (atBound[k] + dimension(parameters, k)) * logFactor;
    boolean accepted = -chance.exponential() < ratio;
    if (adapting) {
      stretchScale[k] = adapted(stretchScale[k], accepted);
    }
    if (accepted) {
      scale(parameters, k, factor);
    } else {
      IntStream.range(0, days.days).forEach(t -> scores[t][k] = hidden[t]);
    }
  }

  private void scaleHidden(double[][] scores, int k, double factor) {
    for (int t = 0; t < days.days; t++) {
      int beyond = days.beyond(t, k);
      if (beyond != 0) {
        scores[t][k] = Days.bound(beyond) + factor * (scores[t][k] - Days.bound(beyond));
      }
    }
  }

  private void scale(Parameters parameters, int k, double factor) {
    parameters.shockSd[k] *= factor;
    parameters.driftSd[k] *= factor;
    parameters.errorSd[k] *= factor;
    for (int j = 0; j < days.tracks; j++) {
      if (j != k) {
        parameters.sameDay[k][j] *= factor;
        parameters.nextDay[k][j] *= factor;
        parameters.sameDay[j][k] /= factor;
        parameters.nextDay[j][k] /= factor;
      }
    }
    scale(parameters.doseSameDay[k], factor);
    scale(parameters.doseNextDay[k], factor);
    scale(parameters.rhythm[k], factor);
  }

  private static void scale(double[] values, double factor) {
    for (int i = 0; i < values.length; i++) {
      values[i] *= factor;
    }
  }

  /// How many parameters are multiplied by the factor, less how many are divided by it.
  private int dimension(Parameters parameters, int k) {
    int sds = parameters.errorSd[k] > 0 ? 3 : 2;
    int earlier = k;
    int later = days.tracks - 1 - k;
    int doses = days.practices;
    for (int i = 0; i < days.practices; i++) {
      doses += days.actsSameDay(i, k) ? 1 : 0;
    }
    return sds + earlier - later + doses + parameters.rhythm[k].length;
  }

  private double stretchedPrior(Parameters parameters, int k) {
    double error = parameters.errorSd[k];
    double sum =
        Assumed.shockSd(parameters.shockSd[k])
            + Assumed.normal(parameters.driftSd[k], 0, Assumed.DRIFT_SD_SCALE)
            + Assumed.normal(error, 0, Assumed.ERROR_SD_SCALE);
    for (int j = 0; j < days.tracks; j++) {
      if (j != k) {
        sum +=
            Assumed.normal(parameters.sameDay[k][j], 0, Assumed.SAME_DAY_SD)
                + Assumed.normal(parameters.sameDay[j][k], 0, Assumed.SAME_DAY_SD)
                + Assumed.normal(parameters.nextDay[k][j], 0, Assumed.NEXT_DAY_SD)
                + Assumed.normal(parameters.nextDay[j][k], 0, Assumed.NEXT_DAY_SD);
      }
    }
    for (double effect : parameters.rhythm[k]) {
      sum += Assumed.normal(effect, 0, parameters.rhythmSd[k]);
    }
    for (int i = 0; i < days.practices; i++) {
      sum +=
          Assumed.normal(parameters.doseSameDay[k][i], 0, Assumed.DOSE_SD)
              + Assumed.normal(parameters.doseNextDay[k][i], 0, Assumed.DOSE_SD);
    }
    return sum;
  }
}
