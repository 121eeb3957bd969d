package allay.model.posterior;

/// Posterior median with the central 90 % interval.
public record Interval(double median, double low90, double high90) {
  public boolean excludesZero() {
    return low90 > 0 || high90 < 0;
  }
}
