package allay.programme.exchange;

import allay.programme.diary.DiaryPlan;
import allay.programme.told.Statement;
import java.util.List;

/// What an import would do. Nothing is changed by making one.
///
/// @param statements those that are not here yet. They take their places among the others by their
///   times, so that what was said last about a subject holds, wherever it was said
public record ImportPlan(DiaryPlan diary, List<Statement> statements) {
  public ImportPlan {
    statements = List.copyOf(statements);
  }

  /// Puts everything that someone keeps into a diary without columns and entries.
  ///
  /// @param changes the state of that diary
  public static ImportPlan of(Everything all, long changes) {
    return new ImportPlan(
        new DiaryPlan(
            changes,
            all.diary().columns(),
            List.of(),
            all.diary().histories(),
            List.of(),
            List.of(),
            List.of()),
        all.told().statements());
  }

  /// Which side stays where an entry here and in the file say different things.
  public enum WhereDifferent {
    KEEP_DIARY,

    /// The file's content becomes a new version; what stood here becomes an earlier one.
    TAKE_FILE
  }
}
