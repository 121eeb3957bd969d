package allay.model.dynamics;

import allay.model.random.Chance;
import allay.model.series.Score;
import java.util.Arrays;
import java.util.stream.IntStream;

/// Where a chain begins: wide of the posterior, so that chains that agree have found it.
final class Starts {
  private static final double BEYOND_BOUND = 0.5;

  private Starts() {}

  static State dispersed(Observations data, Prior prior, Chance chance) {
    State state = new State(data.days, data.tracks, data.inputs);
    for (int k = 0; k < data.tracks; k++) {
      startArrows(state, data.regressors, prior, k, chance);
      state.shockSd[k] = 0.5 + 1.5 * chance.uniform();
      state.driftSd[k] = Prior.DRIFT_SD.scale() * (0.2 + 1.8 * chance.uniform());
      startScores(state, data, k, meanScore(data, k, prior) + chance.gaussian());
    }
    while (!isStable(state)) {
      halveArrows(state);
    }
    state.updateDeviations();
    return state;
  }

  /// A chain that starts with pushes that grow fills long gaps with scores beyond all bounds, and
  /// then believes them.
  private static boolean isStable(State state) {
    return Stability.isStable(
        Matrices.solveUnitLower(
            rows(state.sameDay, state.tracks), rows(state.nextDay, state.tracks)));
  }

  private static double[][] rows(double[] flat, int tracks) {
    return IntStream.range(0, tracks)
        .mapToObj(k -> Arrays.copyOfRange(flat, k * tracks, (k + 1) * tracks))
        .toArray(double[][]::new);
  }

  private static void halveArrows(State state) {
    for (int i = 0; i < state.nextDay.length; i++) {
      state.sameDay[i] /= 2;
      state.nextDay[i] /= 2;
    }
  }

  private static void startArrows(
      State state, Regressors regressors, Prior prior, int k, Chance chance) {
    for (int j = 0; j < state.tracks; j++) {
      Normal next = prior.coefficients()[k][regressors.yesterday(j)];
      state.nextDay[k * state.tracks + j] = next.mean() + next.sd() * chance.gaussian();
      if (j < k) {
        Normal same = prior.coefficients()[k][regressors.today(j)];
        state.sameDay[k * state.tracks + j] = same.mean() + same.sd() * chance.gaussian();
      }
    }
  }

  private static void startScores(State state, Observations data, int k, double level) {
    for (int t = 0; t < data.days; t++) {
      int at = t * data.tracks + k;
      state.level[at] = level;
      state.score[at] =
          switch (data.kind(t, k)) {
            case INSIDE -> data.value(t, k);
            case AT_FLOOR -> Score.FLOOR - BEYOND_BOUND;
            case AT_CEILING -> Score.CEILING + BEYOND_BOUND;
            case MISSING -> level;
          };
    }
  }

  private static double meanScore(Observations data, int k, Prior prior) {
    double sum = 0;
    int scored = 0;
    for (int t = 0; t < data.days; t++) {
      if (data.kind(t, k) != Observations.Kind.MISSING) {
        sum += data.value(t, k);
        scored++;
      }
    }
    return scored == 0 ? prior.firstLevel()[k].mean() : sum / scored;
  }
}
