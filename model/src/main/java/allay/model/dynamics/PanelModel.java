package allay.model.dynamics;

import allay.model.dynamics.MapResult.Seconds;
import allay.model.dynamics.PanelResult.Estimated;
import allay.model.dynamics.PanelResult.PersonPosterior;
import allay.model.dynamics.PanelResult.PopulationParameter;
import allay.model.dynamics.PanelResult.Statistic;
import allay.model.posterior.Chains;
import allay.model.posterior.Diagnostics;
import allay.model.posterior.Interval;
import allay.model.series.Panel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// The multilevel model of many people's diaries: each person has the personal dynamic model's
/// level, F, A, log sigma and log tau, normal around population means with population sds. With
/// constant levels it is the dynamic structural equation model, or multilevel vector autoregression
/// (Asparouhov, Hamaker & Muthen 2018, doi 10.1080/10705511.2017.1406803).
///
/// Exact Bayesian inference by a Gibbs sampler over people and population, run until it may be
/// believed. Memory does not grow with the draws: of each person running sums are kept.
public final class PanelModel {
  /// Chains that run in lockstep.
  public static final int CHAINS = ChainGroup.CHAINS;

  /// Sweeps over everyone that each chain forgets first.
  public static final int WARM_UP = ChainGroup.WARM_UP;

  private static final double NANOSECONDS = 1e9;

  private PanelModel() {}

  /// The population and everyone in it.
  ///
  /// @param level whether a person's level may drift
  /// @param threads threads that sweep people, 1 or more; their number changes no bit of the result
  /// @throws java.util.concurrent.CancellationException when `progress` says stop
  public static PanelResult fit(
      Panel panel, LevelKind level, Settings settings, int threads, Progress progress) {
    long start = System.nanoTime();
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      PanelChains chains =
          new PanelChains(
              panel,
              level,
              Run.keep(settings.effectiveDraws()),
              settings.seed(),
              threads,
              pool,
              progress);
      Run.Finished<Boolean> finished =
          Run.untilBelieved(
              chains,
              settings.effectiveDraws(),
              Run.drawsAtMost(settings.effectiveDraws(), chains.work()),
              () -> true,
              read -> List.of());
      Seconds seconds =
          new Seconds(
              (System.nanoTime() - start) / NANOSECONDS,
              finished.warmUpSeconds(),
              finished.samplingSeconds());
      if (finished.readOff().isEmpty()) {
        return new PanelResult.NotConverged(
            finished.convergence().verdict(false, finished.draws()), seconds);
      }
      List<Chains> draws = chains.parameters();
      return new PanelResult.Converged(
          population(panel.tracks(), chains.population(), draws),
          chains.people().map(person -> person(person, panel.tracks().size(), level)).toList(),
          cohort(panel, level, chains.population(), draws),
          finished.convergence().verdict(true, finished.draws()),
          seconds);
    }
  }

  private static List<PopulationParameter> population(
      List<String> tracks, Population population, List<Chains> draws) {
    List<PopulationParameter> parameters = new ArrayList<>();
    List<Population.Entry> entries = population.entries(tracks);
    for (int i = 0; i < draws.size(); i++) {
      Population.Entry entry = entries.get(i);
      Chains chains = draws.get(i);
      Interval interval = Interval.of(chains);
      parameters.add(
          new PopulationParameter(
              entry.name(),
              entry.of(),
              entry.statistic(),
              chains.mean(),
              chains.sd(),
              interval.low90(),
              interval.high90(),
              Diagnostics.of(chains).bulkEffectiveSampleSize()));
    }
    return parameters;
  }

  private static Cohort cohort(
      Panel panel, LevelKind level, Population population, List<Chains> draws) {
    List<Population.Entry> entries = population.entries(panel.tracks());
    List<Cohort.Spread> spreads = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).statistic() == Statistic.MEAN_OVER_PEOPLE) {
        Chains mean = draws.get(i);
        Chains sd = draws.get(i + population.entriesToSd(i));
        double between = sd.mean() * sd.mean() + sd.variance();
        spreads.add(new Cohort.Spread(mean.mean(), Math.sqrt(between + mean.variance())));
      }
    }
    return Cohort.of(panel.tracks(), panel.people().size(), level, spreads);
  }

  private static PersonPosterior person(PersonInPanel person, int tracks, LevelKind level) {
    Normal[] posterior = person.posterior();
    int width = 2 * tracks;
    int levels = tracks * width;
    return new PersonPosterior(
        person.name(),
        row(posterior, levels, tracks),
        rows(tracks, k -> row(posterior, k * width, k)),
        rows(tracks, k -> row(posterior, k * width + tracks, tracks)),
        row(posterior, levels + tracks, tracks),
        level == LevelKind.DRIFTING ? row(posterior, levels + 2 * tracks, tracks) : List.of());
  }

  private static List<List<Estimated>> rows(int count, IntFunction<List<Estimated>> row) {
    return IntStream.range(0, count).mapToObj(row).toList();
  }

  private static List<Estimated> row(Normal[] posterior, int from, int count) {
    return Arrays.stream(posterior, from, from + count)
        .map(normal -> new Estimated(normal.mean(), normal.sd()))
        .toList();
  }
}
