package allay.model.dynamics;

import allay.model.posterior.Chains;
import allay.model.series.DailySeries;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Fits the personal model as a map does, but gives the draws themselves.
///
/// @param earlier a fit gives up this many times earlier than a map
record KnownDiaryFit(int earlier) {
  /// Draws that pass the verdict, chain by chain; empty when the run reached its bound.
  Optional<PersonalDraw[][]> draws(DailySeries series, long seed) {
    Observations data = new Observations(series);
    ChainGroup chains =
        new ChainGroup(
            data,
            Prior.standard(data.regressors),
            Run.FIRST_CHECK,
            seed,
            data.days,
            Progress.silent());
    return Run.untilBelieved(
            chains,
            0,
            Run.drawsAtMost(0, data.work()) / earlier,
            chains::draws,
            draws -> lastDay(PerDraw.of(draws), data.tracks))
        .readOff();
  }

  /// Levels and deviations are judged beside the parameters.
  private static List<Chains> lastDay(PerDraw<PersonalDraw> draws, int tracks) {
    return IntStream.range(0, 2 * tracks)
        .mapToObj(i ->
            draws.chains(draw -> i < tracks ? draw.levelNow()[i] : draw.deviationNow()[i - tracks]))
        .toList();
  }
}
