package allay.programme.map;

import static allay.programme.map.ScoresChartTest.diary;
import static allay.programme.map.ScoresChartTest.marks;
import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.diary.Diary;
import allay.programme.map.MapPage.Chart;
import java.util.List;
import org.junit.jupiter.api.Test;

class DosesChartTest {
  private static Chart walk(Diary diary) {
    return DosesChart.of(diary, "walk", ChartSpan.ALL);
  }

  @Test
  void a_day_with_the_practice_has_a_tick_as_high_as_there_was_of_it() {
    Chart chart = walk(diary("did:walk,pain", 3, day -> List.of("10,5", "20,5", "0,5").get(day)));
    assertThat(marks(chart, "doses")).isEqualTo(2);
    assertThat(chart.svg()).contains("M40 54V33").contains("M182 54V12");
    assertThat(chart.sentence())
        .isEqualTo("On 2 of these 3 days you noted walk, at most 20 a day.");
    assertThat(chart.table().rows())
        .containsExactly(List.of("5 Jan", "10"), List.of("6 Jan", "20"), List.of("7 Jan", "0"));
  }

  @Test
  void done_or_not_done_needs_no_amount() {
    Chart chart = walk(diary("did:walk,pain", 4, day -> day % 2 + ",5"));
    assertThat(chart.sentence()).isEqualTo("On 2 of these 4 days you noted walk.");
  }

  @Test
  void days_without_an_entry_break_the_line_and_empty_doses_of_others_are_none() {
    Diary diary = diary("date,did:walk,pain\n2026-01-05,1,5\n2026-01-06,,5\n2026-01-08,1,5\n");
    Chart chart = walk(diary);
    assertThat(chart.sentence())
        .isEqualTo(
            "On 2 of these 4 days you noted walk. Where the line breaks, nothing was written"
                + " down.");
    assertThat(chart.table().rows())
        .extracting(List::getFirst)
        .containsExactly("5 Jan", "6 Jan", "8 Jan");
    assertThat(chart.svg().replaceFirst("(?s).*class=\"known\" d=\"([^\"]*)\".*", "$1"))
        .matches("(M[0-9.]+ 54H[0-9.]+){3}");
  }

  @Test
  void many_days_are_averaged_and_none_is_said() {
    Chart chart = walk(diary("did:walk,pain", 350, day -> day % 7 == 0 ? "70,5" : "0,5"));
    assertThat(marks(chart, "doses")).isEqualTo(50);
    assertThat(chart.sentence())
        .isEqualTo("On 50 of these 350 days you noted walk. Each tick is the average of a week.");
    assertThat(chart.table().rows().getFirst()).containsExactly("5 Jan 2026", "10");
    assertThat(walk(diary("did:walk,pain", 20, day -> "0,5")).sentence())
        .isEqualTo("No walk is noted in these days.");
  }
}
