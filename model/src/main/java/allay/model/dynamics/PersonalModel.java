package allay.model.dynamics;

import allay.model.dynamics.MapResult.Seconds;
import allay.model.dynamics.PersonalMap.LevelPath;
import allay.model.posterior.Verdict;
import allay.model.random.Chance;
import allay.model.series.DailySeries;
import allay.model.series.Input;
import allay.model.series.Track;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The personal dynamic model of one diary:
///
///     x[t] = level[t] + z[t]
///     level[t] = level[t-1] + drift shocks,  sd tau
///     z[t] = A z[t] + F z[t-1] + B0 u[t] + B1 u[t-1] + shocks, sd sigma
///     observed y = x inside (0, 10); y = 0 says x <= 0, y = 10 says x >= 10; missing says nothing
///
/// with A strictly lower triangular in the order of the day. Exact Bayesian inference by a blocked
/// Gibbs sampler, run until it may be believed. The family is the dynamic structural equation model
/// of Asparouhov, Hamaker & Muthen 2018 (doi 10.1080/10705511.2017.1406803) for one person, with
/// levels that drift.
public final class PersonalModel {
  /// With fewer scored days of the outcome there is no map.
  public static final int FEWEST_SCORED_DAYS = Screening.FEWEST_SCORED_DAYS;

  private static final long MAP_STREAM = 0;
  static final long FORECAST_STREAM = -1;
  private static final long BOOTSTRAP_STREAM = -2;
  static final long REFRESH_STREAM = -3;

  /// A fit for the evaluation of forecasts gives up this many times earlier than a map: nobody
  /// waits a minute for each of four of them.
  private static final int EARLIER_FOR_EVALUATION = 8;

  private static final double NANOSECONDS = 1e9;

  private PersonalModel() {}

  /// What moves with `outcome` in `series`.
  ///
  /// Tracks and inputs that hardly vary or are hardly scored are left out and named. The run
  /// lengthens itself until every parameter and every printed read-out passes the verdict, or a
  /// bound in draws is reached.
  ///
  /// @throws IllegalArgumentException when the series has no such track
  /// @throws java.util.concurrent.CancellationException when `progress` says stop
  public static MapResult map(
      DailySeries series, String outcome, Settings settings, Progress progress) {
    return map(series, outcome, Optional.empty(), settings, progress);
  }

  /// The same with what a cohort's diaries taught as the prior.
  ///
  /// @throws IllegalArgumentException when the series has no such track, or the cohort asks for the
  ///   tracks in another order
  /// @throws java.util.concurrent.CancellationException when `progress` says stop
  public static MapResult map(
      DailySeries series,
      String outcome,
      Optional<Cohort> cohort,
      Settings settings,
      Progress progress) {
    return fit(series, outcome, cohort, settings, progress).result();
  }

  /// An answer and, when it is a map, the fit behind it.
  public record Fitted(MapResult result, Optional<PersonalFit> fit) {
    private Fitted(MapResult withoutMap) {
      this(withoutMap, Optional.empty());
    }
  }

  /// As `map`, with the fit that later days can be added to.
  ///
  /// @throws IllegalArgumentException when the series has no such track, or the cohort asks for the
  ///   tracks in another order
  /// @throws java.util.concurrent.CancellationException when `progress` says stop
  public static Fitted fit(
      DailySeries series,
      String outcome,
      Optional<Cohort> cohort,
      Settings settings,
      Progress progress) {
    int scored = series.tracks().get(series.indexOf(outcome)).scoredDays();
    Screening screening = Screening.of(series, outcome);
    if (scored < FEWEST_SCORED_DAYS) {
      return new Fitted(
          new MapResult.TooFewDays(FEWEST_SCORED_DAYS - scored, screening.leftOutBeside(outcome)));
    }
    if (screening.leavesOut(outcome)) {
      return new Fitted(new MapResult.TooLittleVariation(screening.leftOut()));
    }
    return run(screening, outcome, cohort, settings, progress);
  }

