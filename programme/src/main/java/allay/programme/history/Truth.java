package allay.programme.history;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;

/// Yes, no, or not told. What was not told is never taken for a no (Kleene's logic): no is the
/// least of them and yes the most.
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

  public static Truth all(Truth... truths) {
    return all(Arrays.asList(truths));
  }

  /// Yes when there is none.
  public static Truth all(Collection<Truth> truths) {
    return truths.isEmpty() ? YES : Collections.min(truths);
  }

  public static Truth any(Truth... truths) {
    return any(Arrays.asList(truths));
  }

  /// No when there is none.
  public static Truth any(Collection<Truth> truths) {
    return truths.isEmpty() ? NO : Collections.max(truths);
  }

  /// Whether so many of them hold.
  public static Truth atLeast(int count, Collection<Truth> truths) {
    int yes = Collections.frequency(truths, YES);
    int possible = truths.size() - Collections.frequency(truths, NO);
    return yes >= count ? YES : possible >= count ? NOT_TOLD : NO;
  }
}
