package allay.model.posterior;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RadixOrderTest {
  @Test
  void positions_come_in_the_order_of_their_values() {
    SplittableRandom random = new SplittableRandom(7);
    double[] values =
        IntStream.range(0, 5_000)
            .mapToDouble(i -> random.nextGaussian() * Math.pow(10, random.nextInt(-300, 300)))
            .toArray();
    int[] expected =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> values[i]))
            .mapToInt(i -> i)
            .toArray();

    assertThat(RadixOrder.ascending(values)).isEqualTo(expected);
  }

  @Test
  void equal_values_keep_their_order_and_both_zeros_are_equal() {
    assertThat(RadixOrder.ascending(new double[] {0.0, 1, -0.0, -1, 1, Double.NEGATIVE_INFINITY}))
        .isEqualTo(new int[] {5, 3, 0, 2, 1, 4});
    assertThat(Arrays.stream(RadixOrder.ascending(new double[0]))).isEmpty();
  }
}
