package allay.programme.map;

import allay.model.series.Score;
import allay.model.series.Track;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One mark of a chart of scores: a day's score, or the mean of those of a few weeks' days.
///
/// @param index which step of the shown days
/// @param value 0..10
/// @param atBound whether it is a single score at an end of the scale, where it may lie beyond
record ScoreMark(int index, double value, boolean atBound) {
  /// Steps without a score have no mark.
  static List<ScoreMark> of(Track track, ShownDays shown) {
    return IntStream.range(0, shown.steps())
        .boxed()
        .flatMap(index -> of(track, shown, index))
        .toList();
  }

  private static Stream<ScoreMark> of(Track track, ShownDays shown, int index) {
    OptionalDouble mean =
        shown
            .daysOf(index)
            .mapToObj(track.scores()::get)
            .flatMapToDouble(ScoreMark::value)
            .average();
    return mean.stream()
        .mapToObj(value ->
            new ScoreMark(
                index,
                value,
                shown.step() == 1 && (value == Score.FLOOR || value == Score.CEILING)));
  }

  /// A score at a bound counts as that end.
  static DoubleStream value(Score score) {
    return switch (score) {
      case Score.AtFloor _ -> DoubleStream.of(Score.FLOOR);
      case Score.AtCeiling _ -> DoubleStream.of(Score.CEILING);
      case Score.Inside(double value) -> DoubleStream.of(value);
      case Score.Missing _ -> DoubleStream.empty();
    };
  }
}
