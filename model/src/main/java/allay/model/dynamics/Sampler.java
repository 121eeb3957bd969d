package allay.model.dynamics;

import allay.model.random.Chance;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The blocked Gibbs sampler of the personal dynamic model: one `sweep` changes every unknown once
/// and leaves the posterior invariant. One per chain; not shared between threads.
final class Sampler {
  private final Chance chance;
  private final State state;
  private final DeviationPrecision precision;
  private final LevelsAndMissingScores levelsAndMissingScores;
  private final CensoredScores censoredScores;
  private final Drift drift;
  private final List<ScaleBeyondBound> scales;
  private final Equations equations;

  Sampler(Observations data, Prior prior, State start, Chance chance) {
    this.chance = chance;
    state = start;
    precision = new DeviationPrecision(data, prior);
    levelsAndMissingScores = new LevelsAndMissingScores(data, prior);
    censoredScores = new CensoredScores(data);
    drift = new Drift(data, prior, chance);
    scales =
        IntStream.range(0, data.tracks)
            .boxed()
            .flatMap(k ->
                Stream.of(Observations.Kind.AT_FLOOR, Observations.Kind.AT_CEILING)
                    .filter(kind -> data.count(k, kind) > 0)
                    .map(kind -> new ScaleBeyondBound(data, prior, k, kind)))
            .toList();
    equations = new Equations(data, prior, chance);
  }

  State state() {
    return state;
  }

  void sweep() {
    precision.refresh(state);
    levelsAndMissingScores.draw(state, precision, chance);
    censoredScores.draw(state, precision, chance);
    drift.draw(state, precision, chance);
    for (ScaleBeyondBound scale : scales) {
      scale.draw(state, precision, chance);
    }
    equations.draw(state, chance);
  }
}
