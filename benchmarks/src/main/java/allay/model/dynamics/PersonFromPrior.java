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
    Regressors regressors = new Regressors(tracks, shape.tracksBeforeInput());
    Prior prior = Prior.standard(regressors);
    int inputs = shape.tracksBeforeInput().length;
    double[][] sameDay = new double[tracks][tracks];
    double[][] nextDay = new double[tracks][tracks];
    double[][] inputSameDay = new double[tracks][inputs];
    double[][] inputNextDay = new double[tracks][inputs];
    for (Link link : Link.all(tracks, shape.tracksBeforeInput())) {
      double[][] matrix =
          switch (link.kind()) {
            case SAME_DAY -> sameDay;
            case NEXT_DAY -> nextDay;
            case INPUT_SAME_DAY -> inputSameDay;
            case INPUT_NEXT_DAY -> inputNextDay;
          };
      matrix[link.to()][link.from()] =
          normal(prior.coefficients()[link.to()][link.regressor(regressors)], chance);
    }
    double[] shockSd = new double[tracks];
    double[] driftSd = new double[tracks];
    double[] firstLevel = new double[tracks];
    for (int k = 0; k < tracks; k++) {
      double precision =
          chance.gamma(Prior.SHOCK_PRECISION.shape()).sample() / Prior.SHOCK_PRECISION.rate();
      shockSd[k] = 1 / Math.sqrt(precision);
      driftSd[k] = Math.abs(Prior.DRIFT_SD.scale() * chance.gaussian());
      firstLevel[k] = normal(prior.firstLevel()[k], chance);
    }
    return new KnownDiary.Person(
        new Simulation.Dynamics(
            sameDay, nextDay, inputSameDay, inputNextDay, shockSd, Prior.FIRST_DEVIATION.sd()),
        driftSd,
        firstLevel);
  }

  private static double normal(Normal prior, Chance chance) {
    return prior.mean() + prior.sd() * chance.gaussian();
  }
}
