package allay.model.dynamics;

import allay.model.dynamics.PersonalMap.LevelChange;
import allay.model.dynamics.PersonalMap.LevelPath;
import allay.model.posterior.Chains;
import java.util.List;
import java.util.Optional;
import org.apache.commons.rng.UniformRandomProvider;

/// Everything that is read off the posterior: the map, and the draws of every number that it
/// prints.
///
/// @param printed one entry per printed number, so that the verdict can cover them all; numbers
///   that are known beforehand (a shock is one point on its day) are not among them; forecasts are
///   there as simulated, before scores are clipped to the scale
record ReadOuts(PersonalMap map, List<Ledger.Quantity> printed) {
  ReadOuts {
    printed = List.copyOf(printed);
  }

  /// Draws of each chain from which all but arrows and noise are read: enough for the verdict, and
  /// it bounds time and memory when many effective draws are asked for.
  private static final int DRAWS_A_CHAIN = 1024;

  /// @param all every draw kept of the run
  /// @param levelPaths of all tracks; passed on where the level may be told
  /// @param random for the noise of the forecast; used in the order of the draws
  static ReadOuts of(
      PosteriorDraws all, Prior prior, List<LevelPath> levelPaths, UniformRandomProvider random) {
    PosteriorDraws posterior = all.thinned(DRAWS_A_CHAIN);
    Ledger ledger = new Ledger();
    PerDraw<LongRun> longRuns = posterior.draws().map(LongRun::of);
    double probabilityStable = longRuns.share(LongRun::isStable);
    boolean stable = probabilityStable >= PersonalMap.STABLE_ENOUGH;
    List<String> levelsTold = stable ? Levels.told(posterior) : List.of();
    List<LevelChange> changes = Levels.changes(posterior, levelsTold, ledger);
    PersonalMap map =
        new PersonalMap(
            posterior.tracks(),
            posterior.inputs(),
            posterior.outcome(),
            Arrows.of(all, prior, ledger),
            Levels.noise(all, ledger),
            Innovations.correlations(posterior, ledger),
            probabilityStable,
            stable ? LongRun.whatIfs(posterior, longRuns, ledger) : List.of(),
            Ripples.of(posterior, ledger),
            stable
                ? Loops.of(posterior, posterior.draws().map(HeldEffects::of), ledger)
                : List.of(),
            stable ? LongRun.feedback(posterior, longRuns, ledger) : Optional.empty(),
            Shares.of(posterior, ledger),
            stable ? Threads.of(posterior, ledger) : List.of(),
            changes,
            changes.stream().map(change -> path(levelPaths, change)).toList(),
            Forecasts.of(posterior, random, ledger));
    return new ReadOuts(map, ledger.quantities());
  }

  private static LevelPath path(List<LevelPath> paths, LevelChange change) {
    return paths.stream()
        .filter(path -> path.track().equals(change.track()))
        .findFirst()
        .orElseThrow()
        .with(change);
  }

  /// The draws of every printed number.
  List<Chains> chains() {
    return printed.stream().map(Ledger.Quantity::chains).toList();
  }
}
