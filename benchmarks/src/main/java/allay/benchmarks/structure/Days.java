package allay.benchmarks.structure;

import allay.model.dynamics.DoseScale;
import allay.model.series.DailySeries;
import allay.model.series.Input;
import allay.model.series.Score;
import java.util.List;
import java.util.stream.IntStream;

/// The days of one person laid out for the filter.
final class Days {
  final int days;
  final int tracks;
  final int practices;

  private final DailySeries series;
  private final double[][] doses;
  private final double[][] rhythm;
  private final Score[][] scores;

  /// @param scaledOn the days on which usual and mean dose are found, a part of `series`
  /// @param firstWeekday of day 0, 0 Monday to 6 Sunday
  Days(DailySeries series, DailySeries scaledOn, Rhythm rhythm, int firstWeekday) {
    this.series = series;
    days = series.days();
    tracks = series.tracks().size();
    practices = series.inputs().size();
    List<DoseScale> scales = scaledOn.inputs().stream().map(DoseScale::of).toList();
    doses = new double[days][];
    this.rhythm = new double[days][];
    scores = new Score[days][];
    for (int t = 0; t < days; t++) {
      int day = t;
      doses[t] =
          IntStream.range(0, practices)
              .mapToDouble(i -> scales.get(i).standardised(series.inputs().get(i).doses().get(day)))
              .toArray();
      this.rhythm[t] = rhythm.on((firstWeekday + t) % Rhythm.DAYS_A_WEEK);
      scores[t] =
          series.tracks().stream().map(track -> track.scores().get(day)).toArray(Score[]::new);
    }
  }

  Score score(int t, int k) {
    return scores[t][k];
  }

  boolean isScored(int t, int k) {
    return scores[t][k].isScored();
  }

  /// -1 at the floor, 1 at the ceiling, 0 where a score is a value or missing.
  int beyond(int t, int k) {
    return switch (scores[t][k]) {
      case Score.AtFloor() -> -1;
      case Score.AtCeiling() -> 1;
      case Score.Inside(double value) -> 0;
      case Score.Missing() -> 0;
    };
  }

  static double bound(int beyond) {
    return beyond < 0 ? Score.FLOOR : Score.CEILING;
  }

  double[] doses(int t) {
    return doses[t];
  }

  double[] rhythm(int t) {
    return rhythm[t];
  }

  /// A practice does not act on what the same day asks for before it.
  boolean actsSameDay(int practice, int k) {
    Input input = series.inputs().get(practice);
    return k >= input.tracksBefore();
  }
}
