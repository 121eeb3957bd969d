package allay.model.dynamics;

import allay.model.dynamics.PersonalMap.Correlation;
import java.util.ArrayList;
import java.util.List;

/// What moves together within the day, whatever the order of the tracks:
///
///     Sigma = (I - A)^-1 D (I - A)^-T,   D = diag(sigma^2)
///     correlation of j and k = Sigma_jk / sqrt(Sigma_jj Sigma_kk)
final class Innovations {
  private Innovations() {}

  static double[][] covariance(PersonalDraw draw) {
    double[][] shocks = new double[draw.tracks()][draw.tracks()];
    for (int k = 0; k < shocks.length; k++) {
      shocks[k][k] = draw.shockSd()[k] * draw.shockSd()[k];
    }
    return Matrices.congruence(
        Matrices.solveUnitLower(draw.sameDay(), Matrices.identity(draw.tracks())), shocks);
  }

  static List<Correlation> correlations(PosteriorDraws posterior, Ledger ledger) {
    PerDraw<double[][]> covariances = posterior.draws().map(Innovations::covariance);
    List<Correlation> correlations = new ArrayList<>();
    for (int k = 1; k < posterior.tracks().size(); k++) {
      for (int j = 0; j < k; j++) {
        int a = j;
        int b = k;
        String first = posterior.tracks().get(a);
        String second = posterior.tracks().get(b);
        correlations.add(
            new Correlation(
                first,
                second,
                ledger.interval(
                    "correlation of " + first + " and " + second,
                    covariances.chains(c -> c[a][b] / Math.sqrt(c[a][a] * c[b][b])))));
      }
    }
    return correlations;
  }
}
