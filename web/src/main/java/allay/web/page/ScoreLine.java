package allay.web.page;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/// A line through scores over time, as `scoreline.jte` draws it.
///
/// @param points in pixels of a picture 560 wide and 140 high, the earliest first
public record ScoreLine(List<Point> points) {
  private static final int WIDTH = 560;
  private static final int HEIGHT = 140;

  /// A score at a time.
  public record Scored(Instant at, double value) {}

  /// Where a score stands, from the left and from the top.
  public record Point(int across, int down) {}

  public ScoreLine {
    points = List.copyOf(points);
  }

  /// The line over the times from `first` to `last`; with one time alone, in the middle.
  ///
  /// @param least the score that stands at the bottom
  /// @param most the score that stands at the top
  public static ScoreLine of(
      List<Scored> scores, Instant first, Instant last, double least, double most) {
    double span = seconds(first, last);
    return new ScoreLine(
        scores.stream()
            .map(scored ->
                new Point(
                    (int)
                        Math.round((span == 0 ? 0.5 : seconds(first, scored.at()) / span) * WIDTH),
                    (int) Math.round((1 - (scored.value() - least) / (most - least)) * HEIGHT)))
            .toList());
  }

  private static double seconds(Instant from, Instant to) {
    return Duration.between(from, to).toSeconds();
  }

  /// As an SVG polyline takes them.
  public String line() {
    return points.stream()
        .map(point -> point.across() + "," + point.down())
        .collect(Collectors.joining(" "));
  }
}
