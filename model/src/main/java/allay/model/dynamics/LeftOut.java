package allay.model.dynamics;

/// A track or input that cannot be modelled, and why.
public record LeftOut(Source source, Why why) {
  public enum Why {
    /// The same score (or dose) on all or nearly all days.
    HARDLY_VARIES,
    /// Scored on too few days.
    TOO_FEW_SCORES
  }
}
