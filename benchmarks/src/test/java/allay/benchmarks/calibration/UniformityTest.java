package allay.benchmarks.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import allay.model.random.Chance;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

class UniformityTest {
  private static List<Integer> ranks(int many, int draws, double power, Chance chance) {
    return Stream.generate(() -> (int) ((draws + 1) * Math.pow(chance.uniform(), power)))
        .limit(many)
        .toList();
  }

  /// Three ranks on 0..3 can fall in 64 ways, all equally likely.
  @Test
  void the_p_value_is_the_share_of_all_ways_that_are_as_uneven() {
    List<List<Integer>> ways =
        IntStream.range(0, 64).mapToObj(i -> List.of(i % 4, i / 4 % 4, i / 16)).toList();
    for (List<Integer> way : ways) {
      double share =
          ways.stream().filter(other -> smallestTail(other) <= smallestTail(way) + 1e-12).count()
              / 64.0;
      assertThat(Uniformity.pValue(way, 3)).as("ranks %s", way).isCloseTo(share, within(1e-12));
    }
  }

  private static double smallestTail(List<Integer> ranks) {
    return IntStream.rangeClosed(1, 3)
        .mapToDouble(i -> {
          int below = (int) ranks.stream().filter(rank -> rank < i).count();
          BinomialDistribution binomial = BinomialDistribution.of(3, i / 4.0);
          return 2
              * Math.min(
                  binomial.cumulativeProbability(below), binomial.survivalProbability(below - 1));
        })
        .min()
        .orElseThrow();
  }

  /// With a chance of 10 % each, 1000 tests reject 100 times give or take 30.
  @Test
  void uniform_ranks_are_rejected_as_often_as_the_level_says() {
    Chance chance = Chance.of(1);
    long rejected =
        IntStream.range(0, 1000)
            .filter(_ -> Uniformity.pValue(ranks(60, 19, 1, chance), 19) <= 0.1)
            .count();
    assertThat(rejected).isBetween(60L, 130L);
  }

  @Test
  void the_band_holds_ranks_exactly_when_their_p_value_is_above_its_complement() {
    Chance chance = Chance.of(2);
    Uniformity.Band band = new Uniformity(60, 19).band(0.9);
    for (int i = 0; i < 300; i++) {
      List<Integer> ranks = ranks(60, 19, 1, chance);
      int[] below = Uniformity.numbersBelow(ranks, 20);
      boolean inside =
          IntStream.range(0, 19)
              .allMatch(c -> band.low()[c] <= below[c + 1] && below[c + 1] <= band.high()[c]);
      assertThat(inside).isEqualTo(Uniformity.pValue(ranks, 19) > 0.1);
    }
  }

  @Test
  void ranks_that_are_too_low_or_too_far_out_are_told_from_uniform_ones() {
    Chance chance = Chance.of(3);
    assertThat(Uniformity.pValue(ranks(200, 99, 1.6, chance), 99)).isLessThan(1e-4);
    List<Integer> farOut =
        ranks(200, 99, 1, chance).stream()
            .map(rank -> Math.clamp(Math.round(49.5 + 1.5 * (rank - 49.5)), 0, 99))
            .toList();
    assertThat(Uniformity.pValue(farOut, 99)).isLessThan(1e-4);
  }
}
