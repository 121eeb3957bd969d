package allay.programme.safety;

import allay.programme.content.Require;
import allay.programme.content.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A sign that someone should look at, and what to do about it.
///
/// @param id stays the same when words change
/// @param sign in plain words, without a full stop
/// @param anyOf when there are some, at least one of them goes with the sign
/// @param advice what to do and whom to see
/// @param sources at least one
/// @param checked the day on which the sign was last compared with its sources
/// @param reviewer the clinician who reviewed it; empty when none has
public record UrgentSign(
    String id,
    Urgency urgency,
    Place where,
    String sign,
    List<String> anyOf,
    String advice,
    List<Source> sources,
    LocalDate checked,
    Optional<String> reviewer) {
  /// @throws IllegalArgumentException when a part is blank or there is no source
  public UrgentSign {
    Require.text(id, "id");
    Require.text(sign, "sign");
    anyOf = List.copyOf(anyOf);
    anyOf.forEach(one -> Require.text(one, "anyOf"));
    Require.text(advice, "advice");
    sources = Require.some(sources, "sources");
    reviewer.ifPresent(name -> Require.text(name, "reviewer"));
  }
}
