package allay.model.posterior;

/// Whether a run may be believed.
///
/// @param rHatMax largest rank-normalised split R-hat over all parameters and printed read-outs;
///   NaN when nothing ran
/// @param essMin smallest bulk or tail effective sample size over the same; NaN when nothing ran
/// @param draws draws after warm-up, all chains together
/// @see <a href="https://doi.org/10.1214/20-BA1221">Vehtari et al. 2021</a>
public record Verdict(boolean converged, double rHatMax, double essMin, int draws) {
  /// Rank-normalised split R-hat must lie below this (Vehtari et al. 2021, doi 10.1214/20-BA1221).
  public static final double R_HAT_BELOW = 1.01;

  /// Bulk and tail effective sample size must lie above this (Vehtari et al. 2021, doi
  /// 10.1214/20-BA1221).
  public static final double EFFECTIVE_SAMPLE_SIZE_ABOVE = 400;
}
