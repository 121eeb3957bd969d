package allay.benchmarks.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import allay.model.random.Chance;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class VerdictTest {
  private static final int DRAWS = 99;

  /// Truths are standard normal; so are the draws, times `width`, of the quantity that is bent.
  private static Ranks ranks(double width) {
    Chance chance = Chance.of(4);
    Ranks ranks = new Ranks(DRAWS);
    for (int i = 0; i < 150; i++) {
      for (String quantity : new String[] {"first", "second", "third"}) {
        double scale = quantity.equals("second") ? width : 1;
        ranks.add("bent", quantity, chance.gaussian(), draws(scale, chance));
        ranks.add("straight", quantity, chance.gaussian(), draws(1, chance));
      }
    }
    return ranks;
  }

  private static double[] draws(double width, Chance chance) {
    return DoubleStream.generate(() -> width * chance.gaussian()).limit(DRAWS).toArray();
  }

  @Test
  void draws_of_the_right_width_are_called_uniform() {
    assertThat(Verdict.of(ranks(1))).hasSize(2).allMatch(Verdict::isUniform);
  }

  @Test
  void one_quantity_that_is_too_narrow_or_too_wide_makes_its_kind_uneven_and_no_other() {
    for (double width : new double[] {0.6, 1.7}) {
      assertThat(Verdict.of(ranks(width)))
          .extracting(Verdict::kind, Verdict::isUniform)
          .containsExactly(tuple("bent", false), tuple("straight", true));
    }
  }

  @Test
  void the_shares_in_the_middle_are_those_of_intervals() {
    Verdict narrow = Verdict.of(ranks(0.6)).getFirst();
    Verdict right = Verdict.of(ranks(1)).getFirst();
    assertThat(right.inside50()).isBetween(0.44, 0.56);
    assertThat(right.inside90()).isBetween(0.86, 0.94);
    assertThat(narrow.inside90()).isLessThan(right.inside90());
  }

  @Test
  void the_table_has_a_row_and_the_picture_a_panel_for_each_kind() {
    Ranks ranks = ranks(1);
    assertThat(Verdict.table(Verdict.of(ranks)).lines()).hasSize(2 + 2);
    assertThat(CalibrationPicture.of("a model", ranks))
        .contains("a model", "bent: ranks uniform.", "straight: ranks uniform.")
        .doesNotContain("NaN");
  }

  @Test
  void what_cannot_be_ranked_is_refused() {
    Ranks ranks = new Ranks(2);
    assertThatThrownBy(() -> ranks.add("kind", "x", Double.NaN, new double[] {1, 2}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ranks.add("kind", "x", 0, new double[] {1, Double.NaN}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ranks.add("kind", "x", 0, new double[] {1}))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
