package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawStoreTest {
  /// Row n of the chain holds the number n, from 1.
  private static DrawStore after(int capacity, int offered) {
    DrawStore store = new DrawStore(capacity);
    for (int n = 1; n <= offered; n++) {
      double[] row = {n};
      store.offer(() -> row);
    }
    return store;
  }

  private static double[] kept(DrawStore store) {
    return Arrays.stream(store.rows()).mapToDouble(row -> row[0]).toArray();
  }

  @Test
  void as_long_as_there_is_room_every_row_is_kept() {
    assertThat(kept(after(8, 5))).containsExactly(1, 2, 3, 4, 5);
    assertThat(kept(after(8, 8))).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    assertThat(kept(after(8, 0))).isEmpty();
  }

  @Test
  void when_it_is_full_every_second_row_goes() {
    assertThat(kept(after(8, 9))).containsExactly(2, 4, 6, 8);
    assertThat(kept(after(8, 10))).containsExactly(2, 4, 6, 8, 10);
  }

  @ParameterizedTest
  @CsvSource({
    "16, 2",
    "17, 2",
    "18, 4",
    "32, 4",
    "35, 4",
    "36, 8",
    "64, 8",
    "1000, 128",
    "1024, 128"
  })
  void the_rows_kept_are_evenly_spaced_and_reach_to_the_end(int offered, int every) {
    double[] expected =
        IntStream.rangeClosed(1, offered / every).mapToDouble(n -> n * every).toArray();
    assertThat(expected.length).isLessThanOrEqualTo(8);
    assertThat(kept(after(8, offered))).isEqualTo(expected);
  }

  @Test
  void a_run_of_a_doubling_fills_it_exactly() {
    assertThat(kept(after(8, 8 * 32))).hasSize(8);
  }

  @Test
  void a_row_that_is_not_kept_is_never_asked_for() {
    AtomicInteger asked = new AtomicInteger();
    DrawStore store = after(4, 8);
    store.offer(() -> {
      asked.incrementAndGet();
      return new double[1];
    });
    assertThat(asked).hasValue(0);
  }
}
