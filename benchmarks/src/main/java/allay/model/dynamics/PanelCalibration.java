package allay.model.dynamics;

import allay.benchmarks.calibration.Ranks;
import allay.model.dynamics.PanelResult.Quantity;
import allay.model.dynamics.PanelResult.Statistic;
import allay.model.posterior.Chains;
import allay.model.random.Chance;
import allay.model.series.DailySeries;
import allay.model.series.Panel;
import allay.model.series.Score;
import allay.model.series.Track;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/// Simulation-based calibration of the multilevel model: populations drawn from their priors,
/// people from the populations, short diaries without a scale from the people. So short that pushes
/// which grow stay finite; nobody is left out.
///
/// @param notConverged panels whose run reached its bound; not ranked
public record PanelCalibration(Ranks ranks, int notConverged) {
  /// Ranks run from 0 to this.
  static final int DRAWS = 99;

  private static final int PEOPLE = 8;
  private static final int DAYS = 12;
  private static final List<String> TRACKS = List.of("sleep", "pain");
  private static final double MISSING = 0.1;
  private static final int KEPT = 256;
  private static final long DRAWS_AT_MOST = 1 << 18;

  /// Fits panels of this kind until `panels` of them could be ranked.
  public static PanelCalibration of(LevelKind level, int panels, long seed) {
    Ranks ranks = new Ranks(DRAWS);
    int notConverged = 0;
    int ranked = 0;
    try (ExecutorService threads = Executors.newFixedThreadPool(1)) {
      for (int number = 0; ranked < panels; number++) {
        Chance chance = Chance.of(seed, number);
        Truth truth = Truth.draw(level, chance);
        PanelChains chains =
            new PanelChains(
                truth.panel(level, chance), level, KEPT, number, 1, threads, Progress.silent());
        boolean converged =
            Run.untilBelieved(chains, 0, DRAWS_AT_MOST, () -> true, _ -> List.of())
                .readOff()
                .isPresent();
        if (converged) {
          truth.rank(chains, ranks);
          ranked++;
        } else {
          notConverged++;
        }
      }
    }
    return new PanelCalibration(ranks, notConverged);
  }

  /// Mean over people and sd between them of each quantity.
  private record Truth(Map<Quantity, Normal> population) {
    static Truth draw(LevelKind level, Chance chance) {
      Map<Quantity, Normal> population = new LinkedHashMap<>();
      for (String to : TRACKS) {
        put(
            population,
            new Quantity.Level(to),
            Prior.FIRST_LEVEL,
            Population.LEVEL_SD_SCALE,
            chance);
        put(
            population,
            new Quantity.LogShockSd(to),
            Population.LOG_SHOCK_SD,
            Population.LOG_SD_SCALE,
            chance);
        if (level == LevelKind.DRIFTING) {
          put(
              population,
              new Quantity.LogDriftSd(to),
              Population.LOG_DRIFT_SD,
              Population.LOG_SD_SCALE,
              chance);
        }
      }
      for (Link link : Link.all(TRACKS.size(), new int[0])) {
        put(
            population,
            effect(link),
            Prior.standard(link, TRACKS.size()),
            Population.COEFFICIENT_SD_SCALE,
            chance);
      }
      return new Truth(population);
    }

    private static Quantity effect(Link link) {
      return new Quantity.Effect(TRACKS.get(link.from()), TRACKS.get(link.to()), link.when());
    }

    private static void put(
        Map<Quantity, Normal> population,
        Quantity quantity,
        Normal mean,
        double sdScale,
        Chance chance) {
      population.put(
          quantity,
          new Normal(
              mean.mean() + mean.sd() * chance.gaussian(), Math.abs(sdScale * chance.gaussian())));
    }

    private Normal of(Quantity quantity) {
      return Optional.ofNullable(population.get(quantity)).orElseThrow();
    }

    private double own(Quantity quantity, Chance chance) {
      Normal spread = of(quantity);
      return spread.mean() + spread.sd() * chance.gaussian();
    }

    Panel panel(LevelKind level, Chance chance) {
      return new Panel(
          TRACKS,
          IntStream.range(0, PEOPLE)
              .mapToObj(i -> new Panel.Person("person " + i, diary(level, chance)))
              .toList());
    }

    private DailySeries diary(LevelKind level, Chance chance) {
      int tracks = TRACKS.size();
      double[][] sameDay = new double[tracks][tracks];
      double[][] nextDay = new double[tracks][tracks];
      for (Link link : Link.all(tracks, new int[0])) {
        double[][] matrix = link.when() == Arrow.When.SAME_DAY ? sameDay : nextDay;
        matrix[link.to()][link.from()] = own(effect(link), chance);
      }
      double[] first = new double[tracks];
      double[] shockSd = new double[tracks];
      double[] driftSd = new double[tracks];
      for (int k = 0; k < tracks; k++) {
        first[k] = own(new Quantity.Level(TRACKS.get(k)), chance);
        shockSd[k] = Math.exp(own(new Quantity.LogShockSd(TRACKS.get(k)), chance));
        driftSd[k] =
            level == LevelKind.DRIFTING
                ? Math.exp(own(new Quantity.LogDriftSd(TRACKS.get(k)), chance))
                : 0;
      }
      double[][] levels = Simulation.driftingLevels(first, driftSd, DAYS, chance);
      double[][] z =
          Simulation.deviations(
              Simulation.Dynamics.withoutInputs(sameDay, nextDay, shockSd),
              new double[DAYS][0],
              chance);
      List<Track> columns = new ArrayList<>();
      for (int k = 0; k < tracks; k++) {
        List<Score> scores = new ArrayList<>();
        for (int t = 0; t < DAYS; t++) {
          boolean missing = chance.uniform() < MISSING;
          scores.add(missing ? Score.missing() : Score.unbounded(levels[t][k] + z[t][k]));
        }
        columns.add(new Track(TRACKS.get(k), scores));
      }
      return new DailySeries(columns, List.of());
    }

    void rank(PanelChains chains, Ranks ranks) {
      List<Population.Entry> entries = chains.population().entries(TRACKS);
      List<Chains> draws = chains.parameters();
      for (int i = 0; i < entries.size(); i++) {
        Population.Entry entry = entries.get(i);
        Normal truth = of(entry.of());
        boolean mean = entry.statistic() == Statistic.MEAN_OVER_PEOPLE;
        ranks.add(
            words(entry.of()) + (mean ? ", mean" : ", sd"),
            entry.name(),
            mean ? truth.mean() : truth.sd(),
            evenly(draws.get(i)));
      }
    }

    private static String words(Quantity quantity) {
      return switch (quantity) {
        case Quantity.Level _ -> "level";
        case Quantity.Effect effect -> effect.when() == Arrow.When.SAME_DAY ? "A" : "F";
        case Quantity.LogShockSd _ -> "log sigma";
        case Quantity.LogDriftSd _ -> "log tau";
      };
    }

    /// Far enough apart to be about independent: the verdict asks for 400 effective draws.
    private static double[] evenly(Chains chains) {
      return IntStream.range(0, DRAWS)
          .map(i -> (int) ((i + 0.5) * chains.size() / DRAWS))
          .mapToDouble(at -> chains.draw(at / chains.length(), at % chains.length()))
          .toArray();
    }
  }
}
