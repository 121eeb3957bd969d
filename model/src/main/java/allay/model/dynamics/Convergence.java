package allay.model.dynamics;

import allay.model.posterior.Chains;
import allay.model.posterior.Diagnostics;
import allay.model.posterior.Verdict;
import java.util.List;

/// The worst diagnostics over many quantities. NaN anywhere stays NaN and does not pass.
///
/// @param rHatMax largest rank-normalised split R-hat
/// @param essMin smallest bulk or tail effective sample size
/// @param bulkMin smallest bulk effective sample size
record Convergence(double rHatMax, double essMin, double bulkMin) {
  static Convergence of(List<Chains> quantities) {
    Convergence worst = new Convergence(1, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
    for (Diagnostics one : Diagnostics.ofAll(quantities)) {
      double bulk = one.bulkEffectiveSampleSize();
      double smaller = Math.min(bulk, one.tailEffectiveSampleSize());
      worst = worst.and(new Convergence(one.rHat(), smaller, bulk));
    }
    return worst;
  }

  Convergence and(Convergence other) {
    return new Convergence(
        Math.max(rHatMax, other.rHatMax),
        Math.min(essMin, other.essMin),
        Math.min(bulkMin, other.bulkMin));
  }

  boolean passes() {
    return rHatMax < Verdict.R_HAT_BELOW && essMin > Verdict.EFFECTIVE_SAMPLE_SIZE_ABOVE;
  }

  Verdict verdict(boolean converged, int draws) {
    return new Verdict(converged, rHatMax, essMin, draws);
  }
}
