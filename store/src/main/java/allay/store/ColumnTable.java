package allay.store;

import allay.programme.diary.Direction;
import allay.programme.diary.KeptColumn;
import allay.programme.diary.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;

/// Rows of `person` and `diary_column`.
final class ColumnTable {
  private ColumnTable() {}

  /// The number of the next change, taken; empty when there is no such person. Until the end of the
  /// transaction nobody else can change this person's diary.
  static OptionalLong nextChange(Session session, PersonId person) throws SQLException {
    return session
        .query(
            "UPDATE person SET changes = changes + 1 WHERE id = ? RETURNING changes",
            row -> row.getLong(1),
            person.text())
        .stream()
        .mapToLong(Long::longValue)
        .findFirst();
  }

  /// Keeps others from changing this person's diary, and from erasing them, until the end of the
  /// transaction.
  ///
  /// @return false when there is no such person
  static boolean lock(Session session, PersonId person) throws SQLException {
    return session.update("UPDATE person SET changes = changes WHERE id = ?", person.text()) == 1;
  }

  /// Columns of a person in the order of the day.
  static List<KeptColumn> all(Session session, PersonId person) throws SQLException {
    return session.query(
        "SELECT number, kind, name, direction, archived FROM diary_column WHERE person = ?"
            + " ORDER BY position, number",
        ColumnTable::column,
        person.text());
  }

  private static KeptColumn column(ResultSet row) throws SQLException {
    return new KeptColumn(
        row.getInt("number"),
        KeptColumn.Kind.valueOf(row.getString("kind")),
        row.getString("name"),
        Direction.valueOf(row.getString("direction")),
        row.getBoolean("archived"));
  }

  /// Adds a column as the last of the day: numbers only rise.
  static void insert(Session session, PersonId person, KeptColumn column) throws SQLException {
    session.update(
        "INSERT INTO diary_column"
            + " (person, number, kind, name, folded_name, direction, position, archived)"
            + " VALUES (?, ?, ?, ?, ?, ?,"
            + " (SELECT COALESCE(MAX(position), 0) + 1 FROM diary_column WHERE person = ?), ?)",
        person.text(),
        column.number(),
        column.kind().name(),
        column.name(),
        column.column().name(),
        column.direction().name(),
        person.text(),
        column.archived());
  }

  static void update(Session session, PersonId person, KeptColumn column) throws SQLException {
    session.update(
        "UPDATE diary_column SET name = ?, folded_name = ?, direction = ?, archived = ?"
            + " WHERE person = ? AND number = ?",
        column.name(),
        column.column().name(),
        column.direction().name(),
        column.archived(),
        person.text(),
        column.number());
  }

  static void arrange(Session session, PersonId person, List<Integer> numbers) throws SQLException {
    for (int i = 0; i < numbers.size(); i++) {
      session.update(
          "UPDATE diary_column SET position = ? WHERE person = ? AND number = ?",
          i + 1,
          person.text(),
          numbers.get(i));
    }
  }
}
