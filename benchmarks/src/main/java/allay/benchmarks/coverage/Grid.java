package allay.benchmarks.coverage;

import allay.model.dynamics.CoverageCell;
import allay.model.dynamics.DiaryShape;

/// Sorts of diaries: one thing at a time around a centre, and corners where several are hard at
/// once.
enum Grid {
  CENTRE(90, 4, 0.1, 0.1, Level.NEVER),
  DAYS_14(14, 4, 0, 0.1, Level.NEVER),
  DAYS_28(28, 4, 0.1, 0.1, Level.NEVER),
  DAYS_180(180, 4, 0.1, 0.1, Level.NEVER),
  DAYS_365(365, 4, 0.1, 0.1, Level.NEVER),
  TRACKS_2(90, 2, 0.1, 0.1, Level.NEVER),
  TRACKS_8(90, 8, 0.1, 0.1, Level.NEVER),
  MISSING_NONE(90, 4, 0, 0.1, Level.NEVER),
  MISSING_40(90, 4, 0.4, 0.1, Level.NEVER),
  DRIFT_NONE(90, 4, 0.1, 0, Level.NEVER),
  DRIFT_STRONG(90, 4, 0.1, 0.3, Level.NEVER),
  BOUNDS_SOMETIMES(90, 4, 0.1, 0.1, Level.SOMETIMES),
  BOUNDS_OFTEN(90, 4, 0.1, 0.1, Level.OFTEN),
  SHORT_MANY_TRACKS(28, 8, 0, 0.1, Level.NEVER),
  SHORT_GAPPY_BOUNDS(35, 2, 0.4, 0.1, Level.SOMETIMES),
  LONG_GAPPY_DRIFTING_BOUNDS(365, 2, 0.4, 0.3, Level.SOMETIMES),
  GAPPY_DRIFTING(90, 4, 0.4, 0.3, Level.NEVER);

  /// Where tracks start. Scores scatter by one to two points.
  private static final class Level {
    static final double NEVER = 5;
    static final double SOMETIMES = 2;
    static final double OFTEN = 0.7;
  }

  private final int days;
  private final int tracks;
  private final double missing;
  private final double drift;
  private final double level;

  Grid(int days, int tracks, double missing, double drift, double level) {
    this.days = days;
    this.tracks = tracks;
    this.missing = missing;
    this.drift = drift;
    this.level = level;
  }

  CoverageCell cell() {
    return new CoverageCell(new DiaryShape(days, tracks, missing), drift, level);
  }

  String bounds() {
    if (level == Level.NEVER) {
      return "hardly ever";
    }
    return level == Level.SOMETIMES ? "sometimes" : "often";
  }
}
