package allay.model.posterior;

/// Posterior median with the central 90 % interval.
public record Interval(double median, double low90, double high90) {
  public static Interval of(Chains chains) {
    return new Interval(chains.median(), chains.quantile(0.05), chains.quantile(0.95));
  }

  public boolean excludesZero() {
    return low90 > 0 || high90 < 0;
  }
}
