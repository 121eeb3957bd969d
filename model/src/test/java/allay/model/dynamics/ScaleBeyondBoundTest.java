package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import allay.model.linear.Lanes;
import allay.model.series.DailySeries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The step along the orbit against the whole joint density of the stretched state, each unknown's
/// own Jacobian found by moving it, in eight chains that differ in state and prior. Every track has
/// scores at both bounds and missing ones.
class ScaleBeyondBoundTest {
  private static final int TRACKS = 3;

  private final Observations data =
      new Observations(
          new DailySeries(
              List.of(
                  Diaries.track("sleep", 0, 5, 7, 10, -1, 0),
                  Diaries.track("fear", 3, 0, -1, 2, 10, 10),
                  Diaries.track("pain", -1, 10, 5, 0, 0, 7)),
              List.of(
                  Diaries.input("walk", 1, 0, 1, 2, 0, 1, 0),
                  Diaries.input("breathing", 3, 1, 0, 0, 1, 1, 0))));

  /// A track and a bound, how its level moves, and whether a cohort says what to expect of sigma
  /// and tau.
  record Case(Observations.Bound bound, LevelKind levelKind, boolean logNormal) {}

  static Stream<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (int track = 0; track < TRACKS; track++) {
      for (var kind : List.of(Observations.Kind.AT_FLOOR, Observations.Kind.AT_CEILING)) {
        for (LevelKind levelKind : LevelKind.values()) {
          for (boolean logNormal : new boolean[] {true, false}) {
            cases.add(new Case(new Observations.Bound(track, kind), levelKind, logNormal));
          }
        }
      }
    }
    return cases.stream();
  }

  private List<Prior> priors(Case one) {
    List<Prior> cohorts = Priors.cohorts(data.regressors, 14);
    return one.logNormal() ? cohorts : cohorts.stream().map(Priors::withDefaultScales).toList();
  }

  private PersonPrior prior(Case one) {
    return Priors.inLanes(priors(one), data.regressors);
  }

  private List<State> states(LevelKind levelKind) {
    List<State> states = States.anyStates(data, Prior.standard(data.regressors), 14);
    return levelKind == LevelKind.DRIFTING
        ? states
        : states.stream().map(States::withConstantLevel).toList();
  }

  private ScaleBeyondBound step(Case one) {
    return new ScaleBeyondBound(data, one.levelKind(), one.bound());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_density_along_the_orbit_is_the_joint_density_of_the_stretched_state(Case one) {
    ScaleBeyondBound step = step(one);
    List<State> states = states(one.levelKind());
    ChainStates lanes = States.inLanes(data, states);
    step.readLikelihood(lanes, States.precision(data, lanes));
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      DoubleUnaryOperator orbit = step.alongOrbit(prior(one), lanes, lane);
      JointLogDensity joint = new JointLogDensity(data, priors(one).get(lane), one.levelKind());
      State state = states.get(lane);
      for (double logFactor : new double[] {-1, -0.2, 0.1, 0.5, 1.3}) {
        double expected =
            joint.of(stretched(step, state, logFactor))
                - joint.of(state)
                + logJacobian(step, one.levelKind(), state, logFactor);
        assertThat(orbit.applyAsDouble(logFactor) - orbit.applyAsDouble(0))
            .as("lane %d, %s", lane, logFactor)
            .isCloseTo(expected, within(1e-7));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"0, AT_FLOOR", "1, AT_CEILING"})
  void scores_inside_stay_and_hidden_ones_stay_beyond_their_bound(
      int track, Observations.Kind kind) {
    Case one = new Case(new Observations.Bound(track, kind), LevelKind.DRIFTING, false);
    for (State state : states(LevelKind.DRIFTING)) {
      State stretched = stretched(step(one), state, 0.7);
      for (int at = 0; at < stretched.score.length; at++) {
        double score = stretched.score[at];
        switch (data.kind(at)) {
          case INSIDE -> assertThat(score).isEqualTo(data.value(at / TRACKS, at % TRACKS));
          case AT_FLOOR -> assertThat(score).isNegative();
          case AT_CEILING -> assertThat(score).isGreaterThan(10);
          case MISSING -> assertThat(score).isFinite();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_precision_follows_the_stretched_states(Case one) {
    ChainStates lanes = States.inLanes(data, states(one.levelKind()));
    double[] before = lanes.shockSd.clone();
    DeviationPrecision followed = States.precision(data, lanes);
    step(one).draw(prior(one), lanes, followed, new LaneChances(15));
    DeviationPrecision anew = States.precision(data, lanes);
    for (int t = 0; t < data.days; t++) {
      assertThat(followed.rows(t)).containsExactly(anew.rows(t), within(1e-8));
    }
    double[] pullFollowed = new double[lanes.deviation.length];
    double[] pullAnew = new double[lanes.deviation.length];
    followed.pull(lanes.deviation, pullFollowed);
    anew.pull(lanes.deviation, pullAnew);
    assertThat(pullFollowed).containsExactly(pullAnew, within(1e-8));
    assertThat(followed.coupling()).containsExactly(anew.coupling(), within(1e-8));
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      int at = Lanes.at(one.bound().track(), lane);
      assertThat(lanes.shockSd[at]).isNotEqualTo(before[at]);
    }
  }

  private State stretched(ScaleBeyondBound step, State from, double logFactor) {
    ChainStates lanes = new ChainStates(data.days, data.regressors);
    lanes.load(3, from);
    double[] factors = new double[Lanes.COUNT];
    Arrays.fill(factors, 1);
    factors[3] = Math.exp(logFactor);
    step.stretch(lanes, factors);
    return lanes.state(3);
  }

  /// Each unknown moves on a line of its own, so the determinant is the product of their slopes. An
  /// arrow that is exactly 0 is none that the model has; of a constant level there is one a track,
  /// and no tau.
  private double logJacobian(
      ScaleBeyondBound step, LevelKind levelKind, State from, double logFactor) {
    State base = stretched(step, from, logFactor);
    double sum = 0;
    for (Function<State, double[]> unknown : unknowns(levelKind)) {
      for (int at : notZero(unknown.apply(from))) {
        State after = stretched(step, moved(from, s -> unknown.apply(s)[at] += 1), logFactor);
        sum += Math.log(unknown.apply(after)[at] - unknown.apply(base)[at]);
      }
    }
    for (int at = 0; at < (levelKind == LevelKind.DRIFTING ? from.level.length : TRACKS); at++) {
      int level = at;
      State after = stretched(step, moved(from, s -> s.level[level] += 1), logFactor);
      sum += Math.log(after.level[at] - base.level[at]);
    }
    return sum;
  }

  private static List<Function<State, double[]>> unknowns(LevelKind levelKind) {
    List<Function<State, double[]>> unknowns =
        new ArrayList<>(
            List.of(
                s -> s.sameDay,
                s -> s.nextDay,
                s -> s.inputSameDay,
                s -> s.inputNextDay,
                s -> s.shockSd,
                s -> s.score));
    if (levelKind == LevelKind.DRIFTING) {
      unknowns.add(s -> s.driftSd);
    }
    return unknowns;
  }

  private static int[] notZero(double[] values) {
    return IntStream.range(0, values.length).filter(at -> values[at] != 0).toArray();
  }

  private static State moved(State from, Consumer<State> move) {
    State moved = States.copy(from);
    move.accept(moved);
    return moved;
  }
}
