package allay.programme.pattern;

import allay.programme.history.Truth;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/// Truths together, in Kleene's logic: no is the least of them and yes the most.
final class Truths {
  private Truths() {}

  static Truth all(Truth... truths) {
    return all(Arrays.asList(truths));
  }

  /// Yes when there is none.
  static Truth all(Collection<Truth> truths) {
    return truths.isEmpty() ? Truth.YES : Collections.min(truths);
  }

  static Truth any(Truth... truths) {
    return any(Arrays.asList(truths));
  }

  /// No when there is none.
  static Truth any(Collection<Truth> truths) {
    return truths.isEmpty() ? Truth.NO : Collections.max(truths);
  }

  static Truth atLeast(int count, List<Truth> truths) {
    Span yes =
        new Span(
            Collections.frequency(truths, Truth.YES),
            truths.size() - Collections.frequency(truths, Truth.NO));
    return yes.atLeast(count);
  }
}
