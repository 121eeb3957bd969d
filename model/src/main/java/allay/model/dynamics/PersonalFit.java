package allay.model.dynamics;

import allay.model.dynamics.MapResult.Seconds;
import allay.model.dynamics.PersonalMap.LevelPath;
import allay.model.dynamics.Refresh.NeedsRun;
import allay.model.dynamics.Refresh.Refreshed;
import allay.model.dynamics.Refresh.Why;
import allay.model.posterior.Chains;
import allay.model.posterior.Interval;
import allay.model.posterior.ParetoSmoothedWeights;
import allay.model.posterior.Verdict;
import allay.model.random.Chance;
import allay.model.series.DailySeries;
import allay.model.series.Input;
import allay.model.series.Track;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The draws of a run that passed its verdict, kept so that new days can be taken up without
/// another run. Immutable; a refresh always starts from the run itself, so that errors do not pile
/// up from day to day, and gives the same result to the last bit for the same days.
public final class PersonalFit {
  /// The level of four weeks ago must lie among the days whose levels are kept.
  public static final int MOST_NEW_DAYS = DrawLayout.FOUR_WEEKS;

  /// Draws kept of all chains together, evenly spaced: bounds memory and waiting, and costs the
  /// slowest quantities, which the verdict counts by, hardly any of their effective draws.
  private static final int MOST_DRAWS = 8192;

  /// Draws that the read-outs are read from: enough for the verdict, and a person waits for them.
  private static final int RESAMPLED = 2048;

  private static final double NANOSECONDS = 1e9;

  private final Screening screening;
  private final String outcome;
  private final long seed;
  private final Prior prior;
  private final Verdict verdict;
  private final DrawLayout layout;
  private final double[][][] rows;
  private final LevelColumns levelPaths;
  private final List<DoseScale> scales;
  private final double[] lastDoses;

  /// @param chains after the verdict
  PersonalFit(
      Screening screening,
      String outcome,
      long seed,
      Prior prior,
      Verdict verdict,
      ChainGroup chains) {
    this.screening = screening;
    this.outcome = outcome;
    this.seed = seed;
    this.prior = prior;
    this.verdict = verdict;
    layout = chains.layout();
    rows = thinned(chains.rows());
    levelPaths = LevelColumns.of(chains.levelPaths());
    DailySeries series = screening.kept();
    scales = series.inputs().stream().map(DoseScale::of).toList();
    lastDoses = NewDay.of(series, series.days() - 1, scales).doses();
  }

  private static double[][][] thinned(double[][][] rows) {
    int every = Math.max(1, rows.length * rows[0].length / MOST_DRAWS);
    return Arrays.stream(rows)
        .map(chain ->
            IntStream.range(0, chain.length / every)
                .mapToObj(i -> chain[(i + 1) * every - 1])
                .toArray(double[][]::new))
        .toArray(double[][][]::new);
  }

  /// The map of a diary that goes on where this run's diary ended: each draw is weighted by how
  /// likely it made the new days (Pareto smoothed importance sampling), redrawn by its weight, and
  /// carried on to the last day. Doses keep the mean of the run's days.
  ///
  /// It holds when the weights are reliable and the effective sample size of the run, times what
  /// the weights leave of it, still passes the verdict.
  public Refresh refresh(DailySeries longer) {
    long start = System.nanoTime();
    Screening now = Screening.of(longer, outcome);
    Optional<Why> why = whyNot(now);
    if (why.isPresent()) {
      return new NeedsRun(why.get());
    }
    DailySeries series = now.kept();
    List<NewDay> days =
        IntStream.range(screening.kept().days(), series.days())
            .mapToObj(t -> NewDay.of(series, t, scales))
            .toList();
    Continuation[][] carried = carriedOver(days);
    double[][] logWeights =
        Arrays.stream(carried)
            .map(chain -> Arrays.stream(chain).mapToDouble(Continuation::logWeight).toArray())
            .toArray(double[][]::new);
    if (!Arrays.stream(logWeights).flatMapToDouble(Arrays::stream).allMatch(Double::isFinite)) {
      return new NeedsRun(Why.UNRELIABLE_WEIGHTS);
    }
    ParetoSmoothedWeights weights = ParetoSmoothedWeights.of(logWeights);
    if (!weights.areReliable()) {
      return new NeedsRun(Why.UNRELIABLE_WEIGHTS);
    }
    double effective = effectiveDraws(weights.efficiency());
    if (effective <= Verdict.EFFECTIVE_SAMPLE_SIZE_ABOVE) {
      return new NeedsRun(Why.TOO_FEW_EFFECTIVE_DRAWS);
    }
    PersonalMap map = map(series, days, carried, weights);
    double seconds = (System.nanoTime() - start) / NANOSECONDS;
    return new Refreshed(
        new MapResult.Converged(
            map,
            new Verdict(
                true,
                verdict.rHatMax(),
                effective,
                verdict.draws(),
                Optional.of(
                    new Verdict.Reweighing(
                        screening.kept().days(),
                        days.size(),
                        weights.paretoShape(),
                        weights.efficiency()))),
            new Seconds(seconds, 0, 0),
            now.leftOut()));
  }

  /// Of the slowest quantity: what the weights leave of the run's, less what resampling adds to the
  /// variance.
  private double effectiveDraws(double efficiency) {
    return 1 / (1 / (verdict.essMin() * efficiency) + 1.0 / RESAMPLED);
  }

