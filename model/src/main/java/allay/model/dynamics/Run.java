package allay.model.dynamics;

import allay.model.posterior.Chains;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// A run that lengthens itself until it may be believed: the verdict is asked at each doubling of
/// the draws, up to a bound counted in draws, so that where it stops never depends on the clock.
final class Run {
  /// Sweeps of each chain before the first verdict.
  static final int FIRST_CHECK = 512;

  /// Draws of all chains after which a run gives up on a diary of usual size (120 days, five
  /// tracks, some days missing): about a minute on two cores.
  static final long DRAWS_AT_MOST = 1L << 21;

  /// `Observations.work` of such a diary; a diary with more of it gets fewer draws in proportion.
  private static final long USUAL_WORK = 25_000;

  /// However long the diary, this many draws are made before a run gives up.
  private static final long DRAWS_AT_LEAST = 1L << 14;

  /// Effective draws that the bound is meant for; asking for more raises it in proportion.
  private static final int EFFECTIVE_DRAWS_WITHIN_BOUND = 1024;

  /// Draws kept for each effective draw asked for: enough that thinning costs the slowest
  /// parameters hardly any of theirs.
  private static final double KEPT_PER_EFFECTIVE_DRAW = 6;

  /// Draws kept of each chain at most: bounds memory when many effective draws are asked for.
  private static final int KEPT_AT_MOST = 1 << 16;

  private static final double NANOSECONDS = 1e9;

  private Run() {}

  /// @param readOff empty when the run reached its bound and still failed the verdict
  /// @param draws draws after warm-up, all chains together
  /// @param warmUpSeconds wall time of the warm-up
  /// @param samplingSeconds wall time of warm-up and sweeps together, without asking the verdict
  record Finished<R>(
      Optional<R> readOff,
      Convergence convergence,
      int draws,
      double warmUpSeconds,
      double samplingSeconds) {}

  /// Draws to keep of each chain.
  static int keep(int effectiveDraws) {
    double wanted = KEPT_PER_EFFECTIVE_DRAW * effectiveDraws / ChainGroup.CHAINS;
    return Math.clamp(powerOfTwoFrom((long) Math.ceil(wanted)), FIRST_CHECK, KEPT_AT_MOST);
  }

  /// @param work what a sweep costs, as `Observations.work`
  static long drawsAtMost(int effectiveDraws, long work) {
    long times = Math.ceilDiv(Math.max(effectiveDraws, 1), EFFECTIVE_DRAWS_WITHIN_BOUND);
    long affordable = DRAWS_AT_MOST * USUAL_WORK / Math.max(work, USUAL_WORK);
    return Math.max(Long.highestOneBit(affordable), DRAWS_AT_LEAST) * powerOfTwoFrom(times);
  }

  private static int powerOfTwoFrom(long value) {
    return value <= 1 ? 1 : Math.toIntExact(Long.highestOneBit(value - 1) << 1);
  }

  /// Runs `chains` until all parameters have `effectiveDraws` and they and every number in
  /// `printed` of what `read` gives pass the verdict, or until the next doubling would pass
  /// `atMost` draws; then fewer effective draws do, if the verdict passes. `read` is asked only
  /// when the parameters pass.
  static <R> Finished<R> untilBelieved(
      MarkovRun chains,
      int effectiveDraws,
      long atMost,
      Supplier<R> read,
      Function<R, List<Chains>> printed) {
    long warmUpStart = System.nanoTime();
    chains.warmUp(atMost);
    double warmUp = secondsSince(warmUpStart);
    double sampling = warmUp;
    for (long target = FIRST_CHECK; ; target *= 2) {
      long start = System.nanoTime();
      chains.sampleUntil(target, atMost);
      sampling += secondsSince(start);
      Convergence convergence = Convergence.of(chains.parameters());
      boolean isLast = chains.isDerailed() || 2 * target * ChainGroup.CHAINS > atMost;
      Optional<R> readOff = Optional.empty();
      if (convergence.passes() && (isLast || convergence.bulkMin() >= effectiveDraws)) {
        R candidate = read.get();
        convergence = convergence.and(Convergence.of(printed.apply(candidate)));
        readOff = convergence.passes() ? Optional.of(candidate) : Optional.empty();
      }
      if (readOff.isPresent() || isLast) {
        return new Finished<>(readOff, convergence, chains.drawn(), warmUp, sampling);
      }
    }
  }

  private static double secondsSince(long start) {
    return (System.nanoTime() - start) / NANOSECONDS;
  }
}
