package allay.web.diary;

import allay.programme.diary.EntryId;
import allay.web.page.Paths;
import java.time.LocalDate;
import java.time.YearMonth;

/// Addresses of the diary's pages.
public final class DiaryPaths {
  private DiaryPaths() {}

  public static String month(YearMonth month) {
    return "/diary?month=" + month;
  }

  public static String day(LocalDate day) {
    return "/diary/day/" + day;
  }

  public static String entry(EntryId entry) {
    return "/diary/entry?id=" + Paths.encoded(entry.text());
  }

  public static String edit(EntryId entry) {
    return "/diary/entry/edit?id=" + Paths.encoded(entry.text());
  }

  /// Where something is noted for a day.
  public static String checkIn(LocalDate day) {
    return "/check-in?day=" + day;
  }
}
