package allay.model.dynamics;

import allay.model.dynamics.PersonalMap.LevelChange;
import allay.model.dynamics.PersonalMap.Noise;
import allay.model.series.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Per track: the slow level now and four weeks ago, and the sizes of shocks and drift.
final class Levels {
  /// With wider shocks (sigma, points) a track jumps from end to end of the scale. Its scores then
  /// say little about where its level is, and the first day, whose deviation has a prior of its
  /// own, outweighs all others.
  private static final double WIDEST_SHOCK = Score.CEILING - Score.FLOOR;

  private Levels() {}

  /// Tracks whose level can be told, in the order of the day.
  static List<String> told(PosteriorDraws posterior) {
    return IntStream.range(0, posterior.tracks().size())
        .filter(
            k -> posterior.draws().chains(draw -> draw.shockSd()[k]).quantile(0.5) <= WIDEST_SHOCK)
        .mapToObj(posterior.tracks()::get)
        .toList();
  }

  /// @param told those that are wanted
  static List<LevelChange> changes(PosteriorDraws posterior, List<String> told, Ledger ledger) {
    PerDraw<PersonalDraw> draws = posterior.draws();
    boolean longEnough = posterior.byChain()[0][0].levelFourWeeksAgo().length > 0;
    List<LevelChange> changes = new ArrayList<>();
    for (String track : told) {
      int of = posterior.tracks().indexOf(track);
      changes.add(
          new LevelChange(
              track,
              ledger.interval("level of " + track, draws.chains(draw -> draw.levelNow()[of])),
              longEnough ? Optional.of(fourWeeksAgo(draws, of, track, ledger)) : Optional.empty()));
    }
    return changes;
  }

  private static LevelChange.FourWeeksAgo fourWeeksAgo(
      PerDraw<PersonalDraw> draws, int of, String track, Ledger ledger) {
    return new LevelChange.FourWeeksAgo(
        ledger.interval(
            "level of " + track + " four weeks ago",
            draws.chains(draw -> draw.levelFourWeeksAgo()[of])),
        draws.share(draw -> draw.levelNow()[of] < draw.levelFourWeeksAgo()[of]));
  }

  static List<Noise> noise(PosteriorDraws posterior, Ledger ledger) {
    PerDraw<PersonalDraw> draws = posterior.draws();
    List<Noise> noise = new ArrayList<>();
    for (int k = 0; k < posterior.tracks().size(); k++) {
      int of = k;
      String track = posterior.tracks().get(of);
      noise.add(
          new Noise(
              track,
              ledger.estimate("sigma of " + track, draws.chains(draw -> draw.shockSd()[of])),
              ledger.estimate("tau of " + track, draws.chains(draw -> draw.driftSd()[of]))));
    }
    return noise;
  }
}
