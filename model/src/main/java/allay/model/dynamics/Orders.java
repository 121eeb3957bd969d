package allay.model.dynamics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the arrows would be had two neighbours in the day been asked for in the other order. The
/// likelihood is the same: with Phi = (I-A)^-1 F, Sigma = (I-A)^-1 D (I-A)^-T and the permutation P,
///
///     unit-lower L from P Sigma P' = L D* L',   A* = I - L^-1,
///     F* = L^-1 P Phi P',   B* = L^-1 P (I-A)^-1 B
///
/// For neighbours a, b that touches their two equations only. With alpha = A[b,a],
///
///     sigma*_b^2 = sigma_b^2 + alpha^2 sigma_a^2    sigma*_a^2 = sigma_a^2 sigma_b^2 / sigma*_b^2
///     row*_b = row_b + alpha row_a                  row*_a = row_a - beta row*_b
///     A*[a,b] = beta = alpha sigma_a^2 / sigma*_b^2
final class Orders {
  private Orders() {}

  /// The same draw with tracks `a` and `a + 1` in the other order, all arrays too.
  static PersonalDraw swapped(PersonalDraw draw, int a) {
    int b = a + 1;
    double alpha = draw.sameDay()[b][a];
    double varianceA = draw.shockSd()[a] * draw.shockSd()[a];
    double varianceB = draw.shockSd()[b] * draw.shockSd()[b];
    double varianceFirst = varianceB + alpha * alpha * varianceA;
    double beta = alpha * varianceA / varianceFirst;
    double[] shockSd = draw.shockSd().clone();
    shockSd[a] = Math.sqrt(varianceFirst);
    shockSd[b] = Math.sqrt(varianceA * varianceB / varianceFirst);
    double[][] sameDay = withColumnsSwapped(draw.sameDay(), a);
    sameDay[b][b] = 0;
    sameDay = withRowsTurned(sameDay, a, alpha, beta);
    sameDay[b][a] = beta;
    return new PersonalDraw(
        sameDay,
        withRowsTurned(withColumnsSwapped(draw.nextDay(), a), a, alpha, beta),
        withRowsTurned(Matrices.copy(draw.inputSameDay()), a, alpha, beta),
        withRowsTurned(Matrices.copy(draw.inputNextDay()), a, alpha, beta),
        shockSd,
        withEntriesSwapped(draw.driftSd(), a),
        withEntriesSwapped(draw.levelNow(), a),
        withEntriesSwapped(draw.levelFourWeeksAgo(), a),
        withEntriesSwapped(draw.deviationNow(), a));
  }

  private static double[][] withColumnsSwapped(double[][] matrix, int a) {
    double[][] swapped = new double[matrix.length][];
    for (int row = 0; row < matrix.length; row++) {
      swapped[row] = withEntriesSwapped(matrix[row], a);
    }
    return swapped;
  }

  private static double[] withEntriesSwapped(double[] values, int a) {
    double[] swapped = values.clone();
    if (values.length > 0) {
      swapped[a] = values[a + 1];
      swapped[a + 1] = values[a];
    }
    return swapped;
  }

  /// Combines the equations of the pair and puts the second first; in place.
  private static double[][] withRowsTurned(double[][] matrix, int a, double alpha, double beta) {
    double[] rowA = matrix[a];
    double[] rowB = matrix[a + 1];
    for (int column = 0; column < rowA.length; column++) {
      rowB[column] += alpha * rowA[column];
      rowA[column] -= beta * rowB[column];
    }
    matrix[a] = rowB;
    matrix[a + 1] = rowA;
    return matrix;
  }

  /// The arrows whose sign, or whose 90 % exclusion of zero, changes under the swap of some two
  /// neighbours. A pair's own same-day arrow is compared with its reverse.
  static Set<Link> sensitive(PosteriorDraws posterior, List<Link> links) {
    PerDraw<PersonalDraw> draws = posterior.draws();
    Map<Link, Claim> claims = new HashMap<>();
    links.forEach(link -> claims.put(link, says(draws, link)));
    Set<Link> sensitive = new HashSet<>();
    for (int first = 0; first + 1 < posterior.tracks().size(); first++) {
      int a = first;
      PerDraw<PersonalDraw> swapped = draws.map(draw -> swapped(draw, a));
      links.stream()
          .filter(link -> link.to() == a || link.to() == a + 1)
          .filter(link -> claims.get(link) != says(swapped, afterSwap(link, a)))
          .forEach(sensitive::add);
    }
    return sensitive;
  }

  /// The place of `link` once `a` and `a + 1` are swapped.
  static Link afterSwap(Link link, int a) {
    int to = afterSwap(link.to(), a);
    if (link.isFromInput()) {
      return new Link(link.kind(), link.from(), to);
    }
    int from = afterSwap(link.from(), a);
    return link.kind() == Link.Kind.SAME_DAY
        ? new Link(link.kind(), Math.min(from, to), Math.max(from, to))
        : new Link(link.kind(), from, to);
  }

  private static int afterSwap(int track, int a) {
    return track == a ? a + 1 : track == a + 1 ? a : track;
  }

  private enum Claim {
    SURELY_NEGATIVE,
    NEGATIVE,
    POSITIVE,
    SURELY_POSITIVE
  }

  private static Claim says(PerDraw<PersonalDraw> draws, Link link) {
    double[][] effects = draws.numbers(link::in);
    if (QuantileSign.isBelow(0.5, effects)) {
      return QuantileSign.isBelow(0.95, effects) ? Claim.SURELY_NEGATIVE : Claim.NEGATIVE;
    }
    return QuantileSign.isAbove(0.05, effects) ? Claim.SURELY_POSITIVE : Claim.POSITIVE;
  }
}
