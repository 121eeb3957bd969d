package allay.programme.wins;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import allay.programme.diary.KeptColumn;
import allay.programme.diary.KeptColumn.Kind;
import allay.programme.diary.KeptDiary;
import allay.programme.diary.KeptEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What went well, from this person's own diary: averages that are better than their own ups and
/// downs explain, days as good as the best ones before, good moments and practices that were noted.
/// Never bad news, never a comparison with others, never a count of days in a row.
///
/// A week is today and the six days before it; the four weeks are those before the week. Archived
/// columns, and tracks whose better end is not known, are left out.
public final class Wins {
  private static final int MOST = 3;

  private static final int WEEK = 7;

  private static final int FOUR_WEEKS = 28;

  /// A practice is news when it was there on more days than not.
  private static final int MOST_DAYS_OF_WEEK = 4;

  /// From two weeks on a map can begin. Told on that day alone.
  private static final int ENOUGH_TO_BEGIN = 14;

  private final List<KeptColumn> columns;
  private final List<KeptEntry> entries;
  private final LocalDate today;

  private Wins(KeptDiary diary, LocalDate today) {
    this.columns = diary.columns().stream().filter(column -> !column.archived()).toList();
    this.entries = diary.entries().stream().filter(entry -> !entry.date().isAfter(today)).toList();
    this.today = today;
  }

  /// At most three pieces of good news, the most meaningful first; empty when there is none.
  public static List<Win> of(KeptDiary diary, LocalDate today) {
    Wins wins = new Wins(diary, today);
    return Stream.of(wins.ofTracks(), wins.ofOthers(), wins.ofBeginning())
        .flatMap(found -> found)
        .limit(MOST)
        .toList();
  }

  /// Averages before single days, pain before the rest, the surest first; a track is told once.
  private Stream<Win> ofTracks() {
    List<TrackWins> tracks =
        columns.stream()
            .filter(column -> column.kind() == Kind.TRACK)
            .flatMap(column -> TrackWins.of(column, before(column), week(column)).stream())
            .sorted(
                comparing(TrackWins::isPain).thenComparingDouble(TrackWins::sureness).reversed())
            .toList();
    return Stream.concat(
        tracks.stream().map(TrackWins::betterLevel).flatMap(Optional::stream),
        tracks.stream()
            .filter(track -> track.betterLevel().isEmpty())
            .map(TrackWins::bestDays)
            .flatMap(Optional::stream));
  }

  private Days week(KeptColumn column) {
    return Days.of(entries, column.number(), today, WEEK);
  }

  private Days before(KeptColumn column) {
    return Days.of(entries, column.number(), today.minusDays(WEEK), FOUR_WEEKS);
  }

  /// Good moments before practices, the more frequent first.
  private Stream<Win> ofOthers() {
    return columns.stream()
        .filter(column -> column.kind() != Kind.TRACK)
        .filter(column -> daysWith(column) >= fewestDays(column.kind()))
        .sorted(
            comparing((KeptColumn column) -> column.kind() == Kind.PRACTICE)
                .thenComparing(comparingLong(this::daysWith).reversed()))
        .map(column ->
            new Win(
                "On %d of the last 7 days: %s.".formatted(daysWith(column), column.name()),
                "You noted %d of these days.".formatted(notedDays(today.minusDays(WEEK - 1)))));
  }

  private static int fewestDays(Kind kind) {
    return kind == Kind.PRACTICE ? MOST_DAYS_OF_WEEK : 1;
  }

  private long daysWith(KeptColumn column) {
    return week(column).noted().filter(value -> value > 0).count();
  }

  private Stream<Win> ofBeginning() {
    boolean notedToday = notedDays(today) > 0;
    return notedToday && notedDays(LocalDate.MIN) == ENOUGH_TO_BEGIN
        ? Stream.of(
            new Win(
                "You have noted %d days.".formatted(ENOUGH_TO_BEGIN),
                "After two weeks of scores a map can begin."))
        : Stream.empty();
  }

  private long notedDays(LocalDate from) {
    return entries.stream()
        .filter(entry -> !entry.date().isBefore(from))
        .filter(entry -> !entry.values().isEmpty() || entry.note().isPresent())
        .map(KeptEntry::date)
        .distinct()
        .count();
  }
}
