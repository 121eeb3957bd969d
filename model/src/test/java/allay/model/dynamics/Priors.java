package allay.model.dynamics;

import allay.model.linear.Lanes;
import allay.model.random.Chance;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Priors to hold a step of a sweep against: in a panel each chain has its own.
final class Priors {
  private Priors() {}

  /// A cohort's prior: every arrow and level, log sigma and log tau around a mean of its own.
  static Prior cohort(Regressors regressors, long seed) {
    Chance chance = Chance.of(seed);
    return new Prior(
        Stream.generate(() -> normals(regressors.width, 0, 0.2, 0.2, chance))
            .limit(regressors.tracks)
            .toArray(Normal[][]::new),
        normals(regressors.tracks, 5, 1, 1.5, chance),
        Optional.of(normals(regressors.tracks, 0, 0.2, 0.4, chance)),
        Optional.of(normals(regressors.tracks, -1.5, 0.2, 0.5, chance)));
  }

  /// As the cohort's, but sigma and tau have their default priors.
  static Prior withDefaultScales(Prior prior) {
    return new Prior(prior.coefficients(), prior.firstLevel(), Optional.empty(), Optional.empty());
  }

  private static Normal[] normals(int count, double mean, double spread, double sd, Chance chance) {
    return Stream.generate(
            () -> new Normal(mean + spread * chance.gaussian(), sd * (0.6 + chance.uniform())))
        .limit(count)
        .toArray(Normal[]::new);
  }

  /// One cohort's prior for each chain, no two alike.
  static List<Prior> cohorts(Regressors regressors, long seed) {
    return IntStream.range(0, Lanes.COUNT)
        .mapToObj(lane -> cohort(regressors, 100 * seed + lane))
        .toList();
  }

  /// Each chain's prior in its lane; all have the same kind of prior of sigma and of tau.
  static PersonPrior inLanes(List<Prior> priors, Regressors regressors) {
    PersonPrior lanes = PersonPrior.of(priors.getFirst(), regressors);
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      PersonPrior one = PersonPrior.of(priors.get(lane), regressors);
      copy(one.coefficientMean(), lanes.coefficientMean(), lane);
      copy(one.coefficientPrecision(), lanes.coefficientPrecision(), lane);
      copy(one.levelMean(), lanes.levelMean(), lane);
      copy(one.levelPrecision(), lanes.levelPrecision(), lane);
      copy(one.shockSd(), lanes.shockSd(), lane);
      copy(one.driftSd(), lanes.driftSd(), lane);
    }
    return lanes;
  }

  private static void copy(ScalePrior from, ScalePrior to, int lane) {
    if (from instanceof ScalePrior.LogNormal one && to instanceof ScalePrior.LogNormal lanes) {
      copy(one.mean(), lanes.mean(), lane);
      copy(one.precision(), lanes.precision(), lane);
    }
  }

  private static void copy(double[] from, double[] to, int lane) {
    for (int at = lane; at < from.length; at += Lanes.COUNT) {
      to[at] = from[at];
    }
  }
}
