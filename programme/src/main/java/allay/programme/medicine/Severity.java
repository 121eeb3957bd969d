package allay.programme.medicine;

/// How much a caution matters, the gravest first.
public enum Severity {
  /// Not together: speak with the prescriber or a pharmacist before the next dose, and do not stop
  /// alone what was prescribed.
  HARD_STOP,

  /// To be asked soon, or before something new.
  ASK_FIRST,

  /// Nothing to be done today.
  KNOW
}
