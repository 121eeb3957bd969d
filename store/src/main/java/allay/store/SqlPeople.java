package allay.store;

import allay.programme.diary.People;
import allay.programme.diary.Person;
import allay.programme.diary.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// People in a database.
final class SqlPeople implements People {
  /// From the rows that point to those that are pointed to.
  private static final List<String> TABLES =
      List.of(
          "device_link",
          "device",
          "statement",
          "entry_value",
          "entry_version",
          "diary_change_column",
          "diary_change",
          "diary_column");

  private final Database database;

  SqlPeople(Database database) {
    this.database = database;
  }

  @Override
  public List<Person> all() {
    List<Person> people =
        database.read(session -> session.query("SELECT id, name FROM person", SqlPeople::person));
    return people.stream().sorted(Comparator.comparing(person -> person.id().text())).toList();
  }

  @Override
  public Optional<Person> find(PersonId id) {
    return database.read(session ->
        session.first("SELECT id, name FROM person WHERE id = ?", SqlPeople::person, id.text()));
  }

  private static Person person(ResultSet row) throws SQLException {
    return new Person(new PersonId(row.getString("id")), row.getString("name"));
  }

  @Override
  public boolean add(Person person) {
    return database.write(session ->
        session.update(
                "INSERT INTO person (id, name, changes) VALUES (?, ?, 0) ON CONFLICT DO NOTHING",
                person.id().text(),
                person.name())
            == 1);
  }

  /// Traces are removed in any case: an earlier attempt may have been cut short.
  @Override
  public Erasure erase(PersonId id) {
    boolean found =
        database.write(session -> {
          ColumnTable.nextChange(session, id);
          for (String table : TABLES) {
            session.update("DELETE FROM " + table + " WHERE person = ?", id.text());
          }
          return session.update("DELETE FROM person WHERE id = ?", id.text()) == 1;
        });
    boolean traceless = database.removeTraces();
    if (!found) {
      return Erasure.NOT_FOUND;
    }
    return traceless ? Erasure.FOR_GOOD : Erasure.TRACES_MAY_REMAIN;
  }
}
