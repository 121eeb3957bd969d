package allay.model.posterior;

import org.apache.commons.statistics.distribution.NormalDistribution;

/// Draws replaced by the normal scores of their ranks r (ties share their mean rank):
///
///     z = Phi^-1((r - 3/8) / (S + 1/4)),   S draws
///
/// (Blom 1958; Vehtari et al. 2021, eq. 14, doi 10.1214/20-BA1221).
final class RankNormalization {
  private static final double BLOM_OFFSET = 3.0 / 8;
  private static final NormalDistribution STANDARD_NORMAL = NormalDistribution.of(0, 1);

  /// Score of rank `r + 1`, for ranks without ties.
  private final double[] scores;

  private RankNormalization(double[] scores) {
    this.scores = scores;
  }

  static RankNormalization ofSize(int draws) {
    double[] scores = new double[draws];
    for (int low = 0, high = draws - 1; low < high; low++, high--) {
      scores[low] = score(low + 1, draws);
      scores[high] = -scores[low];
    }
    return new RankNormalization(scores);
  }

  private static double score(double rank, int draws) {
    double probability = (rank - BLOM_OFFSET) / (draws - 2 * BLOM_OFFSET + 1);
    return STANDARD_NORMAL.inverseCumulativeProbability(probability);
  }

  /// Scores of all draws.
  double[] normalized(Chains chains) {
    return normalized(chains.draws(), chains.ascending());
  }

  /// Scores of the distances from `centre`.
  double[] folded(Chains chains, double centre) {
    double[] distances = chains.draws().clone();
    for (int i = 0; i < distances.length; i++) {
      distances[i] = Math.abs(distances[i] - centre);
    }
    return normalized(distances, outwards(distances, chains, centre));
  }

  /// Positions by distance from `centre`: merges the sorted draws below it and above it.
  private static int[] outwards(double[] distances, Chains chains, double centre) {
    int[] ascending = chains.ascending();
    int[] outwards = new int[ascending.length];
    int above = 0;
    while (above < ascending.length && chains.sorted(above) < centre) {
      above++;
    }
    int below = above - 1;
    for (int i = 0; i < outwards.length; i++) {
      boolean takeBelow =
          above == ascending.length
              || (below >= 0 && distances[ascending[below]] <= distances[ascending[above]]);
      outwards[i] = ascending[takeBelow ? below-- : above++];
    }
    return outwards;
  }

  private double[] normalized(double[] values, int[] ascending) {
    double[] normalized = new double[values.length];
    int from = 0;
    while (from < values.length) {
      int to = from + 1;
      while (to < values.length && values[ascending[to]] == values[ascending[from]]) {
        to++;
      }
      double score = to - from == 1 ? scores[from] : score((from + 1 + to) / 2.0, values.length);
      for (int i = from; i < to; i++) {
        normalized[ascending[i]] = score;
      }
      from = to;
    }
    return normalized;
  }
}
