package allay.model.dynamics;

import allay.model.linear.Lanes;
import allay.model.posterior.Chains;
import allay.model.posterior.Interval;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Eight chains of the same posterior from dispersed starts, in lockstep. Each has its own stream
/// of chance, so its draws do not depend on how wide the machine is.
final class ChainGroup implements MarkovRun {
  static final int CHAINS = Lanes.COUNT;

  /// Sweeps that every chain forgets first. The sampler has nothing to tune; this is for leaving
  /// the start behind, and R-hat watches that it was enough.
  static final int WARM_UP = 500;

  /// Numbers kept of all level paths of a chain together: bounds memory on long diaries.
  private static final int LEVEL_PATH_NUMBERS = 1 << 19;

  private static final int LEVEL_PATHS_AT_MOST = 128;
  private static final int LEVEL_PATHS_AT_LEAST = 16;
  private static final int SWEEPS_BETWEEN_REPORTS = 64;

  private final Observations data;
  private final PersonPrior prior;
  private final DrawLayout layout;
  private final Sampler sampler;
  private final List<ScaleBeyondBound> scales;
  private final ChainStates states;
  private final LaneChances chances;
  private final DrawStore[] draws;
  private final DrawStore[] levelPaths;
  private final Progress progress;
  private long sweeps;

  /// @param keep draws kept of each chain at most
  /// @param path numbers that, with the seed and the chain, name the stream of chance
  ChainGroup(Observations data, Prior prior, int keep, long seed, long path, Progress progress) {
    this.data = data;
    this.prior = PersonPrior.of(prior, data.regressors);
    this.progress = progress;
    layout = new DrawLayout(data);
    sampler = new Sampler(data.regressors, LevelKind.DRIFTING, data.days);
    scales = Sampler.scales(data, LevelKind.DRIFTING);
    chances = new LaneChances(seed, path);
    states = new ChainStates(data.days, data.regressors);
    for (int lane = 0; lane < CHAINS; lane++) {
      states.load(lane, Starts.dispersed(data, prior, chances.of(lane)));
    }
    int paths =
        Math.clamp(
            LEVEL_PATH_NUMBERS / ((long) data.days * data.tracks),
            LEVEL_PATHS_AT_LEAST,
            LEVEL_PATHS_AT_MOST);
    draws = stores(keep);
    levelPaths = stores(paths);
  }

  private static DrawStore[] stores(int capacity) {
    return Stream.generate(() -> new DrawStore(capacity)).limit(CHAINS).toArray(DrawStore[]::new);
  }

  @Override
  public void warmUp(long drawsAtMost) {
    for (int i = 0; i < WARM_UP; i++) {
      report(i, drawsAtMost);
      sweep();
    }
  }

  @Override
  public void sampleUntil(long target, long drawsAtMost) {
    for (; sweeps < target; sweeps++) {
      report(sweeps, drawsAtMost);
      sweep();
      for (int lane = 0; lane < CHAINS; lane++) {
        int chain = lane;
        draws[chain].offer(() -> layout.row(states, chain));
        levelPaths[chain].offer(() -> states.level(chain));
      }
    }
  }

  private void sweep() {
    sampler.sweep(data, scales, prior, states, chances);
  }

  private void report(long sweep, long drawsAtMost) {
    if (sweep % SWEEPS_BETWEEN_REPORTS == 0
        && (Thread.currentThread().isInterrupted()
            || !progress.goOn(sweeps * CHAINS, drawsAtMost))) {
      throw new CancellationException("the run was cancelled");
    }
  }

  @Override
  public boolean isDerailed() {
    return IntStream.range(0, states.level.length)
        .anyMatch(at -> !Double.isFinite(states.level[at]) || !Double.isFinite(states.score[at]));
  }

  @Override
  public int drawn() {
    return Math.toIntExact(sweeps * CHAINS);
  }

  /// Every A, F, B, sigma and tau that the model has.
  @Override
  public List<Chains> parameters() {
    double[][][] rows = rows();
    return Arrays.stream(layout.parameters()).mapToObj(at -> Chains.ofColumn(rows, at)).toList();
  }

  private static <T> T[] perChain(IntFunction<T> each, IntFunction<T[]> array) {
    return IntStream.range(0, CHAINS).mapToObj(each).toArray(array);
  }

  PersonalDraw[][] draws() {
    return perChain(
        chain -> Arrays.stream(draws[chain].rows()).map(layout::draw).toArray(PersonalDraw[]::new),
        PersonalDraw[][]::new);
  }

  /// Draws kept of each chain, as rows of `layout()`.
  double[][][] rows() {
    return perChain(chain -> draws[chain].rows(), double[][][]::new);
  }

  /// Level paths kept of each chain, days x tracks: those of every so many of `rows()`, the last
  /// row among them.
  double[][][] levelPaths() {
    return perChain(chain -> levelPaths[chain].rows(), double[][][]::new);
  }

  DrawLayout layout() {
    return layout;
  }

  /// The level of track `k` over all days, from the paths kept.
  List<Interval> levels(int k) {
    double[][][] paths = levelPaths();
    return IntStream.range(0, data.days)
        .mapToObj(t -> Interval.of(Chains.ofColumn(paths, t * data.tracks + k)))
        .toList();
  }
}
