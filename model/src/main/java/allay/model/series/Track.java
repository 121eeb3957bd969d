package allay.model.series;

import java.util.List;

/// One thing scored over time (pain, fear, sleep): one score a day, index 0 the first day.
public record Track(String name, List<Score> scores) {
  public Track {
    scores = List.copyOf(scores);
  }

  /// Number of days that carry a score, bounds included.
  public int scoredDays() {
    return (int) scores.stream().filter(Score::isScored).count();
  }
}
