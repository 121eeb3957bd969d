package allay.model.posterior;

import java.util.Optional;

/// Whether a run may be believed.
///
/// @param rHatMax largest rank-normalised split R-hat over all parameters and printed read-outs;
///   NaN when nothing ran
/// @param essMin smallest bulk or tail effective sample size over the same; NaN when nothing ran
/// @param draws draws after warm-up, all chains together
/// @param reweighing empty when the draws are those of a run on the very same days; else how the
///   draws of an earlier run took up the days since; `essMin` then counts what they are still worth
/// @see <a href="https://doi.org/10.1214/20-BA1221">Vehtari et al. 2021</a>
public record Verdict(
    boolean converged, double rHatMax, double essMin, int draws, Optional<Reweighing> reweighing) {

  /// Draws of an earlier run, weighted by how likely they made the days since.
  ///
  /// @param days of that run
  /// @param newDays since
  /// @param paretoShape k-hat of the weights, below `ParetoSmoothedWeights.LARGEST_RELIABLE_SHAPE`
  /// @param efficiency share of the effective draws that is left, 0..1
  public record Reweighing(int days, int newDays, double paretoShape, double efficiency) {}

  /// Rank-normalised split R-hat must lie below this (Vehtari et al. 2021, doi 10.1214/20-BA1221).
  public static final double R_HAT_BELOW = 1.01;

  /// Bulk and tail effective sample size must lie above this (Vehtari et al. 2021, doi
  /// 10.1214/20-BA1221).
  public static final double EFFECTIVE_SAMPLE_SIZE_ABOVE = 400;

  /// The verdict on a run.
  public Verdict(boolean converged, double rHatMax, double essMin, int draws) {
    this(converged, rHatMax, essMin, draws, Optional.empty());
  }
}
