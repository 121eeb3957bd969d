package allay.web.diary;

import static java.util.Comparator.comparingLong;

import allay.programme.diary.KeptColumn;
import allay.programme.diary.KeptColumn.Kind;
import allay.programme.diary.KeptDiary;
import allay.programme.diary.KeptEntry;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// How often there were good moments: week by week, or month by month over a long time.
///
/// @param periods the newest first
/// @param most in one period
public record GoodMomentTally(String sentence, List<Period> periods, int most) {
  /// From so many weeks on, months stand in a list.
  private static final int MOST_WEEKS = 26;

  private static final int WEEK = 7;

  public GoodMomentTally {
    periods = List.copyOf(periods);
  }

  /// A week from Monday, or a month.
  ///
  /// @param from its first day
  public record Period(LocalDate from, boolean month, int ticks) {}

  /// A good moment that was there on a day.
  private record Tick(LocalDate day, KeptColumn what) {}

  /// Empty when there was none from `from` to `to`.
  static Optional<GoodMomentTally> of(KeptDiary diary, LocalDate from, LocalDate to) {
    List<Tick> ticks = ticks(diary, from, to);
    if (ticks.isEmpty()) {
      return Optional.empty();
    }
    List<Period> periods = periods(ticks, from, to);
    return Optional.of(
        new GoodMomentTally(
            sentence(diary, ticks),
            periods,
            periods.stream().mapToInt(Period::ticks).max().orElseThrow()));
  }

  /// Several entries of a day that tick the same count once.
  private static List<Tick> ticks(KeptDiary diary, LocalDate from, LocalDate to) {
    return diary.entries().stream()
        .filter(entry -> !entry.date().isBefore(from) && !entry.date().isAfter(to))
        .flatMap(entry ->
            diary.columns().stream()
                .filter(column -> column.kind() == Kind.GOOD_MOMENT && isThere(entry, column))
                .map(column -> new Tick(entry.date(), column)))
        .distinct()
        .toList();
  }

  private static boolean isThere(KeptEntry entry, KeptColumn column) {
    return entry.values().containsKey(column.number())
        && Objects.requireNonNull(entry.values().get(column.number())) == 1;
  }

  private static List<Period> periods(List<Tick> ticks, LocalDate from, LocalDate to) {
    boolean months = ChronoUnit.DAYS.between(from, to) >= MOST_WEEKS * WEEK;
    LocalDate start =
        months
            ? from.withDayOfMonth(1)
            : from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    List<Period> periods = new ArrayList<>();
    while (!start.isAfter(to)) {
      LocalDate begin = start;
      LocalDate end = months ? start.plusMonths(1) : start.plusDays(WEEK);
      int count =
          (int)
              ticks.stream()
                  .filter(tick -> !tick.day().isBefore(begin) && tick.day().isBefore(end))
                  .count();
      periods.addFirst(new Period(begin, months, count));
      start = end;
    }
    return periods;
  }

  private static String sentence(KeptDiary diary, List<Tick> ticks) {
    long days = ticks.stream().map(Tick::day).distinct().count();
    KeptColumn often =
        diary.columns().stream().max(comparingLong(column -> count(ticks, column))).orElseThrow();
    return "There were %s on %s. Most often: %s, on %s."
        .formatted(
            counted(ticks.size(), "good moment"),
            counted(days, "day"),
            often.name(),
            counted(count(ticks, often), "day"));
  }

  private static long count(List<Tick> ticks, KeptColumn column) {
    return ticks.stream().filter(tick -> tick.what().equals(column)).count();
  }

  private static String counted(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  /// How long the bar of a period is, in percent.
  public int percent(Period period) {
    return (int) Math.round(100.0 * period.ticks() / most);
  }
}
