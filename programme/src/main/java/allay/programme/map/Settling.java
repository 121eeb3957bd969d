package allay.programme.map;

import allay.model.dynamics.PersonalMap.LevelChange;
import allay.model.posterior.Interval;
import allay.model.series.Score;

/// Where a track's level is now and where it would settle, both on the scale of scores: what lies
/// beyond an end is told as that end.
///
/// @param now where the level is, its middle
/// @param then around that; its uncertainty is that of the change alone
/// @param change by how many points, not cut off
record Settling(String track, double now, Interval then, Interval change) {
  static Settling of(LevelChange level, Interval change) {
    double now = level.now().median();
    Interval then =
        new Interval(
            onScale(now + change.median()),
            onScale(now + change.low90()),
            onScale(now + change.high90()));
    return new Settling(level.track(), onScale(now), then, change);
  }

  private static double onScale(double value) {
    return Math.clamp(value, Score.FLOOR, Score.CEILING);
  }

  boolean isClear() {
    return change.excludesZero();
  }

  boolean isAsLowAsItGoes() {
    return then.median() == Score.FLOOR;
  }

  boolean isAsHighAsItGoes() {
    return then.median() == Score.CEILING;
  }
}
