package allay.benchmarks.structure;

/// The model as it is, or with something added.
enum Variant {
  AS_IT_IS(0, "as it is", Rhythm.NONE, false),
  WEEKEND(1, "weekend or not", Rhythm.WEEKEND, false),
  ONE_HARMONIC(2, "one harmonic of the week", Rhythm.ONE_HARMONIC, false),
  TWO_HARMONICS(3, "two harmonics", Rhythm.TWO_HARMONICS, false),
  EVERY_WEEKDAY(4, "every weekday its own", Rhythm.EVERY_WEEKDAY, false),
  MEASUREMENT_ERROR(5, "measurement error", Rhythm.NONE, true);

  private final int stream;
  private final String words;
  private final Rhythm rhythm;
  private final boolean measurementError;

  Variant(int stream, String words, Rhythm rhythm, boolean measurementError) {
    this.stream = stream;
    this.words = words;
    this.rhythm = rhythm;
    this.measurementError = measurementError;
  }

  /// Number of its stream of chance.
  int stream() {
    return stream;
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
