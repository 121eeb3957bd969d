package allay.programme.safety;

/// How soon a sign should be looked at, the soonest first. Set on the careful side: sources name
/// signs, and often no time.
public enum Urgency {
  EMERGENCY_NOW,
  SEE_SOMEONE_TODAY,
  WITHIN_DAYS,

  /// Weak signs that are common and mostly harmless alone: they are told to calm, not to frighten.
  MENTION_NEXT_VISIT
}
