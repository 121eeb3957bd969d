package allay.programme.map;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import allay.programme.diary.Diary;
import allay.programme.diary.DiaryProblem;
import allay.programme.diary.DiaryReader;
import allay.programme.map.MapPage.Chart;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScoresChartTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

  /// Marks of a kind: the class of their path and how they are drawn.
  private static final Pattern MARKS =
      Pattern.compile("class=\"(scores|hole|doses)\"[^>]* d=\"([^\"]*)\"");

  static Diary diary(String text) {
    try {
      Clock now = Clock.fixed(Instant.parse("2046-11-22T12:00:00Z"), ZoneOffset.UTC);
      return DiaryReader.read(text.getBytes(UTF_8), now);
    } catch (DiaryProblem e) {
      throw new IllegalArgumentException(e);
    }
  }

  static Diary diary(String columns, int days, IntFunction<String> values) {
    StringBuilder text = new StringBuilder("date," + columns + "\n");
    IntStream.range(0, days)
        .forEach(day ->
            text.append(FIRST.plusDays(day)).append(",").append(values.apply(day)).append("\n"));
    return diary(text.toString());
  }

  static long marks(Chart chart, String kind) {
    return MARKS
        .matcher(chart.svg())
        .results()
        .filter(found -> found.group(1).equals(kind))
        .mapToLong(found -> found.group(2).chars().filter(each -> each == 'M').count())
        .sum();
  }

  private static String points(Chart chart) {
    return MARKS
        .matcher(chart.svg())
        .results()
        .map((MatchResult found) -> found.group(2))
        .reduce("", String::concat);
  }

  private static Chart all(Diary diary) {
    return ScoresChart.of(diary, "pain", ChartSpan.ALL, Optional.empty());
  }

  @Test
  void every_scored_day_has_a_dot_and_a_gap_has_none() {
    Diary diary = diary("pain", 10, day -> day == 4 || day == 5 ? "" : "5");
    assertThat(marks(all(diary), "scores")).isEqualTo(8);
    assertThat(all(diary).sentence())
        .isEqualTo(
            "On 8 of these 10 days there is a score of pain; at least half of the scores are 5.0.");
    assertThat(all(diary).svg()).doesNotContain("polyline").doesNotContain("polygon");
  }

  @Test
  void dots_stand_where_their_day_and_their_score_are() {
    Diary diary = diary("pain", 3, day -> List.of("10", "5", "0").get(day));
    assertThat(points(all(diary)))
        .contains("M40 12h0")
        .contains("M182 79h0")
        .contains("M324 146h0");
  }

  @Test
  void scores_of_one_day_are_averaged_as_the_model_does() {
    Diary diary =
        diary("date,pain\n2026-01-05,2\n2026-01-05,5\n2026-01-05,\n2026-01-06,4\n2026-01-07,6\n");
    assertThat(all(diary).table().rows())
        .containsExactly(List.of("5 Jan", "3.5"), List.of("6 Jan", "4.0"), List.of("7 Jan", "6.0"));
    assertThat(all(diary).sentence())
        .startsWith(
            "On each of these 3 days there is a score of pain; half of the scores lie"
                + " between 3.8 and 5.0.");
  }

  @Test
  void a_score_at_an_end_of_the_scale_is_a_ring_and_the_sentence_says_why() {
    Diary diary = diary("pain", 4, day -> List.of("0", "10", "3", "4").get(day));
    assertThat(marks(all(diary), "hole")).isEqualTo(2);
    assertThat(all(diary).sentence()).contains("Rings stand at an end of the scale");
    assertThat(all(diary("pain", 4, day -> "3")).sentence()).doesNotContain("Rings");
  }

  @Test
  void a_span_ends_with_the_diary_and_reaches_no_further_back_than_it() {
    Diary diary = diary("pain", 120, day -> "" + (day % 7 + 1));
    Chart weeks = ScoresChart.of(diary, "pain", ChartSpan.FOUR_WEEKS, Optional.empty());
    assertThat(marks(weeks, "scores")).isEqualTo(28);
    assertThat(weeks.svg()).contains(">7 Apr<").contains(">4 May<");
    Chart months = ScoresChart.of(diary, "pain", ChartSpan.THREE_MONTHS, Optional.empty());
    assertThat(marks(months, "scores")).isEqualTo(91);
    Diary young = diary("pain", 10, day -> "5");
    assertThat(
            marks(ScoresChart.of(young, "pain", ChartSpan.FOUR_WEEKS, Optional.empty()), "scores"))
        .isEqualTo(10);
  }

  @Test
  void many_days_stand_together_week_by_week_counted_back_from_the_last() {
    Diary diary = diary("pain", 703, day -> day < 3 ? "9" : "" + ((day - 3) % 7 + 1));
    Chart chart = all(diary);
    assertThat(marks(chart, "scores")).isEqualTo(101);
    assertThat(chart.sentence()).contains("Each dot is the average of a week.");
    assertThat(chart.table().rows())
        .startsWith(List.of("5 Jan 2026", "9.0"), List.of("8 Jan 2026", "4.0"))
        .hasSize(101);
  }

  @Test
  void a_diary_of_decades_is_still_light() {
    Diary diary = diary("date,pain\n1999-01-01,3\n2020-05-05,5\n2046-01-01,4\n");
    Chart chart = all(diary);
    assertThat(chart.sentence()).contains("Each dot is the average of four weeks.");
    assertThat(marks(chart, "scores")).isEqualTo(3);
    assertThat(chart.svg().length()).isLessThan(4000);
  }

  @Test
  void the_level_of_the_last_map_is_drawn_where_it_knows_the_days() {
    Diary diary = diary("pain,tingling", 130, day -> "5,5");
    Optional<MapReport> report = Optional.of(DrawingExamples.typical());
    Chart chart = ScoresChart.of(diary, "pain", ChartSpan.FOUR_WEEKS, report);
    assertThat(chart.svg()).contains("class=\"band wide\"").contains("class=\"line\"");
    assertThat(chart.sentence()).contains("The line is the slow level");
    String line = chart.svg().replaceFirst("(?s).*class=\"line\" points=\"([^\"]*)\".*", "$1");
    assertThat(line.split(" ", -1)).hasSize(18);
    assertThat(line).startsWith("40,");
    assertThat(chart.table().head()).containsExactly("Day", "Score", "Level", "From", "To");
    assertThat(chart.table().rows().getFirst()).hasSize(5).doesNotContain("-");
    assertThat(chart.table().rows().getLast()).containsExactly("14 May", "5.0", "-", "-", "-");
    assertThat(ScoresChart.of(diary, "tingling", ChartSpan.ALL, report).svg())
        .doesNotContain("polyline");
  }

  @Test
  void a_map_of_days_before_the_diary_began_draws_no_line_there() {
    Diary later = diary("date,pain\n2026-04-25,3\n2026-05-10,5\n");
    Chart chart =
        ScoresChart.of(later, "pain", ChartSpan.ALL, Optional.of(DrawingExamples.typical()));
    String line = chart.svg().replaceFirst("(?s).*class=\"line\" points=\"([^\"]*)\".*", "$1");
    assertThat(line.split(" ", -1)).hasSize(10);
  }

  @Test
  void an_answer_without_a_map_gives_no_line() {
    Diary diary = diary("pain", 30, day -> "5");
    assertThat(
            ScoresChart.of(
                    diary, "pain", ChartSpan.ALL, Optional.of(DrawingExamples.notConverged()))
                .svg())
        .doesNotContain("polyline");
  }

  @Test
  void a_track_without_a_score_says_so_and_one_score_is_told() {
    Diary diary = diary("pain,fear", 5, day -> "5,");
    assertThat(ScoresChart.of(diary, "fear", ChartSpan.ALL, Optional.empty()).sentence())
        .isEqualTo("There is no score of fear in these days.");
    assertThat(all(diary("pain", 1, day -> "4")).sentence())
        .isEqualTo("On this day there is a score of pain; it is 4.0.");
  }

  @Test
  void a_track_that_the_diary_does_not_have_is_refused() {
    Diary diary = diary("pain", 5, day -> "5");
    assertThatThrownBy(() -> ScoresChart.of(diary, "fear", ChartSpan.ALL, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DosesChart.of(diary, "walk", ChartSpan.ALL));
  }

  @Test
  void a_name_is_escaped_in_the_picture() {
    Diary diary = diary("<b>pain", 3, day -> "5");
    assertThat(ScoresChart.of(diary, "<b>pain", ChartSpan.ALL, Optional.empty()).svg())
        .contains("&lt;b&gt;pain")
        .doesNotContain("<b>");
  }
}
