package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import allay.model.dynamics.Arrow.When;
import allay.model.random.Chance;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeenByChanceTest {
  private static final double HALF_OF_90 = 1.6448536;

  @Test
  void where_all_was_learned_one_in_ten_is_seen_by_chance() {
    assertThat(SeenByChance.of(copies(100, arrow("sleep", "pain", 0.1, 1))).expected())
        .isCloseTo(10, within(1e-6));
  }

  /// A link without any effect, estimated from data with a known error, under a Gaussian prior.
  @ParameterizedTest
  @ValueSource(doubles = {0.35, 0.6, 0.9})
  void as_many_are_seen_as_a_gaussian_prior_lets_through(double learned) {
    int runs = 200_000;
    double sd = 0.1;
    double priorVariance = sd * sd / (1 - learned);
    double errorVariance = 1 / (1 / (sd * sd) - 1 / priorVariance);
    Chance chance = Chance.of(1, (long) (100 * learned));
    int seen = 0;
    for (int run = 0; run < runs; run++) {
      double estimate = Math.sqrt(errorVariance) * chance.gaussian();
      double mean = estimate * priorVariance / (priorVariance + errorVariance);
      seen += Math.abs(mean) > HALF_OF_90 * sd ? 1 : 0;
    }
    double expected = SeenByChance.of(List.of(arrow("sleep", "pain", 0, learned))).expected();
    assertThat((double) seen / runs)
        .isCloseTo(expected, within(4 * Math.sqrt(expected * (1 - expected) / runs)));
  }

  @Test
  void links_that_were_learned_too_little_are_never_seen_and_carry_overs_are_no_links() {
    List<Arrow> arrows =
        List.of(
            arrow("sleep", "pain", 0.3, 0.29),
            arrow("fear", "pain", 0.3, Double.NaN),
            arrow("pain", "pain", 0.3, 0.9));
    assertThat(SeenByChance.of(arrows)).isEqualTo(new SeenByChance(2, 0, 0));
  }

  @Test
  void seen_links_are_counted() {
    Stream<Arrow> seen = copies(3, arrow("sleep", "pain", 0.3, 0.8)).stream();
    Stream<Arrow> unseen = copies(4, arrow("fear", "pain", 0.1, 0.8)).stream();
    assertThat(SeenByChance.of(Stream.concat(seen, unseen).toList()))
        .returns(7, SeenByChance::links)
        .returns(3, SeenByChance::seen);
  }

  /// Poisson with mean 2: five or more 5.3 %, six or more 1.7 %.
  @Test
  void more_than_chance_is_what_chance_brings_once_in_twenty_maps_or_less() {
    assertThat(new SeenByChance(30, 5, 2).isMoreThanChance()).isFalse();
    assertThat(new SeenByChance(30, 6, 2).isMoreThanChance()).isTrue();
    assertThat(new SeenByChance(30, 0, 2).isMoreThanChance()).isFalse();
    assertThat(new SeenByChance(0, 0, 0).isMoreThanChance()).isFalse();
  }

  private static List<Arrow> copies(int number, Arrow arrow) {
    return Collections.nCopies(number, arrow);
  }

  private static Arrow arrow(String from, String to, double mean, double learned) {
    double half = HALF_OF_90 * 0.1;
    return new Arrow(
        new Source.OfTrack(from),
        to,
        When.NEXT_DAY,
        mean,
        0.1,
        mean - half,
        mean + half,
        900,
        0.9,
        learned,
        false);
  }
}
