package allay.programme.pattern;

import allay.programme.history.Truth;

/// The fibromyalgia criteria of 2016 beside what was told. They hold whatever else is found; they
/// are no diagnosis.
///
/// @param widespread the widespread pain index, 0 to 19
/// @param severity the symptom severity scale, 0 to 12
/// @param regions regions that hurt, 0 to 5; jaw, chest and belly do not count
/// @param lasting whether it has been so for three months
public record Fibromyalgia(Span widespread, Span severity, Span regions, Truth lasting) {
  public static final int AREAS = 19;
  public static final int HIGHEST_SEVERITY = 12;
  public static final int NEEDED_REGIONS = 4;

  /// Index at least 7 with severity at least 5, or index 4 to 6 with severity at least 9.
  public Truth enough() {
    return Truth.any(
        Truth.all(widespread.atLeast(7), severity.atLeast(5)),
        Truth.all(widespread.atLeast(4), widespread.atMost(6), severity.atLeast(9)));
  }

  public Truth spread() {
    return regions.atLeast(NEEDED_REGIONS);
  }

  /// Whether all that can be told fits.
  public Truth met() {
    return Truth.all(enough(), spread(), lasting);
  }
}
