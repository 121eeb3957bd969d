package allay.model.dynamics;

/// What became of the wish to take new days up into a map without a run.
public sealed interface Refresh {
  /// A map of all days; its verdict tells how it came about.
  record Refreshed(MapResult.Converged result) implements Refresh {}

  /// Only a run can answer.
  record NeedsRun(Why why) implements Refresh {}

  enum Why {
    /// No day is new, an earlier day was changed, or tracks or practices differ.
    NOT_THE_SAME_DIARY_WITH_NEW_DAYS,

    /// More days are new than levels were kept for.
    TOO_MANY_NEW_DAYS,

    /// Another track or practice can be modelled now, or one no longer.
    OTHER_TRACKS_OR_PRACTICES,

    /// The usual dose of a practice is another one, so effects per usual dose are, too.
    OTHER_USUAL_DOSE,

    /// A few draws carry the weight: the new days are too far from what the run expected.
    UNRELIABLE_WEIGHTS,

    /// What the weights leave of the run is fewer effective draws than the verdict asks for.
    TOO_FEW_EFFECTIVE_DRAWS
  }
}
