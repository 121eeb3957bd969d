package allay.programme.diary;

import java.util.List;
import java.util.Optional;

/// The diaries that are kept here, one for each person. When a method returns, what it says is
/// stored for good; when it throws, nothing was changed.
public interface Diaries {
  /// Everything of a person, from one moment; empty when there is no such person.
  Optional<KeptDiary> of(PersonId person);

  /// One entry with its earlier versions.
  Optional<EntryHistory> history(PersonId person, EntryId entry);

  /// Stores a new entry, once however often it is sent.
  EntryChange add(PersonId person, KeptEntry entry);

  /// Gives an entry new content, or brings a deleted one back; the earlier version stays.
  ///
  /// @param replaces number of the version that the person saw when they edited
  EntryChange edit(PersonId person, KeptEntry entry, int replaces);

  /// Takes an entry out of the diary; it stays among the earlier versions and can be brought back.
  EntryChange delete(PersonId person, EntryId entry);

  /// Takes back the last change to entries that still stands: an addition, an edit, a deletion, or
  /// a whole import with the statements that it brought. Done again, it takes back the one before.
  ///
  /// @param changes what `KeptDiary.changes` was when the person saw what they take back; nothing
  ///   is taken back when the diary was changed since
  Undone undo(PersonId person, long changes);

  /// Adds a track, a practice or a good moment as the last of the day. One of that name that was
  /// archived comes back.
  ColumnChange addColumn(PersonId person, KeptColumn.Kind kind, String name, Direction direction);

  /// Renames a column, turns its direction, archives it or brings it back. Its kind stays.
  ColumnChange changeColumn(PersonId person, KeptColumn column);

  /// Puts columns in the order in which the day asks for them.
  ///
  /// @param numbers of all columns, each once
  /// @return false when these are not the person's columns; nothing is changed then
  boolean arrangeColumns(PersonId person, List<Integer> numbers);

  /// What was taken back.
  sealed interface Undone {
    /// The entries that changed by it.
    record Done(List<EntryId> entries) implements Undone {}

    /// No change is left to take back, or there is no such person.
    record Nothing() implements Undone {}

    /// The diary was changed since by something else. Nothing was taken back.
    record Stale() implements Undone {}
  }
}
