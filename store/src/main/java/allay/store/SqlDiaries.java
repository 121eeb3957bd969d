package allay.store;

import allay.programme.diary.ColumnChange;
import allay.programme.diary.Diaries;
import allay.programme.diary.DiaryRules;
import allay.programme.diary.Direction;
import allay.programme.diary.EntryChange;
import allay.programme.diary.EntryHistory;
import allay.programme.diary.EntryId;
import allay.programme.diary.EntryStep;
import allay.programme.diary.EntryVersion;
import allay.programme.diary.KeptColumn;
import allay.programme.diary.KeptDiary;
import allay.programme.diary.KeptEntry;
import allay.programme.diary.PersonId;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Diaries in a database. Each change first takes the person's next number, which keeps other
/// changes to the same diary waiting until it is stored.
final class SqlDiaries implements Diaries {
  private final Database database;
  private final Clock clock;

  SqlDiaries(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public Optional<KeptDiary> of(PersonId person) {
    return database.read(session -> find(session, person));
  }

  static Optional<KeptDiary> find(Session session, PersonId person) throws SQLException {
    Optional<Long> changes =
        session.first(
            "SELECT changes FROM person WHERE id = ?", row -> row.getLong(1), person.text());
    return changes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new KeptDiary(
                changes.get(), ColumnTable.all(session, person), EntryTable.all(session, person)));
  }

  @Override
  public Optional<EntryHistory> history(PersonId person, EntryId entry) {
    return database.read(session -> EntryTable.find(session, person, entry));
  }

  @Override
  public EntryChange add(PersonId person, KeptEntry entry) {
    return store(person, entry, known -> EntryStep.add(known, entry));
  }

  @Override
  public EntryChange edit(PersonId person, KeptEntry entry, int replaces) {
    return store(person, entry, known -> EntryStep.edit(known, entry, replaces));
  }

  private EntryChange store(
      PersonId person, KeptEntry entry, Function<Optional<EntryHistory>, EntryStep> rule) {
    return change(
        person,
        new EntryChange.NotFound(),
        (session, number) -> {
          Optional<String> problem =
              DiaryRules.problem(entry, ColumnTable.all(session, person), LocalDate.now(clock));
          if (problem.isPresent()) {
            session.giveUp();
            return new EntryChange.Refused(problem.get());
          }
          return step(session, person, number, entry.id(), rule);
        });
  }

  @Override
  public EntryChange delete(PersonId person, EntryId entry) {
    return change(
        person,
        new EntryChange.NotFound(),
        (session, number) -> step(session, person, number, entry, EntryStep::delete));
  }

  private EntryChange step(
      Session session,
      PersonId person,
      long number,
      EntryId id,
      Function<Optional<EntryHistory>, EntryStep> rule)
      throws SQLException {
    Optional<EntryHistory> known = EntryTable.find(session, person, id);
    return switch (rule.apply(known)) {
      case EntryStep.Answer(EntryChange answer) -> {
        session.giveUp();
        yield answer;
      }
      case EntryStep.Append(Optional<KeptEntry> content) -> {
        int version = known.map(history -> history.current().number()).orElse(0) + 1;
        EntryVersion now = new EntryVersion(version, clock.instant(), content);
        ChangeTable.insert(session, person, number);
        EntryTable.insert(session, person, number, List.of(new EntryTable.NewVersion(id, now)));
        yield new EntryChange.Done(now);
      }
    };
  }

  @Override
  public Undone undo(PersonId person, long changes) {
    return change(
        person,
        new Undone.Nothing(),
        (session, number) -> {
          if (number != changes + 1) {
            session.giveUp();
            return new Undone.Stale();
          }
          return new Undoing(session, person, number, clock.instant()).undo();
        });
  }

  @Override
  public ColumnChange addColumn(
      PersonId person, KeptColumn.Kind kind, String name, Direction direction) {
    Optional<String> problem = KeptColumn.problem(kind, name);
    if (problem.isPresent()) {
      return new ColumnChange.Refused(problem.get());
    }
    return change(
        person,
        new ColumnChange.NotFound(),
        (session, _) -> {
          List<KeptColumn> columns = ColumnTable.all(session, person);
          KeptColumn added = KeptColumn.of(DiaryRules.nextNumber(columns), kind, name, direction);
          Optional<KeptColumn> archived =
              columns.stream()
                  .filter(column -> column.archived() && column.column().equals(added.column()))
                  .findFirst();
          return archived.isPresent()
              ? replace(session, person, archived.get().withArchived(false))
              : insert(session, person, added, columns);
        });
  }

  private static ColumnChange insert(
      Session session, PersonId person, KeptColumn column, List<KeptColumn> columns)
      throws SQLException {
    Optional<String> problem = DiaryRules.problem(column, columns);
    if (problem.isPresent()) {
      session.giveUp();
      return new ColumnChange.Refused(problem.get());
    }
    ColumnTable.insert(session, person, column);
    return new ColumnChange.Done(column);
  }

  @Override
  public ColumnChange changeColumn(PersonId person, KeptColumn column) {
    return change(
        person, new ColumnChange.NotFound(), (session, _) -> replace(session, person, column));
  }

  private static ColumnChange replace(Session session, PersonId person, KeptColumn column)
      throws SQLException {
    List<KeptColumn> columns = ColumnTable.all(session, person);
    Optional<KeptColumn> known = DiaryRules.find(columns, column.number());
    if (known.isEmpty() || known.get().kind() != column.kind()) {
      session.giveUp();
      return new ColumnChange.NotFound();
    }
    Optional<String> problem = DiaryRules.problem(column, columns);
    if (problem.isPresent()) {
      session.giveUp();
      return new ColumnChange.Refused(problem.get());
    }
    ColumnTable.update(session, person, column);
    return new ColumnChange.Done(column);
  }

  @Override
  public boolean arrangeColumns(PersonId person, List<Integer> numbers) {
    return change(
        person,
        false,
        (session, _) -> {
          Set<Integer> all =
              ColumnTable.all(session, person).stream()
                  .map(KeptColumn::number)
                  .collect(Collectors.toSet());
          if (numbers.size() != all.size() || !new HashSet<>(numbers).equals(all)) {
            session.giveUp();
            return false;
          }
          ColumnTable.arrange(session, person, numbers);
          return true;
        });
  }

  /// Something done under a number of its own.
  private interface Change<T> {
    T under(Session session, long number) throws SQLException;
  }

  private <T> T change(PersonId person, T notFound, Change<T> change) {
    return database.write(session -> {
      OptionalLong number = ColumnTable.nextChange(session, person);
      return number.isPresent() ? change.under(session, number.getAsLong()) : notFound;
    });
  }
}
