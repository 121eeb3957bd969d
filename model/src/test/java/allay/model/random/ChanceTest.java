package allay.model.random;

import static org.assertj.core.api.Assertions.assertThat;

import allay.model.Sample;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TruncatedNormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChanceTest {
  private static final int DRAWS = 200_000;

  private static double[] start(Chance chance) {
    return DoubleStream.generate(chance::uniform).limit(20).toArray();
  }

  @Test
  void the_same_seed_and_path_give_the_same_stream() {
    assertThat(start(Chance.of(1, 2, 3))).isEqualTo(start(Chance.of(1, 2, 3)));
  }

  @Test
  void any_other_seed_or_path_gives_another_stream() {
    Stream<Chance> streams =
        Stream.of(
            Chance.of(1),
            Chance.of(2),
            Chance.of(1, 0),
            Chance.of(1, 2),
            Chance.of(2, 1),
            Chance.of(1, 1),
            Chance.of(1, 2, 0),
            Chance.of(1, 0, 2),
            Chance.of(1, -2));
    assertThat(streams.flatMapToDouble(chance -> DoubleStream.of(start(chance))).distinct().count())
        .isEqualTo(9 * 20);
  }

  @Test
  void streams_of_neighbouring_paths_are_unrelated() {
    Chance one = Chance.of(1, 1);
    Chance next = Chance.of(1, 2);
    Sample.of(DRAWS, () -> one.gaussian() * next.gaussian()).hasMeanAndVariance(0, 1);
  }

  @Test
  void plain_draws_have_their_moments() {
    Chance chance = Chance.of(3);
    Sample.of(DRAWS, chance::uniform).hasMeanAndVariance(0.5, 1.0 / 12);
    Sample.of(DRAWS, chance::gaussian).hasMeanAndVariance(0, 1);
    Sample.of(DRAWS, chance::exponential).hasMeanAndVariance(1, 1);
    Sample.of(DRAWS, () -> chance.gamma(2.5).sample()).hasMeanAndVariance(2.5, 2.5);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-3, 0, 0.45, 1, 8, 40})
  void a_normal_above_a_bound_stays_above_it_and_has_its_exact_moments(double bound) {
    Chance chance = Chance.of(4);
    Sample sample = Sample.of(DRAWS, () -> chance.gaussianAbove(bound, 0, 1));
    assertThat(DoubleStream.of(sample.draws())).allMatch(draw -> draw >= bound);
    sample.hasMeanAndVariance(meanAbove(bound), varianceAbove(bound));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-3, 0, 0.45, 1, 8, 40})
  void a_normal_below_a_bound_is_the_mirror_image(double sds) {
    Chance chance = Chance.of(5);
    double mean = 2;
    double sd = 0.5;
    double bound = mean - sds * sd;
    Sample sample = Sample.of(DRAWS, () -> chance.gaussianBelow(bound, mean, sd));
    assertThat(DoubleStream.of(sample.draws())).allMatch(draw -> draw <= bound);
    sample.hasMeanAndVariance(mean - sd * meanAbove(sds), sd * sd * varianceAbove(sds));
  }

  /// Of a standard normal above a bound: the inverse of Mills' ratio, in the tail as a continued
  /// fraction (Abramowitz & Stegun 1964, 26.2.14).
  private static double meanAbove(double bound) {
    if (bound < 4) {
      NormalDistribution normal = NormalDistribution.of(0, 1);
      return normal.density(bound) / normal.survivalProbability(bound);
    }
    double fraction = bound;
    for (int n = 100; n > 0; n--) {
      fraction = bound + n / fraction;
    }
    return fraction;
  }

  private static double varianceAbove(double bound) {
    return 1 - meanAbove(bound) * (meanAbove(bound) - bound);
  }

  @Test
  void mean_and_sd_shift_and_stretch_the_normal_above_a_bound() {
    Chance chance = Chance.of(6);
    TruncatedNormalDistribution exact =
        TruncatedNormalDistribution.of(7, 2, 10, Double.POSITIVE_INFINITY);
    Sample.of(DRAWS, () -> chance.gaussianAbove(10, 7, 2))
        .hasMeanAndVariance(exact.getMean(), exact.getVariance());
  }
}
