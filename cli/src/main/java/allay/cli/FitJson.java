package allay.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The object that `fit --json` prints: names, order and meaning are a promise to scripts; fields
/// may be added, not changed. Numbers that are not finite become null.
///
/// @param individuals null unless asked for
record FitJson(
    int schemaVersion,
    String level,
    List<String> tracks,
    int people,
    long days,
    long daysWithScores,
    double missing,
    long seed,
    List<Parameter> population,
    MapJson.Verdict verdict,
    MapJson.Seconds seconds,
    @Nullable List<Individual> individuals) {

  /// The mean over people of a quantity, or the sd between them.
  ///
  /// @param name `f_bar[1]`; see the README
  /// @param of a track, or two for an effect: `sleep -> pain`
  /// @param when `same day` or `next day` for an effect, else null
  record Parameter(
      String name,
      String of,
      @Nullable String when,
      String statistic,
      double mean,
      double sd,
      double low90,
      double high90,
      double ess) {}

  /// One person's numbers, in the order of the tracks; of matrices a row for each track acted on.
  ///
  /// @param level on the person's last day
  record Individual(
      String person,
      List<Estimate> level,
      List<List<Estimate>> sameDay,
      List<List<Estimate>> nextDay,
      List<Estimate> shockSd,
      List<Estimate> driftSd) {}

  record Estimate(double mean, double sd) {}
}
