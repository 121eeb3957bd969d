package allay.programme.diary;

import java.util.List;
import java.util.Optional;

/// What an import would do to a diary. Nothing is changed by making one.
///
/// @param changes the state of the diary that the plan was made for
/// @param newColumns tracks, practices and good moments that the diary does not know, numbered for
///   it
/// @param broughtBack archived columns that entries of the file use which are new or differ; those
///   that nothing is taken over for stay archived
/// @param added entries that the diary does not know, with the versions that the file holds
/// @param differing entries that say something else here
/// @param same entries that say the same here
/// @param conflicts ids that the file gives to entries with different content; one is enough to
///   block the import
public record DiaryPlan(
    long changes,
    List<KeptColumn> newColumns,
    List<KeptColumn> broughtBack,
    List<EntryHistory> added,
    List<Differing> differing,
    List<EntryId> same,
    List<EntryId> conflicts) {
  public DiaryPlan {
    newColumns = List.copyOf(newColumns);
    broughtBack = List.copyOf(broughtBack);
    added = List.copyOf(added);
    differing = List.copyOf(differing);
    same = List.copyOf(same);
    conflicts = List.copyOf(conflicts);
  }

  /// An entry that here and in the file say different things.
  ///
  /// @param inFile empty when it is deleted there
  public record Differing(EntryId id, EntryVersion here, Optional<KeptEntry> inFile) {}
}
