package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;

import allay.model.linear.Lanes;
import allay.model.random.Chance;
import allay.model.series.DailySeries;
import allay.model.series.Dose;
import allay.model.series.Input;
import allay.model.series.Score;
import allay.model.series.Track;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Geweke's joint distribution test (2004, doi 10.1198/016214504000001132): parameters drawn from
/// the prior, and parameters from a chain that alternates one sweep of the sampler with a new diary
/// given the parameters, must have the same distribution. Any wrong conditional, missing Jacobian
/// or forgotten bound shows.
class JointDistributionTest {
  private static final int DAYS = 7;
  private static final int TRACKS = 2;
  private static final int DRAWS = 60_000;
  private static final int BATCHES = 60;
  private static final double STANDARD_ERRORS = 4;
  private static final Regressors REGRESSORS = new Regressors(TRACKS, new int[] {1});

  private static final List<Dose> DOSES =
      IntStream.of(0, 1, 1, 0, 2, 0, 1).mapToObj(dose -> Dose.of(dose)).toList();

  /// How the level moves, and what is assumed before.
  record Model(LevelKind levelKind, Prior prior) {}

  static Stream<Arguments> models() {
    Prior standard = Prior.standard(REGRESSORS);
    Prior cohort = Priors.cohort(REGRESSORS, 2004);
    return Stream.of(
        Arguments.of("drifting, by default", new Model(LevelKind.DRIFTING, standard)),
        Arguments.of("drifting, after a cohort", new Model(LevelKind.DRIFTING, cohort)),
        Arguments.of("constant, by default", new Model(LevelKind.CONSTANT, standard)),
        Arguments.of("constant, after a cohort", new Model(LevelKind.CONSTANT, cohort)));
  }

  /// Eight chains make the sweep from the same state, each by its own chance, and one of them by
  /// turns goes on to the new diary: all eight are draws that should look like the prior's.
  @ParameterizedTest(name = "{0}")
  @MethodSource("models")
  void one_sweep_and_a_new_diary_leave_the_prior_unchanged(String name, Model model) {
    Chance chance = Chance.of(2004);
    LaneChances chances = new LaneChances(2005);
    Sampler sampler = new Sampler(REGRESSORS, model.levelKind(), DAYS);
    PersonPrior prior = PersonPrior.of(model.prior(), REGRESSORS);
    ChainStates lanes = new ChainStates(DAYS, REGRESSORS);
    State state = fromPrior(model, chance);
    double[][] chain = new double[DRAWS][];
    double[][] exact = new double[DRAWS][];
    for (int d = 0; d < DRAWS; d++) {
      exact[d] = statistics(model, fromPrior(model, chance));
      Observations data = new Observations(diary(state));
      States.load(Collections.nCopies(Lanes.COUNT, state), lanes);
      sampler.sweep(data, Sampler.scales(data, model.levelKind()), prior, lanes, chances);
      chain[d] = meanStatistics(model, lanes);
      state = lanes.state(d % Lanes.COUNT);
      redrawDays(model, state, data, chance);
    }
    for (int s = 0; s < exact[0].length; s++) {
      assertThat(Math.abs(zScore(exact, chain, s)))
          .as("statistic %d", s)
          .isLessThan(STANDARD_ERRORS);
    }
  }

  private static double[] meanStatistics(Model model, ChainStates lanes) {
    double[] mean = statistics(model, lanes.state(0));
    for (int lane = 1; lane < Lanes.COUNT; lane++) {
      double[] one = statistics(model, lanes.state(lane));
      Arrays.setAll(mean, s -> mean[s] + one[s]);
    }
    return Arrays.stream(mean).map(sum -> sum / Lanes.COUNT).toArray();
  }

  private static State fromPrior(Model model, Chance chance) {
    State state = new State(DAYS, TRACKS, 1);
    for (int k = 0; k < TRACKS; k++) {
      for (int p : REGRESSORS.of(k)) {
        put(state, REGRESSORS.link(k, p), draw(model.prior().coefficients()[k][p], chance));
      }
      state.shockSd[k] = shockSd(model.prior(), k, chance);
      state.driftSd[k] = driftSd(model.prior(), k, chance);
    }
    redrawDays(model, state, NOTHING_SCORED, chance);
    return state;
  }

  private static void put(State state, Link link, double value) {
    switch (link.kind()) {
      case SAME_DAY -> state.sameDay[link.to() * TRACKS + link.from()] = value;
      case NEXT_DAY -> state.nextDay[link.to() * TRACKS + link.from()] = value;
      case INPUT_SAME_DAY -> state.inputSameDay[link.to()] = value;
      case INPUT_NEXT_DAY -> state.inputNextDay[link.to()] = value;
    }
  }

  private static double shockSd(Prior prior, int k, Chance chance) {
    return prior
        .logShockSd()
        .map(logSd -> Math.exp(draw(logSd[k], chance)))
        .orElseGet(() ->
            Math.sqrt(
                Prior.SHOCK_PRECISION.rate()
                    / chance.gamma(Prior.SHOCK_PRECISION.shape()).sample()));
  }

  private static double driftSd(Prior prior, int k, Chance chance) {
    return prior
        .logDriftSd()
        .map(logSd -> Math.exp(draw(logSd[k], chance)))
        .orElseGet(() -> Math.abs(Prior.DRIFT_SD.scale() * chance.gaussian()));
  }

