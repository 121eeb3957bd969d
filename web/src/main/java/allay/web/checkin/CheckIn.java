package allay.web.checkin;

import allay.web.page.Days;
import java.time.LocalDate;
import java.util.List;

/// What the page of a check-in shows.
///
/// @param day that it is about, today or earlier
/// @param notedDays days of the entries there are, one for each entry
/// @param problems why it was not saved, one sentence each
public record CheckIn(
    Fields fields,
    Questions questions,
    LocalDate day,
    LocalDate today,
    List<LocalDate> notedDays,
    List<String> problems) {
  public CheckIn {
    notedDays = List.copyOf(notedDays);
    problems = List.copyOf(problems);
  }

  public boolean isToday() {
    return day.equals(today);
  }

  public boolean isYesterday() {
    return day.equals(today.minusDays(1));
  }

  /// Whether the day has an entry already; this will be one more.
  public boolean isNoted() {
    return notedDays.contains(day);
  }

  public boolean isYesterdayOpen() {
    return isToday() && !notedDays.contains(today.minusDays(1));
  }

  public String title() {
    if (isToday()) {
      return "How was today?";
    }
    return isYesterday() ? "How was yesterday?" : "How was " + Days.full(day) + "?";
  }
}
