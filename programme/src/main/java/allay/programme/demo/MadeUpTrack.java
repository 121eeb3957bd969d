package allay.programme.demo;

import allay.programme.diary.KeptColumn.Kind;
import java.util.Locale;

/// What the made-up person scores, in the order of the day. Levels go evenly from the first to the
/// last day; pain's has a setback on top. Points of a 0-10 scale.
enum MadeUpTrack implements MadeUpColumn {
  SLEEP(4.7, 5.3, 1.3),
  STIFFNESS(4.9, 4.3, 1.1),
  STRESS(5.4, 5.0, 1.2),
  ACTIVITY(4.1, 4.8, 1.1),
  FEAR(4.8, 4.0, 1.0),
  PAIN(5.3, 4.3, 0.8);

  /// Mid-point of the bad week, about two thirds into the four months.
  static final int SETBACK_DAY = 80;

  /// Days from its mid-point to its beginning and end.
  private static final double SETBACK_REACH = 6;

  /// Points of pain on its worst day.
  private static final double SETBACK_HEIGHT = 2.2;

  private final double firstLevel;
  private final double lastLevel;

  /// Of what nothing in the diary explains, a day.
  final double shockSd;

  MadeUpTrack(double firstLevel, double lastLevel, double shockSd) {
    this.firstLevel = firstLevel;
    this.lastLevel = lastLevel;
    this.shockSd = shockSd;
  }

  @Override
  public Kind kind() {
    return Kind.TRACK;
  }

  @Override
  public String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The slow part of the score.
  ///
  /// @param day from 0
  double level(int day) {
    double even = firstLevel + (lastLevel - firstLevel) * day / (MadeUpDay.DAYS - 1.0);
    return this == PAIN ? even + setback(day) : even;
  }

  private static double setback(int day) {
    return SETBACK_HEIGHT * Math.max(0, 1 - Math.abs(day - SETBACK_DAY) / SETBACK_REACH);
  }

  static boolean isInSetback(int day) {
    return setback(day) > 0;
  }
}
