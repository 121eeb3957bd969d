package allay.store;

import allay.programme.diary.KeptDiary;
import allay.programme.diary.PersonId;
import allay.programme.exchange.Everything;
import allay.programme.exchange.ImportPlan;
import allay.programme.exchange.Transfers;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;

/// Moves everything of a person out of a database and into it.
final class SqlTransfers implements Transfers {
  private final Database database;
  private final Clock clock;

  SqlTransfers(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public Optional<Everything> of(PersonId person) {
    return database.read(session -> {
      Optional<KeptDiary> diary = SqlDiaries.find(session, person);
      return diary.isEmpty()
          ? Optional.empty()
          : Optional.of(new Everything(diary.get(), StatementTable.all(session, person)));
    });
  }

  @Override
  public Imported carryOut(PersonId person, ImportPlan plan, ImportPlan.WhereDifferent where) {
    return database.write(session -> {
      OptionalLong number = ColumnTable.nextChange(session, person);
      return number.isPresent()
          ? new Importing(session, person, number.getAsLong(), clock.instant())
              .carryOut(plan, where)
          : new Imported.NotFound();
    });
  }
}