  private static Fitted run(
      Screening screening,
      String outcome,
      Optional<Cohort> cohort,
      Settings settings,
      Progress progress) {
    long start = System.nanoTime();
    Observations data = new Observations(screening.kept());
    Prior prior = prior(screening.kept(), data, cohort);
    ChainGroup chains =
        new ChainGroup(
            data,
            prior,
            Run.keep(settings.effectiveDraws()),
            settings.seed(),
            MAP_STREAM,
            progress);
    Run.Finished<ReadOuts> finished =
        Run.untilBelieved(
            chains,
            settings.effectiveDraws(),
            Run.drawsAtMost(settings.effectiveDraws(), data.work()),
            () -> readOuts(screening.kept(), outcome, settings, data, prior, chains),
            ReadOuts::chains);
    Seconds seconds =
        new Seconds(
            (System.nanoTime() - start) / NANOSECONDS,
            finished.warmUpSeconds(),
            finished.samplingSeconds());
    return finished
        .readOff()
        .map(readOuts -> {
          Verdict verdict = finished.convergence().verdict(true, finished.draws());
          return new Fitted(
              new MapResult.Converged(readOuts.map(), verdict, seconds, screening.leftOut()),
              Optional.of(
                  new PersonalFit(screening, outcome, settings.seed(), prior, verdict, chains)));
        })
        .orElseGet(() ->
            new Fitted(
                new MapResult.NotConverged(
                    finished.convergence().verdict(false, finished.draws()),
                    seconds,
                    screening.leftOut())));
  }

  private static ReadOuts readOuts(
      DailySeries series,
      String outcome,
      Settings settings,
      Observations data,
      Prior prior,
      ChainGroup chains) {
    List<String> tracks = series.tracks().stream().map(Track::name).toList();
    PosteriorDraws posterior =
        new PosteriorDraws(
            tracks,
            series.inputs().stream().map(Input::name).toList(),
            data.regressors.tracksBeforeInput(),
            data.lastDoses(),
            outcome,
            chains.draws());
    List<LevelPath> levelPaths =
        IntStream.range(0, tracks.size())
            .mapToObj(k -> new LevelPath(tracks.get(k), chains.levels(k)))
            .toList();
    Chance chance = Chance.of(settings.seed(), FORECAST_STREAM);
    return ReadOuts.of(posterior, prior, levelPaths, chance.source());
  }

  /// How well the model foretells `outcome` a day ahead, beside two simple rules, on the last 28
  /// days. Empty when the diary has fewer than 42 days or 14 scores before them, when its outcome
  /// cannot be modelled, or when a fit that it needs does not converge.
  ///
  /// @throws java.util.concurrent.CancellationException when `progress` says stop
  public static Optional<Worth> worth(
      DailySeries series, String outcome, Settings settings, Progress progress) {
    return worth(series, outcome, Optional.empty(), settings, progress);
  }

  /// The same with what a cohort's diaries taught as the prior.
  ///
  /// @throws IllegalArgumentException when the cohort asks for the tracks in another order
  /// @throws java.util.concurrent.CancellationException when `progress` says stop
  public static Optional<Worth> worth(
      DailySeries series,
      String outcome,
      Optional<Cohort> cohort,
      Settings settings,
      Progress progress) {
    Screening screening = Screening.of(series, outcome);
    if (screening.leavesOut(outcome)) {
      return Optional.empty();
    }
    return new ForecastEvaluation(screening.kept(), outcome)
        .worth(
            before -> draws(before, cohort, settings, progress),
            Chance.of(settings.seed(), BOOTSTRAP_STREAM));
  }

  private static Prior prior(DailySeries series, Observations data, Optional<Cohort> cohort) {
    List<String> tracks = series.tracks().stream().map(Track::name).toList();
    return cohort
        .map(taught -> taught.prior(tracks, data.regressors))
        .orElseGet(() -> Prior.standard(data.regressors));
  }

  private static Optional<PersonalDraw[][]> draws(
      DailySeries series, Optional<Cohort> cohort, Settings settings, Progress progress) {
    Observations data = new Observations(series);
    ChainGroup chains =
        new ChainGroup(
            data,
            prior(series, data, cohort),
            Run.FIRST_CHECK,
            settings.seed(),
            data.days,
            progress);
    return Run.untilBelieved(
            chains,
            0,
            Run.drawsAtMost(0, data.work()) / EARLIER_FOR_EVALUATION,
            chains::draws,
            draws -> List.of())
        .readOff();
  }
}
