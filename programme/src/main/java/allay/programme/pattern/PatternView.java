package allay.programme.pattern;

import java.util.List;

/// A pattern beside what was told.
///
/// @param criteria those on which the fit rests; empty for `Pattern.MIXED`
public record PatternView(
    Pattern pattern,
    Fit fit,
    List<CriteriaReading> criteria,
    List<Reason> reasonsFor,
    List<Reason> reasonsAgainst,
    Open open) {
  public PatternView {
    criteria = List.copyOf(criteria);
    reasonsFor = List.copyOf(reasonsFor);
    reasonsAgainst = List.copyOf(reasonsAgainst);
  }
}
