package allay.programme.diary;

import java.time.LocalDate;

/// How large a diary may be. All lie far above what a person notes and far below what would stall
/// the machine.
final class Limits {
  static final int MOST_FILE_BYTES = 20_000_000;

  /// Ten thousand people's two months with five tracks take a tenth of it.
  static final int MOST_PANEL_BYTES = 300_000_000;

  /// A prior of as many tracks as a panel may have takes less than a tenth of it.
  static final int MOST_PRIOR_BYTES = 1_000_000;

  /// Days from a person's first to their last in a panel: ten years. More is a slip in a day.
  static final int MOST_PANEL_DAYS = 3660;

  /// Scores of a panel, missing ones counted: what fits in memory beside a run.
  static final long MOST_PANEL_SCORES = 30_000_000;

  /// Characters of a note: a book of 500 pages.
  static final int LONGEST_NOTE = 1_000_000;

  /// Characters of a client's name for an entry; a UUID has 36.
  static final int LONGEST_ID = 200;

  /// Characters between two line breaks: room for a note of quotes, each doubled.
  static final int LONGEST_LINE = 2_100_000;

  static final int LONGEST_NAME = 60;

  /// The work of the model grows with the cube of the number of tracks.
  static final int MOST_TRACKS = 20;

  static final int MOST_PRACTICES = 20;

  /// A check-in shows them all at once; the model never sees them.
  static final int MOST_GOOD_MOMENTS = 20;

  /// Tracks, practices, and good moments of a kept diary with those that were archived over the
  /// years.
  static final int MOST_KEPT = 200;

  /// Minutes in a day.
  static final double LARGEST_DOSE = 1440;

  /// An earlier year is a slip of the pen.
  static final LocalDate EARLIEST_DATE = LocalDate.of(1900, 1, 1);

  /// A longer span between first and last day is a slip in a year.
  static final int MOST_YEARS = 50;

  private Limits() {}
}
