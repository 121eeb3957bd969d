package allay.benchmarks;

import allay.model.dynamics.Arrow;
import allay.model.dynamics.MapResult;
import allay.model.dynamics.PersonalModel;
import allay.model.dynamics.Progress;
import allay.model.dynamics.SeenByChance;
import allay.model.dynamics.Settings;
import allay.model.series.DailySeries;
import java.util.List;

/// How many cross arrows of maps of [UnrelatedTracks] exclude zero at 90 %, beside how many of as
/// many [day-level correlations][DayLevelCorrelation] are significant.
///
/// @param kind how the levels move
/// @param diaries counted
/// @param excludingZero cross arrows that exclude zero
/// @param expected of them, from how much was learned of each
/// @param significantCorrelations at the same level
/// @param notConverged diaries whose run did not converge: no arrow of theirs is shown, so none of
///   them excludes zero
record FalseDriverCount(
    UnrelatedTracks kind,
    int diaries,
    int excludingZero,
    double expected,
    int significantCorrelations,
    int notConverged) {
  /// The largest share of a kind's arrows that may exclude zero. Of 600 independent ones with a
  /// chance of 10 % each, more than this exclude zero once in about a thousand times.
  static final double ALLOWED = 0.14;

  /// Between two tracks: one within the day, two to the next.
  private static final int CROSS_ARROWS_OF_A_DIARY = 3;

  /// Fits the first `diaries` of `kind`, each with its own number as seed.
  static FalseDriverCount count(UnrelatedTracks kind, int diaries) {
    FalseDriverCount counted = new FalseDriverCount(kind, 0, 0, 0, 0, 0);
    for (int number = 0; number < diaries; number++) {
      DailySeries diary = kind.diary(number);
      Settings settings = new Settings(number, 0);
      MapResult result =
          PersonalModel.map(diary, UnrelatedTracks.NAMES.getLast(), settings, Progress.silent());
      counted = counted.and(result, DayLevelCorrelation.significant(diary));
    }
    return counted;
  }

  private FalseDriverCount and(MapResult result, int correlations) {
    return switch (result) {
      case MapResult.Converged(var map, _, _, _) ->
          new FalseDriverCount(
              kind,
              diaries + 1,
              excludingZero + crossArrowsExcludingZero(map.arrows()),
              expected + SeenByChance.of(map.arrows()).expected(),
              significantCorrelations + correlations,
              notConverged);
      case MapResult.NotConverged _ ->
          new FalseDriverCount(
              kind,
              diaries + 1,
              excludingZero,
              expected,
              significantCorrelations + correlations,
              notConverged + 1);
      case MapResult.TooFewDays _, MapResult.TooLittleVariation _ ->
          throw new IllegalStateException("every made-up diary can be modelled");
    };
  }

  private static int crossArrowsExcludingZero(List<Arrow> arrows) {
    List<Arrow> cross = arrows.stream().filter(arrow -> !arrow.isCarryOver()).toList();
    if (cross.size() != CROSS_ARROWS_OF_A_DIARY) {
      throw new IllegalStateException("two tracks have three arrows between them");
    }
    return (int) cross.stream().filter(Arrow::excludesZero).count();
  }

  int arrows() {
    return CROSS_ARROWS_OF_A_DIARY * diaries;
  }

  /// Of the map's cross arrows, 0..1.
  double share() {
    return (double) excludingZero / arrows();
  }

  /// Of the map's cross arrows, 0..1.
  double expectedShare() {
    return expected / arrows();
  }

  /// Of the day-level correlations, 0..1.
  double shareOfCorrelations() {
    return (double) significantCorrelations / arrows();
  }
}
