package allay.model.dynamics;

import allay.model.random.Chance;

/// States to hold a step of a sweep against.
final class States {
  private States() {}

  /// Every unknown drawn anew: arrows about as large as the prior has them, levels that wander,
  /// scores that were not given anywhere near them.
  static State anyState(Observations data, Prior prior, long seed) {
    Chance chance = Chance.of(seed);
    State state = Starts.dispersed(data, prior, chance);
    for (int k = 0; k < data.tracks; k++) {
      for (int i = 0; i < data.inputs; i++) {
        state.inputNextDay[k * data.inputs + i] = chance.gaussian();
        state.inputSameDay[k * data.inputs + i] = data.actsSameDay(i, k) ? chance.gaussian() : 0;
      }
    }
    for (int at = 0; at < state.level.length; at++) {
      state.level[at] += 0.3 * chance.gaussian();
      if (data.kind(at / data.tracks, at % data.tracks) == Observations.Kind.MISSING) {
        state.score[at] = state.level[at] + chance.gaussian();
      }
    }
    state.updateDeviations();
    return state;
  }

  static State copy(State state) {
    State copy = new State(state.days, state.tracks, state.inputs);
    copy(state.sameDay, copy.sameDay);
    copy(state.nextDay, copy.nextDay);
    copy(state.inputSameDay, copy.inputSameDay);
    copy(state.inputNextDay, copy.inputNextDay);
    copy(state.shockSd, copy.shockSd);
    copy(state.driftSd, copy.driftSd);
    copy(state.level, copy.level);
    copy(state.score, copy.score);
    copy(state.deviation, copy.deviation);
    return copy;
  }

  static void copy(double[] from, double[] to) {
    System.arraycopy(from, 0, to, 0, from.length);
  }
}
