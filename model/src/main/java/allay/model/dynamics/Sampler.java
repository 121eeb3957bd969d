package allay.model.dynamics;

import java.util.List;
import java.util.Optional;

/// The blocked Gibbs sampler of one person's days: one `sweep` changes every unknown of the person
/// once, in eight chains side by side, and leaves the posterior given the prior invariant. What it
/// keeps between sweeps is scratch, so one sampler serves many people in turn; not shared between
/// threads.
final class Sampler {
  private final LevelKind levelKind;
  private final DeviationPrecision precision;
  private final LevelsAndMissingScores levelsAndMissingScores;
  private final CensoredScores censoredScores = new CensoredScores();
  private final Optional<Drift> drift;
  private final ConstantLevel constantLevel;
  private final Equations equations;

  Sampler(Regressors regressors, LevelKind levelKind, int mostDays) {
    this.levelKind = levelKind;
    precision = new DeviationPrecision(regressors, mostDays);
    levelsAndMissingScores = new LevelsAndMissingScores(regressors, levelKind, mostDays);
    drift =
        levelKind == LevelKind.DRIFTING
            ? Optional.of(new Drift(regressors, mostDays))
            : Optional.empty();
    constantLevel = new ConstantLevel(regressors, mostDays);
    equations = new Equations(regressors);
  }

  /// The stretches about a bound that the sweeps of one person need.
  static List<ScaleBeyondBound> scales(Observations data, LevelKind levelKind) {
    return data.boundsReached().stream()
        .map(reached -> new ScaleBeyondBound(data, levelKind, reached))
        .toList();
  }

  void sweep(
      Observations data,
      List<ScaleBeyondBound> scales,
      PersonPrior prior,
      ChainStates state,
      LaneChances chances) {
    precision.refresh(data, state);
    levelsAndMissingScores.draw(data, prior, state, precision, chances);
    censoredScores.draw(data, state, precision, chances);
    switch (levelKind) {
      case DRIFTING -> drift.orElseThrow().draw(data, prior, state, precision, chances);
      case CONSTANT -> constantLevel.draw(data, prior, state, precision, chances);
    }
    for (ScaleBeyondBound scale : scales) {
      scale.draw(prior, state, precision, chances);
    }
    equations.draw(data, prior, state, chances);
  }

  /// The drift once more, at the end of a sweep, for what the days say about it then.
  Drift drawDriftLast(
      Observations data, PersonPrior prior, ChainStates state, LaneChances chances) {
    Drift step = drift.orElseThrow();
    precision.refresh(data, state);
    step.drawNonCentred(data, prior, state, precision, chances);
    return step;
  }

  Equations equations() {
    return equations;
  }
}
