package allay.programme.history;

/// Yes, no, or not told. What was not told is never taken for a no (Kleene's logic).
public enum Truth {
  NO,
  NOT_TOLD,
  YES;

  public Truth not() {
    return switch (this) {
      case YES -> NO;
      case NO -> YES;
      case NOT_TOLD -> NOT_TOLD;
    };
  }

  public static Truth of(boolean held) {
    return held ? YES : NO;
  }
}
