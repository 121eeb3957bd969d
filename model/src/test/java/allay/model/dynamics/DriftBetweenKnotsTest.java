package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import allay.model.Sample;
import allay.model.linear.Lanes;
import allay.model.random.Chance;
import allay.model.series.DailySeries;
import allay.model.series.Track;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Two steps from knot to knot and a tail of four days; eight chains that differ in state and
/// prior.
class DriftBetweenKnotsTest {
  private static final int TRACKS = 2;
  private static final int DAYS = 2 * DriftBetweenKnots.DAYS_BETWEEN + 5;
  private static final int DRAWS = 40_000;

  private final Observations data = diary(DAYS);

  private static Observations diary(int days) {
    Chance chance = Chance.of(31);
    List<Track> tracks =
        List.of("sleep", "pain").stream()
            .map(name ->
                Diaries.track(
                    name,
                    IntStream.range(0, days)
                        .mapToDouble(t -> Math.clamp(5 + 1.5 * chance.gaussian(), 1, 9))
                        .toArray()))
            .toList();
    double[] walks = IntStream.range(0, days).mapToDouble(t -> t % 3).toArray();
    return new Observations(new DailySeries(tracks, List.of(Diaries.input("walk", 1, walks))));
  }

  private static List<State> states(Observations data) {
    return States.anyStates(data, Prior.standard(data.regressors), 32);
  }

  private List<Prior> priors(boolean logNormal) {
    List<Prior> cohorts = Priors.cohorts(data.regressors, 33);
    return logNormal ? cohorts : cohorts.stream().map(Priors::withDefaultScales).toList();
  }

  private static double line(State state, int t, int k) {
    int knot = t / DriftBetweenKnots.DAYS_BETWEEN * DriftBetweenKnots.DAYS_BETWEEN;
    int next = knot + DriftBetweenKnots.DAYS_BETWEEN;
    double from = state.level[knot * TRACKS + k];
    double to = next < state.days ? state.level[next * TRACKS + k] : from;
    return from + (to - from) * (t - knot) / DriftBetweenKnots.DAYS_BETWEEN;
  }

  private static State withDrift(State start, double[] driftSd) {
    State state = States.copy(start);
    for (int k = 0; k < TRACKS; k++) {
      for (int t = 0; t < state.days; t++) {
        double line = line(start, t, k);
        double swing = (start.level[t * TRACKS + k] - line) / start.driftSd[k];
        state.level[t * TRACKS + k] = line + driftSd[k] * swing;
      }
      state.driftSd[k] = driftSd[k];
    }
    state.updateDeviations();
    return state;
  }

  /// The exact density of both log tau: the joint density of the state that they make, times tau
  /// for each level that swings with it and once for the logarithm.
  private double logDensity(State start, double[] logs, Prior prior) {
    double[] driftSd = {Math.exp(logs[0]), Math.exp(logs[1])};
    int free = DAYS - 1 - (DAYS - 1) / DriftBetweenKnots.DAYS_BETWEEN;
    return new JointLogDensity(data, prior, LevelKind.DRIFTING).of(withDrift(start, driftSd))
        + (free + 1) * (logs[0] + logs[1]);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void repeated_it_visits_the_joint_density_of_both_tau_with_knots_and_swings_held(
      boolean logNormal) {
    List<State> starts = states(data);
    ChainStates lanes = States.inLanes(data, starts);
    DeviationPrecision precision = States.precision(data, lanes);
    PersonPrior prior = Priors.inLanes(priors(logNormal), data.regressors);
    DriftBetweenKnots step = new DriftBetweenKnots(TRACKS, DAYS);
    LaneChances chances = new LaneChances(34);
    double[][][] draws = new double[Lanes.COUNT][TRACKS][DRAWS];
    for (int d = 0; d < DRAWS; d++) {
      step.draw(data, prior, lanes, precision, chances);
      for (int lane = 0; lane < Lanes.COUNT; lane++) {
        for (int k = 0; k < TRACKS; k++) {
          draws[lane][k][d] = Math.log(lanes.driftSd[Lanes.at(k, lane)]);
        }
      }
    }
    for (int lane : new int[] {0, 3, 7}) {
      Grid exact = grid(starts.get(lane), priors(logNormal).get(lane));
      for (int k = 0; k < TRACKS; k++) {
        new Sample(draws[lane][k]).hasMeanAndVariance(exact.mean[k], exact.variance[k]);
      }
    }
  }

  private record Grid(double[] mean, double[] variance) {}

  private Grid grid(State start, Prior prior) {
    int points = 150;
    double mass = 0;
    double[] first = new double[TRACKS];
    double[] second = new double[TRACKS];
    double highest = Double.NEGATIVE_INFINITY;
    double[][] logs = new double[points * points][];
    double[] density = new double[points * points];
    for (int i = 0; i < density.length; i++) {
      int row = i / points;
      int column = i % points;
      logs[i] = new double[] {-5 + 6.0 * row / points, -5 + 6.0 * column / points};
      density[i] = logDensity(start, logs[i], prior);
      highest = Math.max(highest, density[i]);
    }
    for (int i = 0; i < density.length; i++) {
      double weight = Math.exp(density[i] - highest);
      mass += weight;
      for (int k = 0; k < TRACKS; k++) {
        first[k] += weight * logs[i][k];
        second[k] += weight * logs[i][k] * logs[i][k];
      }
    }
    double[] mean = new double[TRACKS];
    double[] variance = new double[TRACKS];
    for (int k = 0; k < TRACKS; k++) {
      mean[k] = first[k] / mass;
      variance[k] = second[k] / mass - mean[k] * mean[k];
    }
    return new Grid(mean, variance);
  }

  private static List<State> drawnOnce(Observations data) {
    ChainStates lanes = States.inLanes(data, states(data));
    new DriftBetweenKnots(TRACKS, data.days)
        .draw(
            data,
            PersonPrior.of(Prior.standard(data.regressors), data.regressors),
            lanes,
            States.precision(data, lanes),
            new LaneChances(35));
    return States.outOf(lanes);
  }

  @Test
  void knots_stay_and_swings_keep_their_shape_in_units_of_tau() {
    List<State> starts = states(data);
    List<State> drawn = drawnOnce(data);
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      State after = drawn.get(lane);
      State expected = withDrift(starts.get(lane), after.driftSd);
      assertThat(after.driftSd).isNotEqualTo(starts.get(lane).driftSd);
      assertThat(after.level).containsExactly(expected.level, within(1e-12));
      assertThat(after.deviation).containsExactly(expected.deviation, within(1e-12));
    }
  }

  @Test
  void a_diary_too_short_for_a_second_knot_stays_as_it_is() {
    Observations few = diary(DriftBetweenKnots.DAYS_BETWEEN);
    assertThat(drawnOnce(few)).usingRecursiveComparison().isEqualTo(states(few));
  }
}
