package allay.benchmarks.structure;

import allay.model.random.Chance;
import java.util.ArrayList;
import java.util.List;

/// Each track's row of A, F, B0, B1 and rhythm, then its sigma, as a regression of z. All rows
/// share one matrix of cross products of: z today, z yesterday, doses today, doses yesterday,
/// rhythm.
final class EquationSteps {
  private final Days days;
  private final int tracks;
  private final int practices;
  private final Chance chance;

  EquationSteps(Days days, Chance chance) {
    this.days = days;
    this.chance = chance;
    tracks = days.tracks;
    practices = days.practices;
  }

  void step(Parameters parameters, double[][] states) {
    int rhythms = parameters.rhythm[0].length;
    double[][] products = crossProducts(states, 2 * (tracks + practices) + rhythms);
    for (int k = 0; k < tracks; k++) {
      row(parameters, products, k);
    }
  }

  private double[][] crossProducts(double[][] states, int terms) {
    double[][] products = new double[terms][terms];
    double[] day = new double[terms];
    for (int t = 1; t < days.days; t++) {
      System.arraycopy(states[t], tracks, day, 0, tracks);
      System.arraycopy(states[t - 1], tracks, day, tracks, tracks);
      System.arraycopy(days.doses(t), 0, day, 2 * tracks, practices);
      System.arraycopy(days.doses(t - 1), 0, day, 2 * tracks + practices, practices);
      double[] rhythm = days.rhythm(t);
      System.arraycopy(rhythm, 0, day, 2 * (tracks + practices), rhythm.length);
      for (int i = 0; i < terms; i++) {
        for (int j = 0; j <= i; j++) {
          products[i][j] += day[i] * day[j];
        }
      }
    }
    for (int i = 0; i < terms; i++) {
      for (int j = 0; j < i; j++) {
        products[j][i] = products[i][j];
      }
    }
    return products;
  }

  /// One term of an equation: where it stands in the cross products and in the parameters.
  private record Term(int at, double[] row, int column, double priorMean, double priorSd) {}

  private Term[] terms(Parameters parameters, int k) {
    List<Term> terms = new ArrayList<>();
    for (int j = 0; j < k; j++) {
      terms.add(new Term(j, parameters.sameDay[k], j, 0, Assumed.SAME_DAY_SD));
    }
    for (int j = 0; j < tracks; j++) {
      terms.add(
          j == k
              ? new Term(
                  tracks + j, parameters.nextDay[k], j, Assumed.CARRY_OVER, Assumed.CARRY_OVER_SD)
              : new Term(tracks + j, parameters.nextDay[k], j, 0, Assumed.NEXT_DAY_SD));
    }
    for (int i = 0; i < practices; i++) {
      if (days.actsSameDay(i, k)) {
        terms.add(new Term(2 * tracks + i, parameters.doseSameDay[k], i, 0, Assumed.DOSE_SD));
      }
      terms.add(
          new Term(2 * tracks + practices + i, parameters.doseNextDay[k], i, 0, Assumed.DOSE_SD));
    }
    for (int c = 0; c < parameters.rhythm[k].length; c++) {
      terms.add(
          new Term(
              2 * (tracks + practices) + c, parameters.rhythm[k], c, 0, parameters.rhythmSd[k]));
    }
    return terms.toArray(Term[]::new);
  }

  private void row(Parameters parameters, double[][] products, int k) {
    Term[] terms = terms(parameters, k);
    int n = terms.length;
    double precision = 1 / (parameters.shockSd[k] * parameters.shockSd[k]);
    double[] factor = new double[n * n];
    double[] draw = new double[n];
    for (int i = 0; i < n; i++) {
      Term term = terms[i];
      double priorPrecision = 1 / (term.priorSd * term.priorSd);
      draw[i] = products[term.at][k] * precision + term.priorMean * priorPrecision;
      for (int j = 0; j <= i; j++) {
        factor[i * n + j] = products[term.at][terms[j].at] * precision;
      }
      factor[i * n + i] += priorPrecision;
    }
    Cholesky.factor(factor, 0, n);
    Cholesky.solveLower(factor, 0, n, draw, 0);
    for (int i = 0; i < n; i++) {
      draw[i] += chance.gaussian();
    }
    Cholesky.solveLowerTransposed(factor, 0, n, draw, 0);
    double squares = products[k][k];
    for (int i = 0; i < n; i++) {
      terms[i].row[terms[i].column] = draw[i];
      squares -= 2 * draw[i] * products[terms[i].at][k];
      for (int j = 0; j < n; j++) {
        squares += draw[i] * draw[j] * products[terms[i].at][terms[j].at];
      }
    }
    double shape = Assumed.PRECISION_SHAPE + 0.5 * (days.days - 1);
    double rate = Assumed.PRECISION_RATE + 0.5 * squares;
    parameters.shockSd[k] = Math.sqrt(rate / chance.gamma(shape).sample());
  }
}
