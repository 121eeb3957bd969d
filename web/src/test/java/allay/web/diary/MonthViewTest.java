package allay.web.diary;

import static allay.web.diary.ExampleDiary.entry;
import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.diary.KeptDiary;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MonthViewTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
  private static final KeptDiary DIARY =
      ExampleDiary.of(
          entry("2026-11-02", "08:00", Map.of(2, 4.0, 4, 1.0)),
          entry("2026-11-02", "21:00", Map.of(2, 7.0, 1, 5.0)),
          entry("2026-11-05", "21:00", Map.of(1, 3.0)),
          entry("2026-09-30", "21:00", Map.of(2, 10.0)));

  private static CalendarDay day(MonthView view, int day) {
    return view.weeks().stream()
        .flatMap(List::stream)
        .flatMap(Optional::stream)
        .filter(each -> each.day().getDayOfMonth() == day)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void weeks_begin_on_monday_and_hold_each_day_of_the_month_once() {
    MonthView view = MonthView.of(DIARY, NOVEMBER, TODAY);
    assertThat(view.weeks()).hasSize(6).allSatisfy(week -> assertThat(week).hasSize(7));
    assertThat(view.weeks().getFirst().subList(0, 6)).containsOnly(Optional.empty());
    assertThat(view.weeks().stream().flatMap(List::stream).flatMap(Optional::stream))
        .extracting(each -> each.day().getDayOfMonth())
        .hasSize(30)
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Test
  void a_day_shows_the_mean_of_its_pain_and_leads_to_the_day() {
    CalendarDay day = day(MonthView.of(DIARY, NOVEMBER, TODAY), 2);
    assertThat(day.number()).isEqualTo("5.5");
    assertThat(day.shade()).isEqualTo("shade-2");
    assertThat(day.label(Optional.of(ExampleDiary.PAIN))).isEqualTo("Mon 2 Nov, Pain 5.5");
    assertThat(day.path()).contains("/diary/day/2026-11-02");
  }

  @Test
  void a_day_noted_without_pain_is_marked_and_has_no_number() {
    CalendarDay day = day(MonthView.of(DIARY, NOVEMBER, TODAY), 5);
    assertThat(day.noted()).isTrue();
    assertThat(day.number()).isEmpty();
    assertThat(day.shade()).isEmpty();
  }

  @Test
  void an_open_day_leads_to_the_check_in_and_a_day_to_come_nowhere() {
    MonthView view = MonthView.of(DIARY, NOVEMBER, TODAY);
    assertThat(day(view, 3).path()).contains("/check-in?day=2026-11-03");
    assertThat(day(view, 24).path()).contains("/check-in?day=2026-11-24");
    assertThat(day(view, 24).today()).isTrue();
    assertThat(day(view, 25).path()).isEmpty();
  }

  @Test
  void without_pain_the_last_track_of_the_day_is_shown() {
    KeptDiary diary =
        ExampleDiary.of(
            List.of(ExampleDiary.STRESS, ExampleDiary.SLEEP, ExampleDiary.PAIN.withArchived(true)),
            entry("2026-11-02", "08:00", Map.of(1, 3.0, 2, 9.0, 5, 1.0)));
    MonthView view = MonthView.of(diary, NOVEMBER, TODAY);
    assertThat(view.track()).contains(ExampleDiary.SLEEP);
    assertThat(day(view, 2).number()).isEqualTo("3");
  }

  @Test
  void days_are_listed_newest_first_and_other_months_left_out() {
    assertThat(MonthView.of(DIARY, NOVEMBER, TODAY).days())
        .extracting(DayView::day)
        .containsExactly(LocalDate.of(2026, 11, 5), LocalDate.of(2026, 11, 2));
    assertThat(MonthView.of(DIARY, NOVEMBER, TODAY).noted())
        .containsExactly(NOVEMBER, YearMonth.of(2026, 9));
  }

  @Test
  void no_month_lies_beyond_this_one() {
    assertThat(MonthView.of(DIARY, YearMonth.of(2030, 1), TODAY).month()).isEqualTo(NOVEMBER);
    assertThat(MonthView.of(DIARY, NOVEMBER, TODAY).later()).isEmpty();
    assertThat(MonthView.of(DIARY, NOVEMBER.minusMonths(1), TODAY).later()).contains(NOVEMBER);
    assertThat(MonthView.of(DIARY, NOVEMBER, TODAY).earlier()).contains(NOVEMBER.minusMonths(1));
  }

  @Test
  void every_mean_has_one_of_five_shades() {
    for (double score = 0; score <= 10; score += 0.5) {
      MonthView view =
          MonthView.of(
              ExampleDiary.of(entry("2026-11-02", "08:00", Map.of(2, score))), NOVEMBER, TODAY);
      assertThat(day(view, 2).shade()).isEqualTo("shade-" + Math.min(4, (int) (score / 2)));
    }
  }
}
