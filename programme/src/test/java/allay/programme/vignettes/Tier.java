package allay.programme.vignettes;

import allay.programme.safety.Urgency;
import java.util.Optional;

/// How soon a history should be looked at, the soonest first.
enum Tier {
  EMERGENCY_NOW,
  SEE_SOMEONE_TODAY,
  WITHIN_DAYS,
  MENTION_NEXT_VISIT,

  /// No sign at all.
  NONE;

  static Tier of(Optional<Urgency> urgency) {
    return urgency.map(found -> valueOf(found.name())).orElse(NONE);
  }

  /// Whether someone should look before the person goes on.
  boolean stops() {
    return compareTo(MENTION_NEXT_VISIT) < 0;
  }
}
