package allay.programme.pattern;

import allay.programme.history.Truth;

/// A sum of which some parts may not be told.
///
/// @param least what is told
/// @param most what it could be
public record Span(int least, int most) {
  static final Span NONE = new Span(0, 0);

  /// @throws IllegalArgumentException when `least` is above `most`
  public Span {
    if (least > most) {
      throw new IllegalArgumentException("\"least\" is above \"most\"");
    }
  }

  public boolean isKnown() {
    return least == most;
  }

  Span plus(Span other) {
    return new Span(least + other.least, most + other.most);
  }

  Truth atLeast(int bound) {
    return least >= bound ? Truth.YES : most < bound ? Truth.NO : Truth.NOT_TOLD;
  }

  Truth atMost(int bound) {
    return atLeast(bound + 1).not();
  }
}
