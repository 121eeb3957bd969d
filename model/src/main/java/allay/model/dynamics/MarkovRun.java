package allay.model.dynamics;

import allay.model.posterior.Chains;
import java.util.List;

/// Chains that `Run` lengthens until they may be believed.
interface MarkovRun {
  /// Makes the sweeps that are forgotten.
  void warmUp(long drawsAtMost);

  /// Goes on until each chain has made `target` sweeps after warm-up.
  void sampleUntil(long target, long drawsAtMost);

  /// Every parameter that the verdict must pass.
  List<Chains> parameters();

  /// Whether a chain's numbers have left what arithmetic can hold: it has no draws to show, and no
  /// verdict passes.
  boolean isDerailed();

  /// Draws after warm-up, all chains together.
  int drawn();
}
