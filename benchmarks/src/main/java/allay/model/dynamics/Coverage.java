package allay.model.dynamics;

import allay.model.posterior.Chains;
import allay.model.random.Chance;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How intervals and means of maps of one sort of diaries stand to the truth.
///
/// @param diaries drawn
/// @param leftOut diaries of which a track hardly varied or had too few scores: none of their
///   numbers counts
/// @param notConverged diaries whose run did not converge
/// @param fast converged diaries with a level that is said to move fast
/// @param seconds of fitting, all diaries together
/// @param kinds of what converged, by the words for the kind
public record Coverage(
    CoverageCell cell,
    int diaries,
    int leftOut,
    int notConverged,
    int fast,
    double seconds,
    Map<String, Kind> kinds) {
  private static final double NANOSECONDS = 1e9;

  /// Numbers of one kind.
  ///
  /// @param numbers of all converged diaries together
  /// @param inside50 share whose central 50 % interval holds the truth
  /// @param inside90 share whose central 90 % interval does
  /// @param meanError posterior mean less truth, in the direction of the truth: below zero it is
  ///   pulled in
  /// @param rootMeanSquare of posterior mean less truth
  /// @param priorSd the same without a diary, about
  public record Kind(
      int numbers,
      double inside50,
      double inside90,
      double meanError,
      double rootMeanSquare,
      double priorSd) {}

  private static final class Tally {
    private int numbers;
    private int inside50;
    private int inside90;
    private double errors;
    private double squares;

    void add(double truth, Chains draws) {
      numbers++;
      inside50 += isInside(truth, draws, 0.25) ? 1 : 0;
      inside90 += isInside(truth, draws, 0.05) ? 1 : 0;
      double error = draws.mean() - truth;
      errors += truth < 0 ? -error : error;
      squares += error * error;
    }

    private static boolean isInside(double truth, Chains draws, double tail) {
      return draws.quantile(tail) <= truth && truth <= draws.quantile(1 - tail);
    }

    Kind kind(double priorSd) {
      return new Kind(
          numbers,
          (double) inside50 / numbers,
          (double) inside90 / numbers,
          errors / numbers,
          Math.sqrt(squares / numbers),
          priorSd);
    }
  }

  /// Draws and fits `diaries` of them.
  public static Coverage of(CoverageCell cell, int diaries, long seed) {
    List<ModelNumber> numbers = ModelNumber.parameters(cell.shape());
    Map<ModelNumber.Kind, Tally> tallies = new EnumMap<>(ModelNumber.Kind.class);
    int leftOut = 0;
    int notConverged = 0;
    int fast = 0;
    long nanoseconds = 0;
    KnownDiaryFit fit = new KnownDiaryFit(1);
    for (int number = 0; number < diaries; number++) {
      KnownDiary diary = cell.diary(Chance.of(seed, number));
      if (!diary.canBeModelledWhole()) {
        leftOut++;
        continue;
      }
      long start = System.nanoTime();
      Optional<PersonalDraw[][]> draws = fit.draws(diary.series(), number);
      nanoseconds += System.nanoTime() - start;
      if (draws.isPresent()) {
        PerDraw<PersonalDraw> perDraw = PerDraw.of(draws.orElseThrow());
        tally(diary.truth(), perDraw, numbers, tallies);
        fast += hasFastLevel(perDraw, numbers) ? 1 : 0;
      } else {
        notConverged++;
      }
    }
    return new Coverage(
        cell,
        diaries,
        leftOut,
        notConverged,
        fast,
        nanoseconds / NANOSECONDS,
        kinds(tallies, cell.shape().tracks()));
  }

  private static void tally(
      PersonalDraw truth,
      PerDraw<PersonalDraw> draws,
      List<ModelNumber> numbers,
      Map<ModelNumber.Kind, Tally> tallies) {
    for (ModelNumber number : numbers) {
      tallies
          .computeIfAbsent(number.kind(), _ -> new Tally())
          .add(number.of().applyAsDouble(truth), draws.chains(number.of()));
    }
  }

  private static boolean hasFastLevel(PerDraw<PersonalDraw> draws, List<ModelNumber> numbers) {
    return numbers.stream()
        .filter(number -> number.kind() == ModelNumber.Kind.DRIFT_SD)
        .anyMatch(number -> draws.chains(number.of()).mean() > PersonalMap.FAST_DRIFT);
  }

  private static Map<String, Kind> kinds(Map<ModelNumber.Kind, Tally> tallies, int tracks) {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    tallies.forEach((kind, tally) -> kinds.put(kind.words(), tally.kind(PriorSd.of(kind, tracks))));
    return Collections.unmodifiableMap(kinds);
  }
}
