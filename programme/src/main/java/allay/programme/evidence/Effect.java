package allay.programme.evidence;

import allay.programme.content.Require;
import java.util.List;
import java.util.Optional;

/// How large a difference was found between people with something and people without it.
///
/// @param what was measured, like `pain`
/// @param with what one group had, like `pain education`
/// @param against what the other had, like `usual care`
/// @param better which way is the better one
/// @param estimate in `measure`; the group with it less, or divided by, the other
/// @param interval 95 %; empty when the source gives none
/// @param people how many took part; empty when the source does not say
/// @param trials how many trials or studies; empty when the source does not say
/// @param studies what it is made of, or stands beside it, in the same measure; may be empty
public record Effect(
    String what,
    String with,
    String against,
    Measure measure,
    Better better,
    double estimate,
    Optional<Span> interval,
    Optional<Integer> people,
    Optional<Integer> trials,
    List<Study> studies) {
  /// Whether it is good news when the value is low or when it is high.
  public enum Better {
    LOWER,
    HIGHER
  }

  /// @throws IllegalArgumentException when a part is blank, the interval leaves out the estimate,
  ///   or a ratio is not above zero
  public Effect {
    Require.text(what, "what");
    Require.text(with, "with");
    Require.text(against, "against");
    Inside.require(interval, estimate);
    studies = List.copyOf(studies);
    if (measure.isRatio() && !(interval.map(Span::low).orElse(estimate) > 0)) {
      throw new IllegalArgumentException("a ratio is above zero");
    }
  }

  /// Whether the interval leaves out that there is no difference.
  public boolean isClear() {
    return interval.map(span -> !span.holds(measure.none())).orElse(false);
  }

  public boolean isBetter() {
    return better == Better.LOWER ? estimate < measure.none() : estimate > measure.none();
  }
}
