package allay.programme.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import allay.programme.map.ForestPlot.Range;
import allay.programme.map.ForestPlot.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ForestPlotTest {
  private static final Pattern SQUARE = Pattern.compile("<rect class=\"dot\" x=\"([\\d.]+)\"");

  private static ForestPlot plot(boolean ratio, double... values) {
    List<Row> rows =
        Arrays.stream(values)
            .mapToObj(value ->
                new Row("A <b>", "n", value, Optional.of(new Range(value, value + 0.1)), false))
            .toList();
    return new ForestPlot("Name", ratio, "better", "worse", rows);
  }

  private static List<Double> centres(ForestPlot plot) {
    return SQUARE
        .matcher(plot.draw().markup())
        .results()
        .map((MatchResult found) -> Double.parseDouble(found.group(1)) + 6)
        .toList();
  }

  @Test
  void no_difference_stands_in_the_middle_and_the_better_on_its_side() {
    List<Double> at = centres(plot(false, -1, 0, 0.5));

    assertThat(at.get(1)).isEqualTo(170);
    assertThat(at.get(0)).isLessThan(170);
    assertThat(at.get(2)).isGreaterThan(170);
  }

  @Test
  void half_and_double_are_equally_far_from_none() {
    List<Double> at = centres(plot(true, 0.5, 1, 2));

    assertThat(at.get(1)).isEqualTo(170);
    assertThat(170 - at.get(0)).isCloseTo(at.get(2) - 170, offset(0.2));
  }

  @Test
  void it_has_a_name_its_ends_in_words_and_no_markup_from_names() {
    String markup = plot(false, -0.3).draw().markup();

    assertThat(markup)
        .contains("role=\"img\"", "aria-label=\"Name\"", "← better", "worse →")
        .doesNotContain("<b>");
  }

  @Test
  void all_of_them_together_are_a_diamond() {
    ForestPlot plot =
        new ForestPlot(
            "Name", false, "a", "b", List.of(new Row("All", "n", 0.2, Optional.empty(), true)));

    assertThat(plot.draw().markup()).contains("<polygon class=\"dot\"").doesNotContain("<rect");
  }
}
