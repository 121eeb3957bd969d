package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RegressorsTest {
  private final Regressors regressors = new Regressors(3, new int[] {1, 3});

  @Test
  void a_track_s_equation_has_what_comes_earlier_in_the_day_and_all_of_the_day_before() {
    assertThat(regressors.of(0)).containsExactly(3, 4, 5, 8, 9);
    assertThat(regressors.of(1)).containsExactly(0, 3, 4, 5, 6, 8, 9);
    assertThat(regressors.of(2)).containsExactly(0, 1, 3, 4, 5, 6, 8, 9);
  }

  @Test
  void the_links_of_all_equations_are_the_links_of_the_model() {
    List<Link> links =
        IntStream.range(0, 3)
            .boxed()
            .flatMap(k -> Arrays.stream(regressors.of(k)).mapToObj(p -> regressors.link(k, p)))
            .toList();
    assertThat(links).containsExactlyInAnyOrderElementsOf(Link.all(3, new int[] {1, 3}));
  }

  @Test
  void a_link_finds_back_to_its_place() {
    for (int p = 0; p < regressors.width; p++) {
      assertThat(regressors.link(2, p).regressor(regressors)).isEqualTo(p);
    }
  }
}
