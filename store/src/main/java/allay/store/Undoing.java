package allay.store;

import allay.programme.diary.Diaries.Undone;
import allay.programme.diary.EntryHistory;
import allay.programme.diary.EntryId;
import allay.programme.diary.EntryVersion;
import allay.programme.diary.KeptEntry;
import allay.programme.diary.PersonId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// Takes back a step: each entry that it touched gets a new version that says what it said before.
/// Statements that it brought count no longer, because they name it.
///
/// @param number of the step that this itself is
record Undoing(Session session, PersonId person, long number, Instant now) {

  Undone undo() throws SQLException {
    OptionalLong last = ChangeTable.lastStanding(session, person);
    if (last.isEmpty()) {
      session.giveUp();
      return new Undone.Nothing();
    }
    ChangeTable.insertUndo(session, person, number, last.getAsLong());
    ChangeTable.archiveColumnsOf(session, person, last.getAsLong());
    List<EntryTable.NewVersion> restored = restored(last.getAsLong());
    EntryTable.insert(session, person, number, restored);
    return new Undone.Done(restored.stream().map(EntryTable.NewVersion::entry).toList());
  }

  private List<EntryTable.NewVersion> restored(long change) throws SQLException {
    Map<String, Integer> firstVersions = ChangeTable.firstVersions(session, person, change);
    List<EntryTable.NewVersion> restored = new ArrayList<>();
    for (EntryHistory history : touched(firstVersions)) {
      int first = firstVersions.getOrDefault(history.id().text(), 1);
      Optional<KeptEntry> before =
          first == 1 ? Optional.empty() : history.versions().get(first - 2).content();
      if (!before.equals(history.entry())) {
        EntryVersion version = new EntryVersion(history.current().number() + 1, now, before);
        restored.add(new EntryTable.NewVersion(history.id(), version));
      }
    }
    return restored;
  }

  /// One entry is looked up, many are read with the whole diary.
  private List<EntryHistory> touched(Map<String, Integer> entries) throws SQLException {
    if (entries.size() == 1) {
      EntryId entry = new EntryId(entries.keySet().iterator().next());
      return EntryTable.find(session, person, entry).stream().toList();
    }
    return EntryTable.all(session, person).stream()
        .filter(history -> entries.containsKey(history.id().text()))
        .toList();
  }
}
