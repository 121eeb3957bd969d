package allay.programme.map;

import allay.model.series.Track;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The sentences of a chart of scores: how many days were scored, where half of the scores lie, and
/// what the marks mean.
final class ScoresWords {
  static String scored(Track track, ShownDays shown) {
    String name = Naming.name(track.name());
    double[] scores =
        IntStream.range(shown.skipped(), shown.skipped() + shown.days())
            .mapToObj(track.scores()::get)
            .flatMapToDouble(ScoreMark::value)
            .sorted()
            .toArray();
    if (scores.length == 0) {
      return "There is no score of %s in these days.".formatted(name);
    }
    String low = Figures.score(quantile(scores, 0.25));
    String high = Figures.score(quantile(scores, 0.75));
    String where =
        scores.length == 1
            ? "it is %s".formatted(low)
            : low.equals(high)
                ? "at least half of the scores are %s".formatted(low)
                : "half of the scores lie between %s and %s".formatted(low, high);
    return "%s there is a score of %s; %s.".formatted(shown.on(scores.length), name, where);
  }

  /// Between the two nearest of them, in proportion.
  private static double quantile(double[] sorted, double share) {
    double at = share * (sorted.length - 1);
    int below = (int) at;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }

  /// What the marks mean, those that occur.
  static Stream<String> signs(List<ScoreMark> marks, ShownDays shown, boolean withLevel) {
    Stream<String> together =
        shown.stepWords().map("Each dot is the average of %s."::formatted).stream();
    Stream<String> rings =
        marks.stream().anyMatch(ScoreMark::atBound)
            ? Stream.of("Rings stand at an end of the scale; there it may have gone beyond.")
            : Stream.of();
    Stream<String> level =
        withLevel
            ? Stream.of("The line is the slow level, the band where it likely lies.")
            : Stream.of();
    return Stream.of(together, rings, level).flatMap(sentences -> sentences);
  }

  private ScoresWords() {}
}
