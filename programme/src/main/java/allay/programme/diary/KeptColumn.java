package allay.programme.diary;

import java.util.Optional;

/// A track or a practice of one person. Entries point to its number, so it can be renamed without
/// losing what was noted under the earlier name.
///
/// @param number from 1, given once for each person, never used again
/// @param name as the person writes it, trimmed; compared folded
/// @param direction which way is better; `UNKNOWN` for practices
/// @param archived not asked for any more; what was noted stays
public record KeptColumn(
    int number, Kind kind, String name, Direction direction, boolean archived) {
  public enum Kind {
    /// Scores from 0 to 10.
    TRACK,

    /// Doses: 0 or 1, or minutes.
    PRACTICE
  }

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
      case PRACTICE -> ColumnNames.problem(Column.PRACTICE_PREFIX + folded);
      case TRACK -> trackProblem(folded);
    };
  }

  private static Optional<String> trackProblem(String folded) {
    return switch (folded) {
      case "date", "id", "time", "note" ->
          Optional.of("the name is taken by the diary itself; choose another");
      default ->
          folded.startsWith(Column.PRACTICE_PREFIX)
              ? Optional.of("a track's name does not start with did:, a practice's does in files")
              : ColumnNames.problem(folded);
    };
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
