package allay.web.diary;

import allay.programme.diary.Column;
import allay.programme.diary.KeptColumn;
import allay.programme.diary.KeptColumn.Kind;
import allay.programme.diary.KeptDiary;
import allay.programme.diary.KeptEntry;
import allay.web.page.Days;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/// A day in a calendar.
///
/// @param noted whether something was noted
/// @param mean of the day's scores, 0 to 10
public record CalendarDay(
    LocalDate day, boolean noted, OptionalDouble mean, boolean today, boolean future) {
  private static final String USUAL_TRACK = "pain";
  private static final int SHADES = 5;
  private static final double CEILING = 10;

  /// Pain, or else the last track of the day.
  static Optional<KeptColumn> track(KeptDiary diary) {
    List<KeptColumn> tracks =
        diary.columns().stream()
            .filter(column -> column.kind() == Kind.TRACK && !column.archived())
            .toList();
    return tracks.stream()
        .filter(track -> Column.fold(track.name()).equals(USUAL_TRACK))
        .findFirst()
        .or(() -> tracks.isEmpty() ? Optional.empty() : Optional.of(tracks.getLast()));
  }

  /// Every day of a month.
  static List<CalendarDay> of(
      KeptDiary diary, Optional<KeptColumn> track, YearMonth month, LocalDate today) {
    List<KeptEntry> entries =
        diary.entries().stream()
            .filter(entry -> YearMonth.from(entry.date()).equals(month))
            .toList();
    return month
        .atDay(1)
        .datesUntil(month.plusMonths(1).atDay(1))
        .map(day ->
            of(
                entries.stream().filter(entry -> entry.date().equals(day)).toList(),
                track,
                day,
                today))
        .toList();
  }

  private static CalendarDay of(
      List<KeptEntry> entries, Optional<KeptColumn> track, LocalDate day, LocalDate today) {
    OptionalDouble mean =
        entries.stream()
            .map(KeptEntry::values)
            .filter(values -> track.filter(each -> values.containsKey(each.number())).isPresent())
            .mapToDouble(values -> Objects.requireNonNull(values.get(track.orElseThrow().number())))
            .average();
    return new CalendarDay(day, !entries.isEmpty(), mean, day.equals(today), day.isAfter(today));
  }

  /// The mean with one decimal at most; empty when there is no score.
  public String number() {
    return mean.isPresent()
        ? BigDecimal.valueOf(mean.getAsDouble())
            .setScale(1, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString()
        : "";
  }

  /// How deep its colour is: `shade-0` to `shade-4`; empty when there is no score.
  public String shade() {
    return mean.isPresent()
        ? "shade-" + Math.min(SHADES - 1, (int) (mean.getAsDouble() * SHADES / CEILING))
        : "";
  }

  /// What the day is, for those who do not see the calendar.
  public String label(Optional<KeptColumn> track) {
    String state =
        future
            ? ""
            : !noted
                ? ", not noted"
                : mean.isPresent()
                    ? ", " + track.map(KeptColumn::name).orElse("") + " " + number()
                    : ", noted";
    return (today ? "Today, " : "") + Days.brief(day) + state;
  }

  /// Where it leads; empty for a day to come without an entry.
  public Optional<String> path() {
    if (noted) {
      return Optional.of(DiaryPaths.day(day));
    }
    return future ? Optional.empty() : Optional.of(DiaryPaths.checkIn(day));
  }
}