  private Optional<Why> whyNot(Screening now) {
    DailySeries before = screening.kept();
    DailySeries after = now.kept();
    if (!now.leftOut().equals(screening.leftOut())) {
      return Optional.of(Why.OTHER_TRACKS_OR_PRACTICES);
    }
    if (after.days() <= before.days() || !after.firstDays(before.days()).equals(before)) {
      return Optional.of(Why.NOT_THE_SAME_DIARY_WITH_NEW_DAYS);
    }
    if (after.days() > before.days() + MOST_NEW_DAYS) {
      return Optional.of(Why.TOO_MANY_NEW_DAYS);
    }
    return IntStream.range(0, scales.size())
            .allMatch(i -> DoseScale.of(after.inputs().get(i)).usual() == scales.get(i).usual())
        ? Optional.empty()
        : Optional.of(Why.OTHER_USUAL_DOSE);
  }

  /// Every draw on its own chain's stream of chance.
  private Continuation[][] carriedOver(List<NewDay> days) {
    Continuation[][] carried = new Continuation[rows.length][];
    for (int chain = 0; chain < rows.length; chain++) {
      Chance chance = Chance.of(seed, PersonalModel.REFRESH_STREAM, chain);
      carried[chain] =
          Arrays.stream(rows[chain])
              .map(row -> Continuation.of(layout.draw(row), lastDoses, days, chance))
              .toArray(Continuation[]::new);
    }
    return carried;
  }

  private PersonalMap map(
      DailySeries series,
      List<NewDay> days,
      Continuation[][] carried,
      ParetoSmoothedWeights weights) {
    double uniform = Chance.of(seed, PersonalModel.REFRESH_STREAM).uniform();
    PosteriorDraws posterior =
        new PosteriorDraws(
            series.tracks().stream().map(Track::name).toList(),
            series.inputs().stream().map(Input::name).toList(),
            series.inputs().stream().mapToInt(Input::tracksBefore).toArray(),
            days.getLast().doses(),
            outcome,
            draws(
                days.size(),
                carried,
                ParetoSmoothedWeights.resampled(weights.weights(), RESAMPLED, uniform)));
    Chance forecasts = Chance.of(seed, PersonalModel.FORECAST_STREAM);
    return ReadOuts.of(
            posterior, prior, levelPaths(series, carried, weights, uniform), forecasts.source())
        .map();
  }

  /// Copies of a draw stand side by side, in its chain or at the border to the next.
  private PersonalDraw[][] draws(int newDays, Continuation[][] carried, int[] resampled) {
    int kept = carried[0].length;
    int length = resampled.length / carried.length;
    PersonalDraw[][] draws = new PersonalDraw[carried.length][length];
    for (int i = 0; i < length * carried.length; i++) {
      int from = resampled[i];
      draws[i / length][i % length] =
          i > 0 && from == resampled[i - 1]
              ? draws[(i - 1) / length][(i - 1) % length]
              : carried[from / kept][from % kept].draw(
                  levelFourWeeksAgo(rows[from / kept][from % kept], newDays));
    }
    return draws;
  }

  private double[] levelFourWeeksAgo(double[] row, int newDays) {
    return screening.kept().days() + newDays > DrawLayout.FOUR_WEEKS
        ? layout.level(row, DrawLayout.FOUR_WEEKS - newDays)
        : new double[0];
  }

  /// The level paths kept, day by day: all that chains have for one day and track side by side.
  ///
  /// @param columns days x tracks, then chains x paths
  /// @param paths of each chain
  @SuppressWarnings("ArrayRecordComponent") // a holder within the fit, never compared
  private record LevelColumns(double[][] columns, int paths) {
    static LevelColumns of(double[][][] paths) {
      double[][] all = Arrays.stream(paths).flatMap(Arrays::stream).toArray(double[][]::new);
      double[][] columns = new double[all[0].length][all.length];
      for (int path = 0; path < all.length; path++) {
        for (int at = 0; at < columns.length; at++) {
          columns[at][path] = all[path][at];
        }
      }
      return new LevelColumns(columns, paths[0].length);
    }
  }

  /// From the level paths kept, weighted as the draws that they belong to.
  private List<LevelPath> levelPaths(
      DailySeries series, Continuation[][] carried, ParetoSmoothedWeights weights, double uniform) {
    int length = carried[0].length;
    int paths = levelPaths.paths();
    int every = length / paths;
    int[] drawOf =
        IntStream.range(0, carried.length * paths)
            .map(p -> p / paths * length + (p % paths + 1) * every - 1)
            .toArray();
    int[] resampled =
        ParetoSmoothedWeights.resampled(
            Arrays.stream(drawOf).mapToDouble(draw -> weights.weights()[draw]).toArray(),
            drawOf.length,
            uniform);
    int tracks = series.tracks().size();
    int before = screening.kept().days();
    double[] levels = new double[resampled.length];
    List<LevelPath> all = new ArrayList<>();
    for (int k = 0; k < tracks; k++) {
      List<Interval> intervals = new ArrayList<>();
      for (int t = 0; t < series.days(); t++) {
        for (int i = 0; i < levels.length; i++) {
          int draw = drawOf[resampled[i]];
          levels[i] =
              t < before
                  ? levelPaths.columns()[t * tracks + k][resampled[i]]
                  : carried[draw / length][draw % length].levels()[t - before][k];
        }
        intervals.add(Interval.of(Chains.of(new double[][] {levels})));
      }
      all.add(new LevelPath(series.tracks().get(k).name(), intervals));
    }
    return all;
  }
}
