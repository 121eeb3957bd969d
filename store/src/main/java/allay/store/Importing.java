package allay.store;

import allay.programme.diary.DiaryPlan;
import allay.programme.diary.EntryHistory;
import allay.programme.diary.EntryVersion;
import allay.programme.diary.KeptColumn;
import allay.programme.diary.PersonId;
import allay.programme.exchange.ImportPlan;
import allay.programme.exchange.ImportPlan.WhereDifferent;
import allay.programme.exchange.Transfers.Imported;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/// Carries out a plan as one step.
///
/// @param number of the step
record Importing(Session session, PersonId person, long number, Instant now) {

  Imported carryOut(ImportPlan plan, WhereDifferent where) throws SQLException {
    DiaryPlan diary = plan.diary();
    if (diary.changes() != number - 1) {
      session.giveUp();
      return new Imported.Stale();
    }
    if (!diary.conflicts().isEmpty()) {
      session.giveUp();
      return new Imported.Blocked();
    }
    List<DiaryPlan.Differing> replaced =
        switch (where) {
          case KEEP_DIARY -> List.of();
          case TAKE_FILE -> diary.differing();
        };
    if (diary.newColumns().isEmpty()
        && diary.added().isEmpty()
        && replaced.isEmpty()
        && plan.statements().isEmpty()) {
      session.giveUp();
      return new Imported.Done(0, 0, 0);
    }
    List<EntryTable.NewVersion> versions = versions(diary.added(), replaced);
    ChangeTable.insert(session, person, number);
    insertColumns(diary.newColumns());
    bringBack(diary.broughtBack(), versions);
    EntryTable.insert(session, person, number, versions);
    StatementTable.insert(session, person, OptionalLong.of(number), plan.statements());
    return new Imported.Done(diary.added().size(), replaced.size(), plan.statements().size());
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
      List<EntryHistory> added, List<DiaryPlan.Differing> replaced) {
    List<EntryTable.NewVersion> versions = new ArrayList<>();
    for (EntryHistory history : added) {
      history
          .versions()
          .forEach(version -> versions.add(new EntryTable.NewVersion(history.id(), version)));
    }
    for (DiaryPlan.Differing entry : replaced) {
      EntryVersion version = new EntryVersion(entry.here().number() + 1, now, entry.inFile());
      versions.add(new EntryTable.NewVersion(entry.id(), version));
    }
    return versions;
  }
}