  private static double draw(Normal prior, Chance chance) {
    return prior.mean() + prior.sd() * chance.gaussian();
  }

  private static final Observations NOTHING_SCORED = new Observations(nothingScored());

  private static DailySeries nothingScored() {
    List<Score> none = IntStream.range(0, DAYS).mapToObj(t -> Score.missing()).toList();
    return new DailySeries(
        List.of(new Track("sleep", none), new Track("pain", none)),
        List.of(new Input("walk", 1, DOSES)));
  }

  private static void redrawDays(Model model, State state, Observations data, Chance chance) {
    double[] first = new double[TRACKS];
    for (int k = 0; k < TRACKS; k++) {
      first[k] = draw(model.prior().firstLevel()[k], chance);
    }
    double[] steps =
        model.levelKind() == LevelKind.DRIFTING ? state.driftSd.clone() : new double[TRACKS];
    double[][] levels = Simulation.driftingLevels(first, steps, DAYS, chance);
    double[][] doses = new double[DAYS][];
    for (int t = 0; t < DAYS; t++) {
      doses[t] = new double[] {data.dose[t]};
    }
    double[][] z =
        Simulation.deviations(
            new Simulation.Dynamics(
                rows(state.sameDay, TRACKS),
                rows(state.nextDay, TRACKS),
                rows(state.inputSameDay, 1),
                rows(state.inputNextDay, 1),
                state.shockSd,
                Prior.FIRST_DEVIATION.sd()),
            doses,
            chance);
    for (int t = 0; t < DAYS; t++) {
      for (int k = 0; k < TRACKS; k++) {
        state.level[t * TRACKS + k] = levels[t][k];
        state.score[t * TRACKS + k] = levels[t][k] + z[t][k];
      }
    }
    state.updateDeviations();
  }

  private static double[][] rows(double[] flat, int columns) {
    double[][] rows = new double[TRACKS][columns];
    for (int at = 0; at < flat.length; at++) {
      rows[at / columns][at % columns] = flat[at];
    }
    return rows;
  }

  /// The diary that the state's scores would show: bounds where they leave the scale, a few scores
  /// and a whole day missing always in the same places.
  private static DailySeries diary(State state) {
    List<Track> tracks = new ArrayList<>();
    for (int k = 0; k < TRACKS; k++) {
      List<Score> scores = new ArrayList<>();
      for (int t = 0; t < DAYS; t++) {
        boolean missing = t == 3 || (t == 5 && k == 1) || (t == 0 && k == 0);
        double score = Math.clamp(state.score[t * TRACKS + k], Score.FLOOR, Score.CEILING);
        scores.add(missing ? Score.missing() : Score.of(score));
      }
      tracks.add(new Track(k == 0 ? "sleep" : "pain", scores));
    }
    return new DailySeries(tracks, List.of(new Input("walk", 1, DOSES)));
  }

  private static double[] statistics(Model model, State state) {
    return model.levelKind() == LevelKind.DRIFTING
        ? DoubleStream.concat(DoubleStream.of(common(state)), DoubleStream.of(ofDrift(state)))
            .toArray()
        : common(state);
  }

  private static double[] common(State state) {
    double last = state.score[DAYS * TRACKS - 1];
    return new double[] {
      state.sameDay[TRACKS],
      Math.pow(state.sameDay[TRACKS], 2),
      state.nextDay[0],
      state.nextDay[1],
      state.nextDay[2],
      state.nextDay[3],
      Math.pow(state.nextDay[1], 2),
      Math.pow(state.nextDay[3], 2),
      state.inputSameDay[1],
      state.inputNextDay[0],
      Math.pow(state.inputNextDay[1], 2),
      Math.log(state.shockSd[0]),
      Math.log(state.shockSd[1]),
      Math.pow(Math.log(state.shockSd[1]), 2),
      state.level[0],
      Math.pow(state.level[1] - 5, 2),
      state.level[(DAYS - 1) * TRACKS],
      Math.atan(last - 5),
      Math.atan(state.shockSd[1] * state.nextDay[3])
    };
  }

  private static double[] ofDrift(State state) {
    return new double[] {
      state.driftSd[0],
      state.driftSd[1],
      Math.pow(state.driftSd[0], 2),
      Math.atan(state.sameDay[TRACKS] * state.driftSd[1])
    };
  }

  private static double zScore(double[][] prior, double[][] chain, int s) {
    double variance = squaredStandardError(prior, s) + squaredStandardError(chain, s);
    return (mean(prior, s, 0, DRAWS) - mean(chain, s, 0, DRAWS)) / Math.sqrt(variance);
  }

  private static double squaredStandardError(double[][] draws, int s) {
    int length = DRAWS / BATCHES;
    double whole = mean(draws, s, 0, DRAWS);
    double sum = 0;
    for (int b = 0; b < BATCHES; b++) {
      sum += Math.pow(mean(draws, s, b * length, (b + 1) * length) - whole, 2);
    }
    return sum / (BATCHES - 1) / BATCHES;
  }

  private static double mean(double[][] draws, int s, int from, int to) {
    double sum = 0;
    for (int d = from; d < to; d++) {
      sum += draws[d][s];
    }
    return sum / (to - from);
  }
}
