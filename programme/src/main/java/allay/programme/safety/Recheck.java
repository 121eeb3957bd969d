package allay.programme.safety;

import static java.util.stream.Collectors.averagingDouble;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;

import allay.programme.diary.Column;
import allay.programme.diary.KeptColumn;
import allay.programme.diary.KeptDiary;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Why to go through the safety check again, read from the scores of tracks about pain.
///
/// @param reason why now
/// @param track whose scores say so; empty when it is only long ago
public record Recheck(Reason reason, Optional<String> track) {
  public enum Reason {
    /// A track about pain was noted for the first time since the check.
    NEW,

    /// A day reached severe pain, well above what it was at the check.
    SEVERE,

    /// The last days lie clearly above what it was at the check.
    CHANGED,

    LONG_AGO
  }

  /// Severe pain is 7 to 10 (Palos et al. 2006, doi 10.1016/j.jpain.2005.07.012).
  static final double SEVERE_FROM = 7;

  /// A change of two points and of 30 % is one that people call important (Farrar et al. 2001, doi
  /// 10.1016/s0304-3959(01)00349-9; Dworkin et al. 2008, moderately important).
  static final double CHANGE_POINTS = 2;

  static final double CHANGE_SHARE = 0.3;

  /// New pain below this is left to the person. Moderate pain begins here (Palos et al. 2006: mild
  /// is 1 to 4).
  static final double NEW_FROM = 5;

  /// So many noted days make a level. Our own choice.
  static final int DAYS_OF_LEVEL = 3;

  /// Half a year. Our own choice.
  static final int LONG_AGO_DAYS = 182;

  private static final Pattern PAIN = Pattern.compile("pain|ache|hurt|migraine|cramp");

  /// The first reason there is, in the order of `Reason`.
  ///
  /// @param checked the day of the last check
  public static Optional<Recheck> of(KeptDiary diary, LocalDate checked, LocalDate today) {
    List<Levels> tracks =
        diary.columns().stream()
            .filter(column -> column.kind() == KeptColumn.Kind.TRACK && !column.archived())
            .filter(column -> PAIN.matcher(Column.fold(column.name())).find())
            .map(column -> new Levels(column.name(), days(diary, column.number(), today), checked))
            .toList();
    return first(tracks, Reason.NEW)
        .or(() -> first(tracks, Reason.SEVERE))
        .or(() -> first(tracks, Reason.CHANGED))
        .or(() ->
            checked.plusDays(LONG_AGO_DAYS).isAfter(today)
                ? Optional.empty()
                : Optional.of(new Recheck(Reason.LONG_AGO, Optional.empty())));
  }

  private static Optional<Recheck> first(List<Levels> tracks, Reason reason) {
    boolean anyBefore = tracks.stream().anyMatch(track -> !track.before().isEmpty());
    return tracks.stream()
        .filter(track ->
            switch (reason) {
              case NEW -> anyBefore && track.isNew();
              case SEVERE -> track.isSevere();
              case CHANGED -> track.hasRisen();
              case LONG_AGO -> false;
            })
        .findFirst()
        .map(track -> new Recheck(reason, Optional.of(track.name())));
  }

  /// The mean score of each noted day.
  private static NavigableMap<LocalDate, Double> days(
      KeptDiary diary, int column, LocalDate today) {
    return diary.entries().stream()
        .filter(entry -> entry.values().containsKey(column) && !entry.date().isAfter(today))
        .collect(
            groupingBy(
                entry -> entry.date(),
                TreeMap::new,
                mapping(
                    entry -> Objects.requireNonNull(entry.values().get(column)),
                    averagingDouble(score -> score))));
  }

  /// A track about pain, before and after the check. The day of the check counts as before.
  private record Levels(String name, NavigableMap<LocalDate, Double> days, LocalDate checked) {
    NavigableMap<LocalDate, Double> before() {
      return days.headMap(checked, true);
    }

    NavigableMap<LocalDate, Double> after() {
      return days.tailMap(checked, false);
    }

    boolean isNew() {
      return before().isEmpty() && after().values().stream().anyMatch(score -> score >= NEW_FROM);
    }

    boolean isSevere() {
      return !after().isEmpty()
          && usual()
              .filter(level -> after().lastEntry().getValue() >= SEVERE_FROM)
              .filter(level -> after().lastEntry().getValue() >= level + CHANGE_POINTS)
              .isPresent();
    }

    boolean hasRisen() {
      return mean(after())
          .flatMap(now ->
              usual()
                  .filter(
                      level -> now >= level + CHANGE_POINTS && now >= level * (1 + CHANGE_SHARE)))
          .isPresent();
    }

    /// The level at the check.
    private Optional<Double> usual() {
      return mean(before());
    }

    private static Optional<Double> mean(NavigableMap<LocalDate, Double> days) {
      return days.size() < DAYS_OF_LEVEL
          ? Optional.empty()
          : Optional.of(
              days.descendingMap().values().stream()
                  .limit(DAYS_OF_LEVEL)
                  .collect(averagingDouble(score -> score)));
    }
  }
}
