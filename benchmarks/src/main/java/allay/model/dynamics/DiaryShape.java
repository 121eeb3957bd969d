package allay.model.dynamics;

/// How a made-up diary is kept: tracks, and one practice that the day asks for after the first
/// track, done on some days.
///
/// @param days 1 or more
/// @param tracks 2 or more
/// @param missing chance of each score to be missing, 0..1; one in four of the missing ones goes
///   with its whole day
public record DiaryShape(int days, int tracks, double missing) {
  /// Of the chance of a score to be missing, this part is the chance of its day to be empty.
  static final double MISSING_WITH_THE_DAY = 0.25;

  /// Chance of the practice to be done on a day.
  static final double DONE = 0.4;

  int[] tracksBeforeInput() {
    return new int[] {1};
  }
}
