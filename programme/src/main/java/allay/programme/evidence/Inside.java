package allay.programme.evidence;

import java.util.Optional;

final class Inside {
  private Inside() {}

  /// @throws IllegalArgumentException when there is an interval that leaves out the estimate
  static void require(Optional<Span> interval, double estimate) {
    interval
        .filter(span -> !span.holds(estimate))
        .ifPresent(span -> {
          throw new IllegalArgumentException(
              "\"estimate\" %s lies outside of its interval %s to %s"
                  .formatted(estimate, span.low(), span.high()));
        });
  }
}
