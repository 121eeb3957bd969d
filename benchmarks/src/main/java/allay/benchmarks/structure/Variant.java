package allay.benchmarks.structure;

/// The model as it is, or with something added.
enum Variant {
  AS_IT_IS("as it is", Rhythm.NONE, false),
  WEEKEND("weekend or not", Rhythm.WEEKEND, false),
  ONE_HARMONIC("one harmonic of the week", Rhythm.ONE_HARMONIC, false),
  TWO_HARMONICS("two harmonics", Rhythm.TWO_HARMONICS, false),
  EVERY_WEEKDAY("every weekday its own", Rhythm.EVERY_WEEKDAY, false),
  MEASUREMENT_ERROR("measurement error", Rhythm.NONE, true);

  private final String words;
  private final Rhythm rhythm;
  private final boolean measurementError;

  Variant(String words, Rhythm rhythm, boolean measurementError) {
    this.words = words;
    this.rhythm = rhythm;
    this.measurementError = measurementError;
  }

  String words() {
    return words;
  }

  Rhythm rhythm() {
    return rhythm;
  }

  /// Whether a score is x + e, e ~ N(0, s^2), s per track.
  boolean measurementError() {
    return measurementError;
  }
}
