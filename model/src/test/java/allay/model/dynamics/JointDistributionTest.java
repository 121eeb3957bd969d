package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;

import allay.model.random.Chance;
import allay.model.series.DailySeries;
import allay.model.series.Dose;
import allay.model.series.Input;
import allay.model.series.Score;
import allay.model.series.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Geweke's joint distribution test (2004, doi 10.1198/016214504000001132): parameters drawn from
/// the prior, and parameters from a chain that alternates one sweep of the sampler with a new diary
/// given the parameters, must have the same distribution. Any wrong conditional, missing Jacobian
/// or forgotten bound shows.
class JointDistributionTest {
  private static final int DAYS = 7;
  private static final int TRACKS = 2;
  private static final int DRAWS = 120_000;
  private static final int BATCHES = 60;
  private static final Prior PRIOR = Prior.standard(TRACKS);

  private static final List<Dose> DOSES =
      IntStream.of(0, 1, 1, 0, 2, 0, 1).mapToObj(dose -> Dose.of(dose)).toList();

  @Test
  void one_sweep_and_a_new_diary_leave_the_prior_unchanged() {
    Chance chance = Chance.of(2004);
    State state = fromPrior(chance);
    double[][] chain = new double[DRAWS][];
    double[][] prior = new double[DRAWS][];
    for (int d = 0; d < DRAWS; d++) {
      prior[d] = statistics(fromPrior(chance));
      Observations data = new Observations(diary(state));
      new Sampler(data, PRIOR, state, chance).sweep();
      chain[d] = statistics(state);
      redrawDays(state, data, chance);
    }
    for (int s = 0; s < prior[0].length; s++) {
      assertThat(Math.abs(zScore(prior, chain, s))).as("statistic %d", s).isLessThan(4);
    }
  }

  private static State fromPrior(Chance chance) {
    Observations nothing = new Observations(nothingScored());
    State state = new State(DAYS, TRACKS, 1);
    for (int k = 0; k < TRACKS; k++) {
      for (int j = 0; j < TRACKS; j++) {
        state.nextDay[k * TRACKS + j] = draw(j == k ? PRIOR.carryOver() : PRIOR.nextDay(), chance);
      }
      state.inputNextDay[k] = draw(PRIOR.input(), chance);
      state.shockSd[k] =
          Math.sqrt(
              PRIOR.shockPrecision().rate()
                  / chance.gamma(PRIOR.shockPrecision().shape()).sample());
      state.driftSd[k] = Math.abs(PRIOR.driftSdScale() * chance.gaussian());
    }
    state.sameDay[TRACKS] = draw(PRIOR.sameDay(), chance);
    state.inputSameDay[1] = draw(PRIOR.input(), chance);
    redrawDays(state, nothing, chance);
    return state;
  }

  private static double draw(Prior.Normal prior, Chance chance) {
    return prior.mean() + prior.sd() * chance.gaussian();
  }

  private static DailySeries nothingScored() {
    List<Score> none = IntStream.range(0, DAYS).mapToObj(t -> Score.missing()).toList();
    return new DailySeries(
        List.of(new Track("sleep", none), new Track("pain", none)),
        List.of(new Input("walk", 1, DOSES)));
  }

  private static void redrawDays(State state, Observations data, Chance chance) {
    double[] first = new double[TRACKS];
    for (int k = 0; k < TRACKS; k++) {
      first[k] = draw(PRIOR.firstLevel(), chance);
    }
    double[][] levels = Simulation.driftingLevels(first, state.driftSd.clone(), DAYS, chance);
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
                PRIOR.firstDeviation().sd()),
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

  private static double[] statistics(State state) {
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
      state.driftSd[0],
      state.driftSd[1],
      Math.pow(state.driftSd[0], 2),
      state.level[0],
      Math.pow(state.level[1] - 5, 2),
      state.level[(DAYS - 1) * TRACKS],
      Math.atan(last - 5),
      Math.atan(state.shockSd[1] * state.nextDay[3]),
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
