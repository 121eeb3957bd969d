package allay.store;

import allay.programme.diary.Diaries.Imported;
import allay.programme.diary.EntryHistory;
import allay.programme.diary.EntryVersion;
import allay.programme.diary.ImportPlan;
import allay.programme.diary.ImportPlan.WhereDifferent;
import allay.programme.diary.KeptColumn;
import allay.programme.diary.PersonId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Carries out a plan as one step.
///
/// @param number of the step
record Importing(Session session, PersonId person, long number, Instant now) {

  Imported carryOut(ImportPlan plan, WhereDifferent where) throws SQLException {
    if (plan.changes() != number - 1) {
      session.giveUp();
      return new Imported.Stale();
    }
    if (!plan.conflicts().isEmpty()) {
      session.giveUp();
      return new Imported.Blocked();
    }
    List<ImportPlan.Differing> replaced =
        switch (where) {
          case KEEP_DIARY -> List.of();
          case TAKE_FILE -> plan.differing();
        };
    if (plan.newColumns().isEmpty() && plan.added().isEmpty() && replaced.isEmpty()) {
      session.giveUp();
      return new Imported.Done(0, 0);
    }
    List<EntryTable.NewVersion> versions = versions(plan.added(), replaced);
    ChangeTable.insert(session, person, number);
    insertColumns(plan.newColumns());
    bringBack(plan.broughtBack(), versions);
    EntryTable.insert(session, person, number, versions);
    return new Imported.Done(plan.added().size(), replaced.size());
  }

  private void insertColumns(List<KeptColumn> columns) throws SQLException {
    for (KeptColumn column : columns) {
      ColumnTable.insert(session, person, column);
      ChangeTable.insertColumn(session, person, number, column.number());
    }
  }

  private void bringBack(List<KeptColumn> columns, List<EntryTable.NewVersion> versions)
      throws SQLException {
    for (KeptColumn column : columns) {
      if (versions.stream().anyMatch(version -> uses(version, column))) {
        ColumnTable.update(session, person, column);
        ChangeTable.insertColumn(session, person, number, column.number());
      }
    }
  }

  private static boolean uses(EntryTable.NewVersion added, KeptColumn column) {
    return added
        .version()
        .content()
        .filter(entry -> entry.values().containsKey(column.number()))
        .isPresent();
  }

  private List<EntryTable.NewVersion> versions(
      List<EntryHistory> added, List<ImportPlan.Differing> replaced) {
    List<EntryTable.NewVersion> versions = new ArrayList<>();
    for (EntryHistory history : added) {
      history
          .versions()
          .forEach(version -> versions.add(new EntryTable.NewVersion(history.id(), version)));
    }
    for (ImportPlan.Differing entry : replaced) {
      EntryVersion version = new EntryVersion(entry.here().number() + 1, now, entry.inFile());
      versions.add(new EntryTable.NewVersion(entry.id(), version));
    }
    return versions;
  }
}
