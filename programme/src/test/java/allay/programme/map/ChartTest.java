package allay.programme.map;

import static org.assertj.core.api.Assertions.assertThat;

import allay.model.posterior.Interval;
import allay.programme.map.Axis.Tick;
import allay.programme.map.BandChart.Band;
import allay.programme.map.RowChart.Mark;
import allay.programme.map.RowChart.Row;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartTest {
  private static final Axis TWO_DAYS = new Axis(0, 1, List.of(new Tick(0, "a"), new Tick(1, "b")));

  @Test
  void a_line_goes_through_its_values_and_its_band_around_them() {
    String drawing =
        new BandChart(
                "name",
                TWO_DAYS,
                Axis.ofScores(),
                List.of(new Band(List.of(0.0, 5.0), List.of(10.0, 10.0))),
                List.of(5.0, 10.0))
            .draw()
            .markup();
    assertThat(drawing)
        .contains("points=\"40,79 324,12\"")
        .contains("points=\"40,146 324,79 324,12 40,12\"");
  }

  @Test
  void values_beyond_the_scale_stand_at_its_end() {
    String drawing =
        new BandChart("name", TWO_DAYS, Axis.ofScores(), List.of(), List.of(-3.0, 14.0))
            .draw()
            .markup();
    assertThat(drawing).contains("points=\"40,146 324,12\"");
  }

  @Test
  void a_chart_is_one_picture_with_its_sentence_as_name() {
    String drawing =
        new BandChart("It <went> up.", TWO_DAYS, Axis.ofScores(), List.of(), List.of(1.0, 2.0))
            .draw()
            .markup();
    assertThat(drawing).contains("role=\"img\" aria-label=\"It &lt;went&gt; up.\"");
  }

  @Test
  void an_axis_around_zero_reaches_the_next_half() {
    assertThat(Axis.aroundZero(0.61)).returns(-1.0, Axis::from).returns(1.0, Axis::to);
    assertThat(Axis.aroundZero(0)).returns(-0.5, Axis::from).returns(0.5, Axis::to);
  }

  @Test
  void a_bar_starts_at_zero_whichever_way_it_goes() {
    assertThat(bar(0.5)).contains("x=\"170\" width=\"83\"");
    assertThat(bar(-0.5)).contains("x=\"87\" width=\"83\"");
  }

  private static String bar(double value) {
    Interval interval = new Interval(value, value - 0.1, value + 0.1);
    return new RowChart("name", Axis.aroundZero(1), Mark.BAR, List.of(Row.of("row", "+", interval)))
        .draw()
        .markup();
  }

  @Test
  void a_long_row_name_takes_two_lines_and_the_whole_name_is_its_title() {
    String name = "With one more usual amount of breathing slowly before going to bed every day";
    Row row = Row.of(name, "+0.1", new Interval(0, -1, 1));
    assertThat(row.lines()).hasSize(2);
    assertThat(new RowChart("name", Axis.aroundZero(1), Mark.DOT, List.of(row)).draw().markup())
        .contains("<title>" + name + "</title>");
  }

  @Test
  void days_are_written_in_words_at_both_ends_and_between() {
    assertThat(Dates.axis(LocalDate.of(2026, 1, 5), 120, 3).ticks())
        .extracting(Tick::label)
        .containsExactly("5 Jan", "6 Mar", "4 May");
  }

  @Test
  void an_axis_of_one_day_has_one_label() {
    assertThat(Dates.axis(LocalDate.of(2026, 1, 5), 1, 3).ticks())
        .extracting(Tick::label)
        .containsExactly("5 Jan");
  }
}
