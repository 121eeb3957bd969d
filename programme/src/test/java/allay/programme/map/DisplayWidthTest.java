package allay.programme.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
  @ParameterizedTest
  @CsvSource({
    "pain, 4",
    "schöne, 6",
    "頭痛, 4",
    "ｶﾅ, 2",
    "カナ, 4",
    "한글, 4",
    "😀, 2",
    "❤️, 2",
    "כאב, 3",
    "─│█…, 4",
    "！, 2"
  })
  void a_text_takes_as_many_columns_as_a_terminal_gives_it(String text, int columns) {
    assertThat(DisplayWidth.of(text)).isEqualTo(columns);
  }

  @Test
  void combining_and_formatting_marks_take_no_column() {
    assertThat(DisplayWidth.of("e\u0301\u200E")).isEqualTo(1);
  }

  @Test
  void a_long_name_is_shortened_at_a_whole_character() {
    assertThat(DisplayWidth.shortened("abcdef", 6)).isEqualTo("abcdef");
    assertThat(DisplayWidth.shortened("abcdefg", 6)).isEqualTo("abcde…");
    assertThat(DisplayWidth.shortened("ab cdefg", 4)).isEqualTo("ab…");
    assertThat(DisplayWidth.shortened("頭痛頭痛", 6)).isEqualTo("頭痛…");
    assertThat(DisplayWidth.shortened("xe\u0301yz", 3)).isEqualTo("xe\u0301…");
  }

  @Test
  void a_name_is_one_line_without_control_or_direction_changing_characters() {
    assertThat(DisplayWidth.oneLine(" a\tb\n\u001b[31m\u202Ec ")).isEqualTo("a b [31m c");
  }

  @Test
  void a_right_to_left_name_ends_in_a_left_to_right_mark() {
    assertThat(DisplayWidth.oneLine("כאב")).isEqualTo("כאב\u200E");
  }

  @Test
  void a_text_breaks_at_spaces_and_a_word_too_long_where_it_must() {
    assertThat(TextWrap.lines("one two three", 7)).containsExactly("one two", "three");
    assertThat(TextWrap.lines("a 頭痛頭痛 b", 4)).containsExactly("a", "頭痛", "頭痛", "b");
    assertThat(TextWrap.lines("abcdefgh ij", 4)).containsExactly("abcd", "efgh", "ij");
  }

  @Test
  void a_table_shortens_its_widest_name_until_it_fits() {
    TextTable table =
        new TextTable(1, List.of("track", "now"), List.of(List.of("a long name", "3.3")));
    assertThat(table.lines(40)).containsExactly("track        now", "a long name  3.3");
    assertThat(table.lines(11)).containsExactly("track   now", "a long… 3.3");
  }
}
