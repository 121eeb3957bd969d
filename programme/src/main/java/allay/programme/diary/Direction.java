package allay.programme.diary;

/// Which way of a track is the better one. `UNKNOWN` for a person's own tracks: words about them
/// stay neutral.
public enum Direction {
  HIGHER_IS_BETTER,
  LOWER_IS_BETTER,
  UNKNOWN;

  /// Direction of the track called `name` (trimmed and case-folded).
  public static Direction of(String name) {
    return switch (name) {
      case "sleep", "mood", "activity" -> HIGHER_IS_BETTER;
      case "pain", "fear", "stress" -> LOWER_IS_BETTER;
      default -> UNKNOWN;
    };
  }
}
