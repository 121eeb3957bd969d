package allay.model.dynamics;

import allay.model.series.Score;
import java.util.List;

/// What anyone could foretell without a map, from the scores so far: "as yesterday" and "as on
/// average".
final class Baselines {
  /// A score is given to a tenth of a point; a rule that never erred so far gets this spread.
  private static final double SMALLEST_SD = 0.1;

  private Baselines() {}

  /// Normal around the last score, with the sd of past differences between successive scores.
  static PredictiveDistribution asYesterday(List<Score> past) {
    double[] scores = scored(past);
    double squares = 0;
    for (int i = 1; i < scores.length; i++) {
      squares += (scores[i] - scores[i - 1]) * (scores[i] - scores[i - 1]);
    }
    double sd = Math.sqrt(squares / (scores.length - 1));
    return PredictiveDistribution.normal(scores[scores.length - 1], Math.max(sd, SMALLEST_SD));
  }

  /// Normal of the mean and sd of all scores so far.
  static PredictiveDistribution asOnAverage(List<Score> past) {
    double[] scores = scored(past);
    double mean = 0;
    for (double score : scores) {
      mean += score / scores.length;
    }
    double squares = 0;
    for (double score : scores) {
      squares += (score - mean) * (score - mean);
    }
    return PredictiveDistribution.normal(
        mean, Math.max(Math.sqrt(squares / (scores.length - 1)), SMALLEST_SD));
  }

  private static double[] scored(List<Score> past) {
    return past.stream()
        .filter(Score::isScored)
        .mapToDouble(score ->
            switch (score) {
              case Score.Inside(double value) -> value;
              case Score.AtCeiling() -> Score.CEILING;
              case Score.AtFloor(), Score.Missing() -> Score.FLOOR;
            })
        .toArray();
  }
}
