package allay.programme.safety;

import allay.programme.content.Require;
import allay.programme.content.Source;
import allay.programme.history.Condition;
import allay.programme.history.History;
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
/// @param askWhen people are asked about it unless this says no; empty: everyone is
/// @param holdsWhen answers that make it present without a tick; empty: only a tick does
/// @param unless where this holds, `holdsWhen` does not count: the answers have a known reason
/// @param together signs that make this one present; it is not asked for itself
/// @param checkHolds days for which a doctor's look at it counts, none when 0; empty: none for an
///   emergency, else without end as long as pain does not change
public record UrgentSign(
    String id,
    Urgency urgency,
    Place where,
    String sign,
    List<String> anyOf,
    String advice,
    List<Source> sources,
    LocalDate checked,
    Optional<String> reviewer,
    Optional<Condition> askWhen,
    Optional<Condition> holdsWhen,
    Optional<Condition> unless,
    Optional<Together> together,
    Optional<Integer> checkHolds) {
  /// @throws IllegalArgumentException when a part is blank, there is no source, or a check is said
  ///   to clear an emergency
  public UrgentSign {
    Require.text(id, "id");
    Require.text(sign, "sign");
    anyOf = List.copyOf(anyOf);
    anyOf.forEach(one -> Require.text(one, "anyOf"));
    Require.text(advice, "advice");
    sources = Require.some(sources, "sources");
    reviewer.ifPresent(name -> Require.text(name, "reviewer"));
    if (checkHolds.isPresent() && (urgency == Urgency.EMERGENCY_NOW || checkHolds.get() < 0)) {
      throw new IllegalArgumentException(
          "\"checkHolds\" is a number of days; an emergency has none, a check never clears it");
    }
    if (unless.isPresent() && holdsWhen.isEmpty()) {
      throw new IllegalArgumentException("\"unless\" goes with \"holdsWhen\"");
    }
  }

  /// Whether to ask a person about it.
  public boolean isAskedOf(History history) {
    return together.isEmpty() && askWhen.map(when -> !when.of(history).excluded()).orElse(true);
  }

  /// Whether a doctor's look at it can clear it at all.
  public boolean canBeCleared() {
    return urgency != Urgency.EMERGENCY_NOW && checkHolds.orElse(1) > 0;
  }
}
