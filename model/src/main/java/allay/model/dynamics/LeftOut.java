package allay.model.dynamics;

/// A track or input that cannot be modelled, and why.
public sealed interface LeftOut {
  Source source();

  /// The same score (or dose) on all or nearly all days.
  record HardlyVaries(Source source) implements LeftOut {}

  /// Scored on too few days.
  record TooFewScores(Source source) implements LeftOut {}

  /// A track with the same score as another track, or an input with the same dose as another input,
  /// on every day on which both have one: what goes with one goes with the other, and nothing can
  /// tell them apart.
  ///
  /// @param as the one that is kept
  record SameAs(Source source, Source as) implements LeftOut {}
}
