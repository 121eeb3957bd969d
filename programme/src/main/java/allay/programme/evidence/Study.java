package allay.programme.evidence;

import allay.programme.content.Require;
import java.util.Optional;

/// One trial, review or comparison behind an effect, in the effect's measure.
///
/// @param name whose study, or which comparison
/// @param people how many took part; empty when the source does not say
/// @param interval 95 %; empty when the source gives none
/// @param at a doi or an address
public record Study(
    String name,
    int year,
    Optional<Integer> people,
    double estimate,
    Optional<Span> interval,
    String at) {
  /// @throws IllegalArgumentException when a part is blank or the interval leaves out the estimate
  public Study {
    Require.text(name, "name");
    Require.text(at, "at");
    Inside.require(interval, estimate);
  }
}
