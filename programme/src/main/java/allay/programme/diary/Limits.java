package allay.programme.diary;

import java.time.LocalDate;

/// How large a diary may be. All lie far above what a person notes and far below what would stall
/// the machine.
final class Limits {
  static final int MOST_FILE_BYTES = 20_000_000;

  /// Characters between two line breaks.
  static final int LONGEST_LINE = 100_000;

  /// Characters in one field; a long note is about 2,000.
  static final int LONGEST_FIELD = 20_000;

  static final int LONGEST_NAME = 60;

  /// The work of the model grows with the cube of the number of tracks.
  static final int MOST_TRACKS = 20;

  static final int MOST_PRACTICES = 20;

  /// Minutes in a day.
  static final double LARGEST_DOSE = 1440;

  /// An earlier year is a slip of the pen.
  static final LocalDate EARLIEST_DATE = LocalDate.of(1900, 1, 1);

  /// A longer span between first and last day is a slip in a year.
  static final int MOST_YEARS = 50;

  private Limits() {}
}
