package allay.programme.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
  @ParameterizedTest
  @CsvSource({
    "0.25, +0.3",
    "-0.25, -0.3",
    "0.04, 0.0",
    "-0.04, 0.0",
    "-0.0, 0.0",
    "12.34, +12.3",
    "NaN, unknown",
    "Infinity, unknown"
  })
  void a_signed_figure_has_one_decimal_and_no_minus_zero(double value, String text) {
    assertThat(Figures.signed(value, 1)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"-3, 0.0", "11, 10.0", "4.25, 4.3", "NaN, unknown"})
  void a_score_stays_on_the_scale(double value, String text) {
    assertThat(Figures.score(value)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"0.999, >99 %", "0.001, <1 %", "0.5, 50 %", "0.985, 99 %", "NaN, unknown"})
  void a_probability_is_never_certain(double value, String text) {
    assertThat(Figures.sureness(value)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0.049, almost none",
    "0.05, about a tenth",
    "0.2, about a fifth",
    "0.25, about a quarter",
    "0.33, about a third",
    "0.4, about two fifths",
    "0.5, about half",
    "0.6, about three fifths",
    "0.67, about two thirds",
    "0.75, about three quarters",
    "0.9, most",
    "1, all",
    "1.4, all",
    "-0.33, about a third",
    "NaN, unknown"
  })
  void a_part_is_told_in_everyday_words(double share, String text) {
    assertThat(Figures.aboutPart(share)).isEqualTo(text);
  }
}
