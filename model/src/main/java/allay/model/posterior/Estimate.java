package allay.model.posterior;

/// Posterior mean, standard deviation and bulk effective sample size of one quantity.
public record Estimate(double mean, double sd, double effectiveSampleSize) {
  public static Estimate of(Chains chains) {
    return new Estimate(chains.mean(), chains.sd(), Diagnostics.bulkEffectiveSampleSize(chains));
  }
}
