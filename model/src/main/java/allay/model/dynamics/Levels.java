package allay.model.dynamics;

import allay.model.dynamics.PersonalMap.LevelChange;
import allay.model.dynamics.PersonalMap.Noise;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Per track: the slow level now and four weeks ago, and the sizes of shocks and drift.
final class Levels {
  private Levels() {}

  static List<LevelChange> changes(PosteriorDraws posterior, Ledger ledger) {
    PerDraw<PersonalDraw> draws = posterior.draws();
    boolean longEnough = posterior.byChain()[0][0].levelFourWeeksAgo().length > 0;
    List<LevelChange> changes = new ArrayList<>();
    for (int k = 0; k < posterior.tracks().size(); k++) {
      int of = k;
      String track = posterior.tracks().get(of);
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
