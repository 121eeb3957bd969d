package allay.web.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days in words.
public final class Days {
  private static final DateTimeFormatter FULL =
      DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

  private Days() {}

  /// Like `Tuesday, 24 November 2026`.
  public static String full(LocalDate day) {
    return FULL.format(day);
  }

  /// Like `Tue 24 Nov`.
  public static String brief(LocalDate day) {
    return SHORT.format(day);
  }

  /// `today`, `yesterday`, or the full date.
  public static String near(LocalDate day, LocalDate today) {
    if (day.equals(today)) {
      return "today";
    }
    return day.equals(today.minusDays(1)) ? "yesterday" : full(day);
  }
}
