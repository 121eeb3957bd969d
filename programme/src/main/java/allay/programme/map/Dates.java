package allay.programme.map;

import allay.programme.map.Axis.Tick;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Dates in words: "3 May".
final class Dates {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter FULL =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

  static String day(LocalDate date) {
    return DAY.format(date);
  }

  static String full(LocalDate date) {
    return FULL.format(date);
  }

  static String weekday(LocalDate date) {
    return WEEKDAY.format(date);
  }

  /// An axis over `days` days from `first` with `labels` evenly spread labels, both ends too.
  static Axis axis(LocalDate first, int days, int labels) {
    int last = days - 1;
    List<Tick> ticks =
        IntStream.range(0, labels)
            .map(label -> Math.round((float) last * label / (labels - 1)))
            .distinct()
            .mapToObj(day -> new Tick(day, day(first.plusDays(day))))
            .toList();
    return new Axis(0, Math.max(1, last), ticks);
  }

  private Dates() {}
}
