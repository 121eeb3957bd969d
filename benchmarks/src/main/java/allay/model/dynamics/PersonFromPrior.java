package allay.model.dynamics;

import allay.model.random.Chance;
import java.util.stream.Stream;

/// People drawn from the prior, those left out whose pushes grow without end: draws of a posterior
/// are left out by the same rule.
final class PersonFromPrior {
  private PersonFromPrior() {}

  static KnownDiary.Person draw(DiaryShape shape, Chance chance) {
    return Stream.generate(() -> any(shape, chance))
        .filter(KnownDiary.Person::isStable)
        .findFirst()
        .orElseThrow();
  }

  private static KnownDiary.Person any(DiaryShape shape, Chance chance) {
    int tracks = shape.tracks();
    Prior prior = Prior.standard(tracks);
    int inputs = shape.tracksBeforeInput().length;
    double[][] sameDay = new double[tracks][tracks];
    double[][] nextDay = new double[tracks][tracks];
    double[][] inputSameDay = new double[tracks][inputs];
    double[][] inputNextDay = new double[tracks][inputs];
    for (Link link : Link.all(tracks, shape.tracksBeforeInput())) {
      switch (link.kind()) {
        case SAME_DAY -> sameDay[link.to()][link.from()] = normal(prior.sameDay(), chance);
        case NEXT_DAY ->
            nextDay[link.to()][link.from()] =
                normal(link.from() == link.to() ? prior.carryOver() : prior.nextDay(), chance);
        case INPUT_SAME_DAY -> inputSameDay[link.to()][link.from()] = normal(prior.input(), chance);
        case INPUT_NEXT_DAY -> inputNextDay[link.to()][link.from()] = normal(prior.input(), chance);
      }
    }
    double[] shockSd = new double[tracks];
    double[] driftSd = new double[tracks];
    double[] firstLevel = new double[tracks];
    for (int k = 0; k < tracks; k++) {
      double precision =
          chance.gamma(prior.shockPrecision().shape()).sample() / prior.shockPrecision().rate();
      shockSd[k] = 1 / Math.sqrt(precision);
      driftSd[k] = Math.abs(prior.driftSdScale() * chance.gaussian());
      firstLevel[k] = normal(prior.firstLevel(), chance);
    }
    return new KnownDiary.Person(
        new Simulation.Dynamics(
            sameDay, nextDay, inputSameDay, inputNextDay, shockSd, prior.firstDeviation().sd()),
        driftSd,
        firstLevel);
  }

  private static double normal(Prior.Normal prior, Chance chance) {
    return prior.mean() + prior.sd() * chance.gaussian();
  }
}
