package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;

import allay.model.linear.Lanes;
import allay.model.random.Chance;
import allay.model.series.DailySeries;
import allay.model.series.Panel;
import allay.model.series.Score;
import allay.model.series.Track;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Geweke's joint distribution test (2004, doi 10.1198/016214504000001132) of the multilevel model:
/// people and population drawn from the priors, and from chains that alternate one sweep over
/// everyone with new diaries given all parameters, must have the same distribution.
class PanelJointDistributionTest {
  private static final int PEOPLE = 3;
  private static final int DAYS = 5;
  private static final int TRACKS = 2;
  private static final int SWEEPS = 12_000;
  private static final int BATCHES = 40;
  private static final Regressors REGRESSORS = new Regressors(TRACKS, new int[0]);
  private static final List<String> NAMES = List.of("sleep", "pain");

  @ParameterizedTest
  @EnumSource(LevelKind.class)
  void one_sweep_and_new_diaries_leave_the_priors_unchanged(LevelKind levelKind) {
    PanelChains chains =
        new PanelChains(panel(), levelKind, 2, 1, 1, ForkJoinPool.commonPool(), Progress.silent());
    Chance chance = Chance.of(2004);
    List<double[]> drawn = new ArrayList<>();
    List<double[]> prior = new ArrayList<>();
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      toPrior(chains, lane, levelKind, chance);
    }
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      chains.sampleUntil(sweep + 1, Long.MAX_VALUE);
      for (int lane = 0; lane < Lanes.COUNT; lane++) {
        drawn.add(newDiaries(chains, lane, levelKind, chance));
        prior.add(fromPrior(levelKind, chance));
      }
    }
    assertSameDistribution(prior, drawn);
  }

  static void assertSameDistribution(List<double[]> prior, List<double[]> drawn) {
    for (int s = 0; s < prior.getFirst().length; s++) {
      assertThat(Math.abs(zScore(prior, drawn, s))).as("statistic %d", s).isLessThan(4);
    }
  }

  /// One score is missing always in the same place.
  static Panel panel() {
    List<Panel.Person> people = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      List<Track> tracks = new ArrayList<>();
      for (String name : NAMES) {
        List<Score> scores =
            IntStream.range(0, DAYS)
                .mapToObj(t -> t == 2 && name.equals("pain") ? Score.missing() : Score.unbounded(5))
                .toList();
        tracks.add(new Track(name, scores));
      }
      people.add(new Panel.Person("person " + i, new DailySeries(tracks, List.of())));
    }
    return new Panel(NAMES, people);
  }

  private record Drawn(double mean, double sd) {
    double own(Chance chance) {
      return mean + sd * chance.gaussian();
    }
  }

  private static Drawn draw(Normal mean, double sdScale, Chance chance) {
    return new Drawn(
        mean.mean() + mean.sd() * chance.gaussian(), Math.abs(sdScale * chance.gaussian()));
  }

  /// Statistics of a population and its first person, both fresh from the priors.
  static double[] fromPrior(LevelKind levelKind, Chance chance) {
    Prior standard = Prior.standard(REGRESSORS);
    Drawn arrow = draw(standard.coefficients()[1][0], Population.COEFFICIENT_SD_SCALE, chance);
    Drawn carryOver = draw(standard.coefficients()[1][3], Population.COEFFICIENT_SD_SCALE, chance);
    Drawn level = draw(Prior.FIRST_LEVEL, Population.LEVEL_SD_SCALE, chance);
    Drawn shock = draw(Population.LOG_SHOCK_SD, Population.LOG_SD_SCALE, chance);
    Drawn drift = draw(Population.LOG_DRIFT_SD, Population.LOG_SD_SCALE, chance);
    return statistics(
        new Drawn[] {arrow, carryOver, level, shock, drift},
        new double[] {
          arrow.own(chance),
          carryOver.own(chance),
          level.own(chance),
          shock.own(chance),
          drift.own(chance)
        },
        levelKind);
  }

  private static double[] statistics(Drawn[] population, double[] own, LevelKind levelKind) {
    List<Double> all = new ArrayList<>();
    int kinds = levelKind == LevelKind.DRIFTING ? population.length : population.length - 1;
    for (int i = 0; i < kinds; i++) {
      all.add(population[i].mean());
      all.add(population[i].sd());
      all.add(population[i].sd() * population[i].sd());
      all.add(Math.atan(own[i]));
      all.add((own[i] - population[i].mean()) * population[i].sd());
      all.add(Math.pow(own[i] - population[i].mean(), 2));
    }
    return all.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /// Puts population and people of a chain where the priors have them.
  static void toPrior(PanelChains chains, int lane, LevelKind levelKind, Chance chance) {
    Population population = chains.population();
    for (PersonInPanel person : chains.people().toList()) {
      ChainStates states = person.states();
      for (int k = 0; k < TRACKS; k++) {
        for (int p : REGRESSORS.of(k)) {
          states.coefficients[Lanes.at(k * REGRESSORS.width + p, lane)] =
              own(population.coefficients, k * REGRESSORS.width + p, lane, chance);
        }
        double level = own(population.levels, k, lane, chance);
        states.shockSd[Lanes.at(k, lane)] = Math.exp(own(population.logShockSds, k, lane, chance));
        states.driftSd[Lanes.at(k, lane)] = Math.exp(own(population.logDriftSds, k, lane, chance));
        for (int t = 0; t < DAYS; t++) {
          states.level[Lanes.at(t * TRACKS + k, lane)] = level;
        }
      }
    }
    newDiaries(chains, lane, levelKind, chance);
  }

  private static double own(Traits traits, int index, int lane, Chance chance) {
    int at = Lanes.at(index, lane);
    return traits.mean[at] + traits.sd[at] * chance.gaussian();
  }

  /// Draws levels and scores of everyone anew, given all parameters of one chain.
  private static double[] newDiaries(
      PanelChains chains, int lane, LevelKind levelKind, Chance chance) {
    Population population = chains.population();
    double[] statistics = new double[0];
    for (PersonInPanel person : chains.people().toList()) {
      ChainStates now = moved(person.states(), population);
      State redrawn = now.state(lane);
      redrawDays(redrawn, levelKind, chance);
      for (int at = 0; at < DAYS * TRACKS; at++) {
        int k = at % TRACKS;
        int here = Lanes.at(at, lane);
        double first = redrawn.level[k];
        double ratio = person.states().driftSd[Lanes.at(k, lane)] / now.driftSd[Lanes.at(k, lane)];
        person.states().level[here] = first + ratio * (redrawn.level[at] - first);
        person.states().score[here] = redrawn.score[at];
        person.states().deviation[here] = person.states().score[here] - person.states().level[here];
      }
      if (statistics.length == 0) {
        statistics = statistics(population, now, 1, lane, levelKind);
      }
    }
    return statistics;
  }

  /// The person after the move that is still to be followed.
  static ChainStates moved(ChainStates person, Population population) {
    ChainStates copy = new ChainStates(DAYS, REGRESSORS);
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      copy.load(lane, person.state(lane));
    }
    population.follow(copy);
    return copy;
  }

  /// Draws levels after the first, and scores, anew, given all parameters.
  static void redrawDays(State state, LevelKind levelKind, Chance chance) {
    double[] first = Arrays.copyOf(state.level, TRACKS);
    double[] driftSd = levelKind == LevelKind.DRIFTING ? state.driftSd : new double[TRACKS];
    double[][] levels = Simulation.driftingLevels(first, driftSd, DAYS, chance);
    double[][] z =
        Simulation.deviations(
            Simulation.Dynamics.withoutInputs(
                rows(state.sameDay), rows(state.nextDay), state.shockSd),
            new double[DAYS][0],
            chance);
    for (int at = 0; at < DAYS * TRACKS; at++) {
      state.level[at] = levels[at / TRACKS][at % TRACKS];
      state.score[at] = state.level[at] + z[at / TRACKS][at % TRACKS];
    }
    state.updateDeviations();
  }

  private static double[][] rows(double[] flat) {
    return IntStream.range(0, TRACKS)
        .mapToObj(k -> Arrays.copyOfRange(flat, k * TRACKS, (k + 1) * TRACKS))
        .toArray(double[][]::new);
  }

  /// Of track `k` of a population and of a person in it, in one chain.
  static double[] statistics(
      Population population, ChainStates now, int k, int lane, LevelKind levelKind) {
    int arrow = REGRESSORS.width;
    int carryOver = k * REGRESSORS.width + REGRESSORS.yesterday(k);
    return statistics(
        new Drawn[] {
          of(population.coefficients, arrow, lane),
          of(population.coefficients, carryOver, lane),
          of(population.levels, k, lane),
          of(population.logShockSds, k, lane),
          of(population.logDriftSds, k, lane)
        },
        new double[] {
          now.coefficients[Lanes.at(arrow, lane)],
          now.coefficients[Lanes.at(carryOver, lane)],
          now.level[Lanes.at(k, lane)],
          Math.log(now.shockSd[Lanes.at(k, lane)]),
          Math.log(now.driftSd[Lanes.at(k, lane)])
        },
        levelKind);
  }

  private static Drawn of(Traits traits, int index, int lane) {
    int at = Lanes.at(index, lane);
    return new Drawn(traits.mean[at], traits.sd[at]);
  }

  private static double zScore(List<double[]> prior, List<double[]> chain, int s) {
    double variance = squaredStandardError(prior, s) + squaredStandardError(chain, s);
    return (mean(prior, s, 0, prior.size()) - mean(chain, s, 0, chain.size()))
        / Math.sqrt(variance);
  }

  private static double squaredStandardError(List<double[]> draws, int s) {
    int length = draws.size() / BATCHES;
    double whole = mean(draws, s, 0, draws.size());
    double sum = 0;
    for (int b = 0; b < BATCHES; b++) {
      sum += Math.pow(mean(draws, s, b * length, (b + 1) * length) - whole, 2);
    }
    return sum / (BATCHES - 1) / BATCHES;
  }

  private static double mean(List<double[]> draws, int s, int from, int to) {
    return draws.subList(from, to).stream().mapToDouble(draw -> draw[s]).average().orElseThrow();
  }
}
