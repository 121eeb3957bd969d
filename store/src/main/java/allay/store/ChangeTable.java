package allay.store;

import allay.programme.diary.PersonId;
import java.sql.SQLException;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/// Rows of `diary_change` and `diary_change_column`: the steps that can be taken back.
final class ChangeTable {
  private ChangeTable() {}

  static void insert(Session session, PersonId person, long number) throws SQLException {
    session.update(
        "INSERT INTO diary_change (person, number) VALUES (?, ?)", person.text(), number);
  }

  static void insertUndo(Session session, PersonId person, long number, long undoes)
      throws SQLException {
    session.update(
        "INSERT INTO diary_change (person, number, undoes) VALUES (?, ?, ?)",
        person.text(),
        number,
        undoes);
  }

  static void insertColumn(Session session, PersonId person, long change, int column)
      throws SQLException {
    session.update(
        "INSERT INTO diary_change_column (person, change, number) VALUES (?, ?, ?)",
        person.text(),
        change,
        column);
  }

  /// The last step that still stands.
  static OptionalLong lastStanding(Session session, PersonId person) throws SQLException {
    return session
        .query(
            "SELECT number FROM diary_change WHERE person = ? AND undoes IS NULL AND number NOT IN"
                + " (SELECT undoes FROM diary_change WHERE person = ? AND undoes IS NOT NULL)"
                + " ORDER BY number DESC LIMIT 1",
            row -> row.getLong(1),
            person.text(),
            person.text())
        .stream()
        .mapToLong(Long::longValue)
        .findFirst();
  }

  /// For each entry that a step touched, the first version that it wrote.
  static Map<String, Integer> firstVersions(Session session, PersonId person, long change)
      throws SQLException {
    return session
        .query(
            "SELECT entry, MIN(version) FROM entry_version WHERE person = ? AND change = ?"
                + " GROUP BY entry",
            row -> Map.entry(row.getString(1), row.getInt(2)),
            person.text(),
            change)
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  static void archiveColumnsOf(Session session, PersonId person, long change) throws SQLException {
    session.update(
        "UPDATE diary_column SET archived = ? WHERE person = ? AND number IN"
            + " (SELECT number FROM diary_change_column WHERE person = ? AND change = ?)",
        true,
        person.text(),
        person.text(),
        change);
  }
}
