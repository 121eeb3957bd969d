package allay.model.dynamics;

import allay.model.posterior.Chains;
import allay.model.posterior.Interval;
import allay.model.random.Chance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Four chains of the same posterior from dispersed starts, run in parallel. Each has its own
/// stream of chance, so the draws do not depend on the number of threads.
final class ChainGroup {
  static final int CHAINS = 4;

  /// Sweeps that every chain forgets first. The sampler has nothing to tune; this is for leaving
  /// the start behind, and R-hat watches that it was enough.
  static final int WARM_UP = 500;

  /// Numbers kept of all level paths of a chain together: bounds memory on long diaries.
  private static final int LEVEL_PATH_NUMBERS = 1 << 20;

  private static final int LEVEL_PATHS_AT_MOST = 256;
  private static final int LEVEL_PATHS_AT_LEAST = 16;
  private static final long MILLISECONDS_BETWEEN_REPORTS = 100;

  private final Observations data;
  private final DrawLayout layout;
  private final List<Chain> chains;
  private final ExecutorService threads;
  private final Progress progress;
  private final LongAdder done = new LongAdder();
  private final AtomicBoolean cancelled = new AtomicBoolean();
  private long sweeps;

  /// @param keep draws kept of each chain at most
  /// @param path numbers that, with the seed and the chain, name the stream of chance
  ChainGroup(
      Observations data,
      Prior prior,
      int keep,
      long seed,
      long path,
      ExecutorService threads,
      Progress progress) {
    this.data = data;
    this.threads = threads;
    this.progress = progress;
    layout = new DrawLayout(data);
    int paths =
        Math.clamp(
            LEVEL_PATH_NUMBERS / ((long) data.days * data.tracks),
            LEVEL_PATHS_AT_LEAST,
            LEVEL_PATHS_AT_MOST);
    chains =
        IntStream.range(0, CHAINS)
            .mapToObj(c -> new Chain(data, prior, keep, paths, Chance.of(seed, path, c)))
            .toList();
  }

  void warmUp(long drawsAtMost) {
    onAll(chain -> chain.warmUp(WARM_UP, cancelled), drawsAtMost);
  }

  /// Goes on until each chain has made `target` sweeps after warm-up.
  void sampleUntil(long target, long drawsAtMost) {
    long more = target - sweeps;
    onAll(chain -> chain.sample(more, cancelled, done), drawsAtMost);
    sweeps = target;
  }

  boolean isDerailed() {
    return chains.stream().anyMatch(Chain::isDerailed);
  }

  /// Draws after warm-up, all chains together.
  int drawn() {
    return Math.toIntExact(sweeps * CHAINS);
  }

  private void onAll(Consumer<Chain> work, long drawsAtMost) {
    List<Future<?>> running = new ArrayList<>();
    for (Chain chain : chains) {
      running.add(threads.submit(() -> work.accept(chain)));
    }
    for (Future<?> one : running) {
      await(one, drawsAtMost);
    }
    if (cancelled.get()) {
      throw new CancellationException("the run was cancelled");
    }
  }

  private void await(Future<?> running, long drawsAtMost) {
    while (true) {
      try {
        running.get(MILLISECONDS_BETWEEN_REPORTS, TimeUnit.MILLISECONDS);
        return;
      } catch (TimeoutException stillRunning) {
        if (!progress.goOn(done.sum(), drawsAtMost)) {
          cancelled.set(true);
        }
      } catch (InterruptedException stop) {
        cancelled.set(true);
        Thread.currentThread().interrupt();
        throw new CancellationException("the run was interrupted");
      } catch (ExecutionException failure) {
        cancelled.set(true);
        throw new IllegalStateException("a chain failed", failure.getCause());
      }
    }
  }

  /// Every A, F, B, sigma and tau that the model has.
  List<Chains> parameters() {
    double[][][] rows = rows();
    return Arrays.stream(layout.parameters()).mapToObj(at -> column(rows, at)).toList();
  }

  private static Chains column(double[][][] rowsByChain, int at) {
    double[][] byChain =
        Arrays.stream(rowsByChain)
            .map(rows -> Arrays.stream(rows).mapToDouble(row -> row[at]).toArray())
            .toArray(double[][]::new);
    return Chains.of(byChain);
  }

  PersonalDraw[][] draws() {
    return chains.stream()
        .map(chain -> Arrays.stream(chain.rows()).map(layout::draw).toArray(PersonalDraw[]::new))
        .toArray(PersonalDraw[][]::new);
  }

  /// Draws kept of each chain, as rows of `layout()`.
  double[][][] rows() {
    return chains.stream().map(Chain::rows).toArray(double[][][]::new);
  }

  /// Level paths kept of each chain, days x tracks: those of every so many of `rows()`, the last
  /// row among them.
  double[][][] levelPaths() {
    return chains.stream().map(Chain::levelPaths).toArray(double[][][]::new);
  }

  DrawLayout layout() {
    return layout;
  }

  /// The level of track `k` over all days, from the paths kept.
  List<Interval> levels(int k) {
    double[][][] paths = levelPaths();
    return IntStream.range(0, data.days)
        .mapToObj(t -> Interval.of(column(paths, t * data.tracks + k)))
        .toList();
  }
}
