package allay.programme.map;

import java.util.List;

/// One direction of a chart: the values at its two ends, and those that carry a label.
record Axis(double from, double to, List<Tick> ticks) {
  record Tick(double at, String label) {}

  Axis {
    ticks = List.copyOf(ticks);
  }

  /// Where `value` stands between the two pixels; values beyond an end stand at that end.
  double place(double value, double fromPixel, double toPixel) {
    double part = Math.clamp((value - from) / (to - from), 0.0, 1.0);
    return fromPixel + part * (toPixel - fromPixel);
  }

  /// From 0 to 10, as scores run.
  static Axis ofScores() {
    return new Axis(0, 10, List.of(new Tick(0, "0"), new Tick(5, "5"), new Tick(10, "10")));
  }

  /// As far to either side of 0 as `furthest`, rounded up to a half.
  static Axis aroundZero(double furthest) {
    double end = Math.max(0.5, Math.ceil(2 * furthest) / 2);
    return new Axis(
        -end,
        end,
        List.of(
            new Tick(-end, Figures.signed(-end, 1)),
            new Tick(0, "0"),
            new Tick(end, Figures.signed(end, 1))));
  }
}
