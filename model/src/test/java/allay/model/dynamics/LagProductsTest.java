package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import allay.model.LaneArrays;
import allay.model.linear.Lanes;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LagProductsTest {
  private static double[] series(int days, int n, int lane) {
    return new Random(10 * n + lane).doubles((long) days * n, -3, 3).toArray();
  }

  /// Number `i` of (x[t], x[t-1]).
  private static double entry(double[] x, int n, int t, int i) {
    return i < n ? x[t * n + i] : x[(t - 1) * n + i - n];
  }

  @ParameterizedTest
  @CsvSource({"9, 1, 2", "9, 3, 6", "2, 4, 11", "30, 5, 14", "7, 8, 16", "1, 2, 4"})
  void all_products_of_today_and_yesterday_are_summed_from_the_second_day_on(
      int days, int n, int width) {
    double[] x = LaneArrays.of(lane -> series(days, n, lane));
    double[] products =
        LaneArrays.of(lane -> new Random(lane).doubles((long) width * width).toArray());
    double[] before = products.clone();
    LaneArrays.each(lane -> LagProducts.sum(x, days, n, products, width, lane));
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      double[] one = series(days, n, lane);
      for (int i = 0; i < width; i++) {
        for (int j = 0; j < width; j++) {
          double sum = 0;
          for (int t = 1; t < days && i < 2 * n && j <= i; t++) {
            sum += entry(one, n, t, i) * entry(one, n, t, j);
          }
          int at = Lanes.at(i * width + j, lane);
          boolean written = i < 2 * n && j <= i;
          assertThat(products[at])
              .as("lane %d: %d, %d", lane, i, j)
              .isCloseTo(written ? sum : before[at], within(1e-10));
        }
      }
    }
  }
}
