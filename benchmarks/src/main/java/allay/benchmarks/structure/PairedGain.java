package allay.benchmarks.structure;

import allay.model.random.Chance;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// By how much one series of forecasts beats another on the same days: mean over days of the mean
/// over tracks, with its standard error from blocks of a week drawn anew (Kuensch 1989, doi
/// 10.1214/aos/1176347265).
record PairedGain(double mean, double standardError, int days) {
  private static final int RESAMPLES = 2000;
  private static final double STANDARD_ERRORS = 2;
  private static final long SEED = 1;

  /// @param score of which more is better
  static PairedGain of(
      List<DayScore> base,
      List<DayScore> other,
      IntPredicate tracks,
      ToDoubleFunction<DayScore> score) {
    Map<Integer, Double> before = byDay(base, tracks, score);
    Map<Integer, Double> after = byDay(other, tracks, score);
    if (!before.keySet().equals(after.keySet())) {
      throw new IllegalArgumentException("forecasts of different days");
    }
    double[] first = values(before);
    double[] second = values(after);
    return of(IntStream.range(0, first.length).mapToDouble(i -> second[i] - first[i]).toArray());
  }

  private static Map<Integer, Double> byDay(
      List<DayScore> scores, IntPredicate tracks, ToDoubleFunction<DayScore> score) {
    return scores.stream()
        .filter(one -> tracks.test(one.track()))
        .collect(
            Collectors.groupingBy(DayScore::day, TreeMap::new, Collectors.averagingDouble(score)));
  }

  private static double[] values(Map<Integer, Double> byDay) {
    return byDay.values().stream().mapToDouble(Double::doubleValue).toArray();
  }

  static PairedGain of(double[] gains) {
    Chance chance = Chance.of(SEED);
    double[] means =
        IntStream.range(0, RESAMPLES).mapToDouble(r -> resampledMean(gains, chance)).toArray();
    double centre = mean(means);
    double squares = Arrays.stream(means).map(value -> (value - centre) * (value - centre)).sum();
    return new PairedGain(mean(gains), Math.sqrt(squares / (RESAMPLES - 1)), gains.length);
  }

  private static double resampledMean(double[] gains, Chance chance) {
    double sum = 0;
    int start = 0;
    for (int i = 0; i < gains.length; i++) {
      if (i % Rhythm.DAYS_A_WEEK == 0) {
        start = (int) (chance.uniform() * gains.length);
      }
      sum += gains[(start + i % Rhythm.DAYS_A_WEEK) % gains.length];
    }
    return sum / gains.length;
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElseThrow();
  }

  boolean isClear() {
    return mean > STANDARD_ERRORS * standardError;
  }

  boolean isClearLoss() {
    return mean < -STANDARD_ERRORS * standardError;
  }
}
