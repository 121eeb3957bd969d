package allay.programme.diary;

import java.util.Optional;
import java.util.Set;

/// A track, a practice or a good moment of one person. Entries point to its number, so it can be
/// renamed without losing what was noted under the earlier name.
///
/// @param number from 1, given once for each person, never used again
/// @param name as the person writes it, trimmed; compared folded
/// @param direction which way is better; `UNKNOWN` for practices and good moments
/// @param archived not asked for any more; what was noted stays
public record KeptColumn(
    int number, Kind kind, String name, Direction direction, boolean archived) {
  public enum Kind {
    /// Scores from 0 to 10.
    TRACK,

    /// Doses: 0 or 1, or minutes.
    PRACTICE,

    /// Ticks: 1 when it was there, 0 when it was not.
    GOOD_MOMENT
  }

  private static final Set<String> TAKEN = Set.of("date", "id", "time", "note");

  /// @throws IllegalArgumentException when `problem` has something to say about the name
  public KeptColumn {
    name = name.strip();
    Optional<String> problem = problem(kind, name);
    if (problem.isPresent()) {
      throw new IllegalArgumentException(problem.get());
    }
  }

  /// What is wrong with a name, and what would be right; empty when nothing is.
  public static Optional<String> problem(Kind kind, String name) {
    String folded = Column.fold(name);
    if (folded.isEmpty()) {
      return Optional.of("a name is needed");
    }
    return switch (kind) {
      case TRACK -> trackProblem(folded);
      case PRACTICE -> ColumnNames.problem(Column.PRACTICE_PREFIX + folded);
      case GOOD_MOMENT -> ColumnNames.problem(Column.GOOD_MOMENT_PREFIX + folded);
    };
  }

  private static Optional<String> trackProblem(String folded) {
    if (TAKEN.contains(folded)) {
      return Optional.of("the name is taken by the diary itself; choose another");
    }
    if (folded.startsWith(Column.PRACTICE_PREFIX)) {
      return Optional.of("a track's name does not start with did:, a practice's does in files");
    }
    if (folded.startsWith(Column.GOOD_MOMENT_PREFIX)) {
      return Optional.of("a track's name does not start with good:, a good moment's does in files");
    }
    return ColumnNames.problem(folded);
  }

  public static KeptColumn of(int number, Kind kind, String name, Direction direction) {
    return new KeptColumn(number, kind, name, direction, false);
  }

  /// What it is in a file; equal for two columns that may not stand side by side.
  public Column column() {
    String folded = Column.fold(name);
    return switch (kind) {
      case TRACK -> new Column.OfTrack(folded);
      case PRACTICE -> new Column.OfPractice(folded);
      case GOOD_MOMENT -> new Column.OfGoodMoment(folded);
    };
  }

  public KeptColumn renamed(String newName) {
    return new KeptColumn(number, kind, newName, direction, archived);
  }

  public KeptColumn withDirection(Direction newDirection) {
    return new KeptColumn(number, kind, name, newDirection, archived);
  }

  public KeptColumn withArchived(boolean isArchived) {
    return new KeptColumn(number, kind, name, direction, isArchived);
  }
}
