package allay.web.diary;

import allay.programme.diary.KeptColumn;
import allay.programme.diary.KeptDiary;
import allay.programme.diary.KeptEntry;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/// A month as a calendar, weeks from Monday, and its noted days.
///
/// @param track whose mean each day shows
/// @param weeks seven days each; empty where another month's day would stand
/// @param days noted ones, newest first
/// @param noted months in which something was noted, newest first
public record MonthView(
    YearMonth month,
    Optional<KeptColumn> track,
    List<List<Optional<CalendarDay>>> weeks,
    List<DayView> days,
    List<YearMonth> noted,
    YearMonth last) {
  private static final DateTimeFormatter TITLE =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
  private static final YearMonth EARLIEST = YearMonth.of(1900, 1);
  private static final int WEEK = 7;

  public MonthView {
    weeks = weeks.stream().map(List::copyOf).toList();
    days = List.copyOf(days);
    noted = List.copyOf(noted);
  }

  /// The month that is asked for, or the last there is when it lies beyond.
  static MonthView of(KeptDiary diary, YearMonth asked, LocalDate today) {
    TreeSet<YearMonth> noted = new TreeSet<>();
    diary.entries().stream().map(KeptEntry::date).map(YearMonth::from).forEach(noted::add);
    YearMonth now = YearMonth.from(today);
    YearMonth last = noted.isEmpty() || noted.last().isBefore(now) ? now : noted.last();
    YearMonth month = asked.isAfter(last) ? last : asked.isBefore(EARLIEST) ? EARLIEST : asked;
    Optional<KeptColumn> track = CalendarDay.track(diary);
    return new MonthView(
        month,
        track,
        weeks(month, CalendarDay.of(diary, track, month, today)),
        DayView.between(diary, month.atDay(1), month.atEndOfMonth()),
        List.copyOf(noted.descendingSet()),
        last);
  }

  private static List<List<Optional<CalendarDay>>> weeks(YearMonth month, List<CalendarDay> days) {
    List<List<Optional<CalendarDay>>> weeks = new ArrayList<>();
    LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    for (; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusDays(WEEK)) {
      List<Optional<CalendarDay>> week = new ArrayList<>();
      for (int i = 0; i < WEEK; i++) {
        LocalDate day = monday.plusDays(i);
        week.add(
            YearMonth.from(day).equals(month)
                ? Optional.of(days.get(day.getDayOfMonth() - 1))
                : Optional.empty());
      }
      weeks.add(week);
    }
    return weeks;
  }

  public static String title(YearMonth month) {
    return TITLE.format(month);
  }

  public Optional<YearMonth> earlier() {
    return Optional.of(month.minusMonths(1)).filter(each -> !each.isBefore(EARLIEST));
  }

  public Optional<YearMonth> later() {
    return Optional.of(month.plusMonths(1)).filter(each -> !each.isAfter(last));
  }
}
