package allay.programme.demo;

import allay.model.dynamics.Simulation;
import allay.model.random.Chance;
import allay.model.series.Score;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How one day of the made-up person was, whether or not they wrote it down.
///
/// @param number from 0
/// @param felt what each track would score if scores were not whole numbers from 0 to 10
/// @param doses of each practice, 0 when it was left out
record MadeUpDay(int number, Map<MadeUpTrack, Double> felt, Map<MadeUpPractice, Double> doses) {
  /// Four months.
  static final int DAYS = 120;

  /// All days, drawn from the personal dynamic model.
  static List<MadeUpDay> all(Chance chance) {
    List<Map<MadeUpPractice, Double>> doses =
        Stream.generate(() -> doses(chance)).limit(DAYS).toList();
    double[][] deviations = Simulation.deviations(Drivers.dynamics(), centred(doses), chance);
    return IntStream.range(0, DAYS)
        .mapToObj(t -> new MadeUpDay(t, felt(t, deviations[t]), doses.get(t)))
        .toList();
  }

  private static Map<MadeUpPractice, Double> doses(Chance chance) {
    return Arrays.stream(MadeUpPractice.values())
        .collect(Collectors.toMap(Function.identity(), practice -> practice.dose(chance)));
  }

  /// The model's u: usual doses around their mean, days x practices.
  private static double[][] centred(List<Map<MadeUpPractice, Double>> doses) {
    MadeUpPractice[] practices = MadeUpPractice.values();
    double[][] u = new double[doses.size()][practices.length];
    for (int i = 0; i < practices.length; i++) {
      MadeUpPractice practice = practices[i];
      double[] taken =
          doses.stream().mapToDouble(day -> Objects.requireNonNull(day.get(practice))).toArray();
      double mean = Arrays.stream(taken).average().orElseThrow();
      for (int t = 0; t < taken.length; t++) {
        u[t][i] = (taken[t] - mean) / practice.usualDose;
      }
    }
    return u;
  }

  private static Map<MadeUpTrack, Double> felt(int day, double[] deviations) {
    MadeUpTrack[] tracks = MadeUpTrack.values();
    return IntStream.range(0, tracks.length)
        .boxed()
        .collect(Collectors.toMap(k -> tracks[k], k -> tracks[k].level(day) + deviations[k]));
  }

  /// The whole number that the check-in asks for.
  double score(MadeUpTrack track) {
    return score(track, 0);
  }

  /// The score at a moment that lay `above` the day by so many points.
  double score(MadeUpTrack track, double above) {
    double value = Objects.requireNonNull(felt.get(track)) + above;
    return Math.clamp(Math.rint(value), Score.FLOOR, Score.CEILING);
  }

  double dose(MadeUpPractice practice) {
    return Objects.requireNonNull(doses.get(practice));
  }
}
