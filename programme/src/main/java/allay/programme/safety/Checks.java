package allay.programme.safety;

import allay.programme.history.Fact;
import allay.programme.history.History;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/// Which checks by a doctor still count. One that lies before the pain began or changed clears
/// nothing.
///
/// @param earliest the first day that counts; empty when no day does
record Checks(Optional<LocalDate> earliest, LocalDate today) {
  /// `lately` speaks of the last four weeks.
  private static final int LATELY_DAYS = 28;

  private static final int SOME_DAYS = 7;
  private static final int SIX_WEEKS_DAYS = 42;

  static Checks of(History history, LocalDate today) {
    if (told(history, "examined.before-change")) {
      return new Checks(Optional.empty(), today);
    }
    LocalDate start = today.minusDays(daysSinceBeginOrChange(history));
    return new Checks(Optional.of(start), today);
  }

  private static long daysSinceBeginOrChange(History history) {
    if (told(history, "since.days")) {
      return SOME_DAYS;
    }
    if (changedLately(history)) {
      return LATELY_DAYS;
    }
    return told(history, "since.under-6-weeks") ? SIX_WEEKS_DAYS : Integer.MAX_VALUE;
  }

  private static boolean changedLately(History history) {
    return Stream.of("lately.worse", "lately.rising", "lately.new-kind", "lately.new-place")
        .anyMatch(fact -> told(history, fact));
  }

  private static boolean told(History history, String fact) {
    return history.chosen(Fact.of(fact).question()).contains(Fact.of(fact).option());
  }

  boolean clears(UrgentSign sign, LocalDate checked) {
    return sign.canBeCleared()
        && !checked.isAfter(today)
        && earliest.filter(first -> !checked.isBefore(first)).isPresent()
        && sign.checkHolds().map(days -> !checked.isBefore(today.minusDays(days))).orElse(true);
  }
}
