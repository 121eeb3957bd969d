package allay.programme.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TwoLinesTest {
  @Test
  void a_short_name_is_one_line() {
    assertThat(TwoLines.of("sleep", 12)).containsExactly("sleep");
  }

  @Test
  void a_longer_name_breaks_between_words() {
    assertThat(TwoLines.of("hours of sitting", 12)).containsExactly("hours of", "sitting");
  }

  @Test
  void what_does_not_fit_on_two_lines_is_cut() {
    assertThat(TwoLines.of("worrying about things to come", 12))
        .containsExactly("worrying", "about thing…");
  }

  @Test
  void one_long_word_is_cut() {
    assertThat(TwoLines.of("Donaudampfschifffahrt", 12)).containsExactly("Donaudampfs…");
  }
}
