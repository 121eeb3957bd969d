package allay.programme.exchange;

import allay.programme.diary.PersonId;
import java.util.Optional;

/// Moves all that people keep out and in.
public interface Transfers {
  /// Everything of a person, from one moment; empty when there is no such person.
  Optional<Everything> of(PersonId person);

  /// Carries out a plan, all of it or nothing, as one step for `Diaries.undo`.
  Imported carryOut(PersonId person, ImportPlan plan, ImportPlan.WhereDifferent where);

  /// What became of an import. When it is said, it is stored for good.
  sealed interface Imported {
    /// How many entries and statements came in.
    ///
    /// @param replaced entries that took over what the file says
    /// @param told statements
    record Done(int added, int replaced, int told) implements Imported {}

    /// The file names an entry twice with different content. Nothing was changed.
    record Blocked() implements Imported {}

    /// The diary was changed since the plan was made. Nothing was changed; plan again.
    record Stale() implements Imported {}

    record NotFound() implements Imported {}
  }
}
