package allay.model.dynamics;

import allay.model.random.Chance;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;

/// One chain of the run: a sampler on its own stream of chance and what is kept of its draws.
final class Chain {
  private final Sampler sampler;
  private final DrawLayout layout;
  private final DrawStore draws;
  private final DrawStore levelPaths;
  private volatile boolean derailed;

  Chain(Observations data, Prior prior, int draws, int levelPaths, Chance chance) {
    sampler = new Sampler(data, prior, Starts.dispersed(data, prior, chance), chance);
    layout = new DrawLayout(data);
    this.draws = new DrawStore(draws);
    this.levelPaths = new DrawStore(levelPaths);
  }

  void warmUp(int sweeps, AtomicBoolean cancelled) {
    for (int i = 0; i < sweeps && !cancelled.get(); i++) {
      sweep();
    }
  }

  void sample(long sweeps, AtomicBoolean cancelled, LongAdder done) {
    for (long i = 0; i < sweeps && !cancelled.get(); i++) {
      sweep();
      keep(sampler.state());
      done.increment();
    }
  }

  /// A chain whose numbers leave what arithmetic can hold has no draws to show: from then on all
  /// are NaN, which no verdict passes.
  private void sweep() {
    if (derailed) {
      return;
    }
    try {
      sampler.sweep();
    } catch (ArithmeticException notPositiveDefinite) {
      derailed = true;
      sampler.state().spoil();
    }
  }

  boolean isDerailed() {
    return derailed;
  }

  private void keep(State state) {
    draws.offer(() -> layout.row(state));
    levelPaths.offer(state.level::clone);
  }

  double[][] rows() {
    return draws.rows();
  }

  double[][] levelPaths() {
    return levelPaths.rows();
  }
}
