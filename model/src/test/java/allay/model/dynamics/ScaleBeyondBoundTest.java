package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import allay.model.random.Chance;
import allay.model.series.DailySeries;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The step along the orbit against the whole joint density of the stretched state, each unknown's
/// own Jacobian found by moving it. Every track has scores at both bounds and missing ones.
class ScaleBeyondBoundTest {
  private static final int TRACKS = 3;
  private static final Prior PRIOR = Prior.standard(TRACKS);

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
  private final State state = States.anyState(data, PRIOR, 14);

  @ParameterizedTest
  @CsvSource({
    "0, AT_FLOOR",
    "0, AT_CEILING",
    "1, AT_FLOOR",
    "1, AT_CEILING",
    "2, AT_FLOOR",
    "2, AT_CEILING"
  })
  void the_density_along_the_orbit_is_the_joint_density_of_the_stretched_state(
      int track, Observations.Kind kind) {
    ScaleBeyondBound step = new ScaleBeyondBound(data, PRIOR, track, kind);
    DoubleUnaryOperator orbit = step.alongOrbit(state, precision());
    JointLogDensity joint = new JointLogDensity(data, PRIOR);
    for (double logFactor : new double[] {-1, -0.2, 0.1, 0.5, 1.3}) {
      State stretched = stretched(step, state, logFactor);
      double expected = joint.of(stretched) - joint.of(state) + logJacobian(step, state, logFactor);
      assertThat(orbit.applyAsDouble(logFactor) - orbit.applyAsDouble(0))
          .isCloseTo(expected, within(1e-8));
    }
  }

  @ParameterizedTest
  @CsvSource({"0, AT_FLOOR", "1, AT_CEILING"})
  void scores_inside_stay_and_hidden_ones_stay_beyond_their_bound(
      int track, Observations.Kind kind) {
    State stretched = stretched(new ScaleBeyondBound(data, PRIOR, track, kind), state, 0.7);
    for (int t = 0; t < data.days; t++) {
      for (int k = 0; k < TRACKS; k++) {
        double score = stretched.score[t * TRACKS + k];
        switch (data.kind(t, k)) {
          case INSIDE -> assertThat(score).isEqualTo(data.value(t, k));
          case AT_FLOOR -> assertThat(score).isNegative();
          case AT_CEILING -> assertThat(score).isGreaterThan(10);
          case MISSING -> assertThat(score).isFinite();
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"0, AT_FLOOR", "1, AT_CEILING", "2, AT_FLOOR"})
  void the_precision_follows_the_stretched_state(int track, Observations.Kind kind) {
    DeviationPrecision followed = precision();
    new ScaleBeyondBound(data, PRIOR, track, kind).draw(state, followed, Chance.of(15));
    DeviationPrecision anew = precision();
    for (int t = 0; t < data.days; t++) {
      for (int k = 0; k < TRACKS; k++) {
        assertThat(followed.gradient(state.deviation, t, k))
            .isCloseTo(anew.gradient(state.deviation, t, k), within(1e-8));
        for (int j = 0; j < TRACKS; j++) {
          assertThat(followed.block(t, k, j)).isCloseTo(anew.block(t, k, j), within(1e-8));
          assertThat(followed.coupling(k, j)).isCloseTo(anew.coupling(k, j), within(1e-8));
        }
      }
    }
  }

  private DeviationPrecision precision() {
    DeviationPrecision precision = new DeviationPrecision(data, PRIOR);
    precision.refresh(state);
    return precision;
  }

  private static State stretched(ScaleBeyondBound step, State from, double logFactor) {
    State stretched = States.copy(from);
    step.stretch(stretched, Math.exp(logFactor));
    return stretched;
  }

  /// Each unknown moves on a line of its own, so the determinant is the product of their slopes. An
  /// arrow that is exactly 0 is none that the model has.
  private static double logJacobian(ScaleBeyondBound step, State from, double logFactor) {
    State base = stretched(step, from, logFactor);
    List<Function<State, double[]>> unknowns =
        List.of(
            s -> s.sameDay,
            s -> s.nextDay,
            s -> s.inputSameDay,
            s -> s.inputNextDay,
            s -> s.shockSd,
            s -> s.driftSd,
            s -> s.level,
            s -> s.score);
    double sum = 0;
    for (Function<State, double[]> unknown : unknowns) {
      for (int at : notZero(unknown.apply(from))) {
        State after = stretched(step, moved(from, s -> unknown.apply(s)[at] += 1), logFactor);
        sum += Math.log(unknown.apply(after)[at] - unknown.apply(base)[at]);
      }
    }
    return sum;
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
