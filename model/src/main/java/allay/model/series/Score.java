package allay.model.series;

/// What one day says about one track: a score inside the scale, a score at one of its ends, or
/// nothing.
///
/// A score at an end is a bound and not a value: 0 says "0 or lower", 10 says "10 or higher"
/// (two-sided Tobit).
public sealed interface Score {
  /// Lower end of the scale.
  double FLOOR = 0;

  /// Upper end of the scale.
  double CEILING = 10;

  /// A score that is the value itself and not a bound: strictly between 0 and 10, or any finite
  /// number where there is no scale.
  record Inside(double value) implements Score {
    public Inside {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("a score is a finite number: " + value);
      }
    }
  }

  /// The lowest score, 0: what is felt may lie at or below it.
  record AtFloor() implements Score {}

  /// The highest score, 10: what is felt may lie at or above it.
  record AtCeiling() implements Score {}

  /// Not scored on that day.
  record Missing() implements Score {}

  /// The score for `value` in 0..10.
  ///
  /// @throws IllegalArgumentException outside 0..10 or not a number
  static Score of(double value) {
    if (value == FLOOR) {
      return new AtFloor();
    }
    if (value == CEILING) {
      return new AtCeiling();
    }
    if (!(value > FLOOR && value < CEILING)) {
      throw new IllegalArgumentException("a score lies in 0..10: " + value);
    }
    return new Inside(value);
  }

  /// The score for any finite `value` of a track that has no scale.
  static Score unbounded(double value) {
    return new Inside(value);
  }

  static Score missing() {
    return new Missing();
  }

  default boolean isScored() {
    return !(this instanceof Missing);
  }
}
