package allay.programme.map;

import allay.programme.diary.Diary;
import allay.programme.map.Axis.Tick;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// The days of a diary that a chart shows, up to its last. Many of them stand together in steps of
/// a week or four, counted back from the last day.
///
/// @param skipped days of the diary before the first that is shown
/// @param days that are shown, at least one
/// @param step days that stand together
record ShownDays(LocalDate first, int skipped, int days, int step) {
  /// More marks than this run together on a phone.
  static final int MOST_MARKS = 200;

  private static final List<Integer> STEPS = List.of(1, 7, 28);

  /// From so many days on, a date needs its year.
  private static final int DAYS_WITHOUT_YEAR = 300;

  private static final DateTimeFormatter WITH_YEAR =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  static ShownDays of(Diary diary, ChartSpan span) {
    int days = Math.min(diary.days(), span.days());
    int skipped = diary.days() - days;
    int step =
        STEPS.stream()
            .filter(each -> days <= each * MOST_MARKS)
            .findFirst()
            .orElse(STEPS.getLast());
    return new ShownDays(diary.from().plusDays(skipped), skipped, days, step);
  }

  /// How many steps there are; the first may be a short one.
  int steps() {
    return Math.ceilDiv(days, step);
  }

  /// Days of the diary, counted from its first, that stand together.
  IntStream daysOf(int index) {
    int end = days - (steps() - 1 - index) * step;
    return IntStream.range(Math.max(0, end - step), end).map(day -> day + skipped);
  }

  /// Where they stand on the axis.
  double middle(int index) {
    return daysOf(index).average().orElseThrow() - skipped;
  }

  /// Day on the axis of a day of the diary.
  double at(int day) {
    return day - skipped;
  }

  LocalDate firstOf(int index) {
    return first.plusDays(daysOf(index).findFirst().orElseThrow() - (long) skipped);
  }

  String label(LocalDate date) {
    return days < DAYS_WITHOUT_YEAR ? Dates.day(date) : WITH_YEAR.format(date);
  }

  Axis axis() {
    Axis plain = Dates.axis(first, days, 3);
    return new Axis(
        plain.from(),
        plain.to(),
        plain.ticks().stream()
            .map(tick -> new Tick(tick.at(), label(first.plusDays((long) tick.at()))))
            .toList());
  }

  /// What a mark is the average of; empty when it is a day.
  Optional<String> stepWords() {
    return switch (step) {
      case 1 -> Optional.empty();
      case 7 -> Optional.of("a week");
      default -> Optional.of("four weeks");
    };
  }

  /// "On 25 of these 28 days"; at least one.
  String on(int some) {
    if (days == 1) {
      return "On this day";
    }
    String which = some == days ? "each" : String.valueOf(some);
    return "On %s of these %d days".formatted(which, days);
  }
}
