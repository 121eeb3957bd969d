package allay.model.dynamics;

import allay.model.linear.Lanes;
import allay.model.random.Chance;
import java.util.List;
import java.util.stream.IntStream;

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
        state.inputSameDay[k * data.inputs + i] =
            data.regressors.actsSameDay(i, k) ? chance.gaussian() : 0;
      }
    }
    for (int at = 0; at < state.level.length; at++) {
      state.level[at] += 0.3 * chance.gaussian();
      if (data.kind(at) == Observations.Kind.MISSING) {
        state.score[at] = state.level[at] + chance.gaussian();
      }
    }
    state.updateDeviations();
    return state;
  }

  /// One state for each chain, no two alike.
  static List<State> anyStates(Observations data, Prior prior, long seed) {
    return IntStream.range(0, Lanes.COUNT)
        .mapToObj(lane -> anyState(data, prior, 100 * seed + lane))
        .toList();
  }

  static State withConstantLevel(State state) {
    State constant = copy(state);
    for (int at = 0; at < constant.level.length; at++) {
      constant.level[at] = constant.level[at % constant.tracks];
    }
    constant.updateDeviations();
    return constant;
  }

  static ChainStates inLanes(Observations data, List<State> states) {
    ChainStates lanes = new ChainStates(data.days, data.regressors);
    load(states, lanes);
    return lanes;
  }

  static void load(List<State> states, ChainStates lanes) {
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      lanes.load(lane, states.get(lane));
    }
  }

  static List<State> outOf(ChainStates lanes) {
    return IntStream.range(0, Lanes.COUNT).mapToObj(lanes::state).toList();
  }

  static DeviationPrecision precision(Observations data, ChainStates lanes) {
    DeviationPrecision precision = new DeviationPrecision(data.regressors, data.days);
    precision.refresh(data, lanes);
    return precision;
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
