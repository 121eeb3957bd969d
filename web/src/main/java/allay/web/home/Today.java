package allay.web.home;

import allay.programme.diary.KeptDiary;
import allay.programme.diary.KeptEntry;
import allay.programme.history.HistoryInvitation;
import allay.programme.wins.Win;
import allay.web.map.MapState;
import java.time.LocalDate;
import java.util.List;

/// What the first page shows.
///
/// @param goodNews computed from the diary; may be empty
/// @param entriesToday how many moments of today are noted
/// @param days on which something was noted
/// @param invitation to tell the history
public record Today(
    List<Win> goodNews,
    int entriesToday,
    int days,
    LocalDate day,
    MapState map,
    HistoryInvitation invitation) {
  public Today {
    goodNews = List.copyOf(goodNews);
  }

  static Today of(
      KeptDiary diary,
      List<Win> goodNews,
      LocalDate today,
      MapState map,
      HistoryInvitation invitation) {
    List<LocalDate> days = diary.entries().stream().map(KeptEntry::date).toList();
    return new Today(
        goodNews,
        (int) days.stream().filter(today::equals).count(),
        (int) days.stream().distinct().count(),
        today,
        map,
        invitation);
  }
}
