package allay.store;

import allay.programme.diary.PersonId;
import allay.programme.told.Statement;
import allay.programme.told.Subject;
import allay.programme.told.Told;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Rows of `statement`. They are added, never changed; those of an import that was taken back do
/// not count.
final class StatementTable {
  private static final String STANDING =
      "SELECT subject, at, value FROM statement WHERE person = ? AND (change IS NULL OR change"
          + " NOT IN (SELECT undoes FROM diary_change WHERE person = ? AND undoes IS NOT NULL))"
          + " ORDER BY sequence";

  private StatementTable() {}

  /// All of a person, the earliest first.
  static Told all(Session session, PersonId person) throws SQLException {
    return new Told(
        session.query(STANDING, StatementTable::statement, person.text(), person.text()));
  }

  private static Statement statement(ResultSet row) throws SQLException {
    return new Statement(
        new Subject(row.getString("subject")),
        Instant.parse(row.getString("at")),
        Optional.ofNullable(row.getString("value")));
  }

  /// Adds statements after those that are there; the person is locked.
  static void append(Session session, PersonId person, List<Statement> statements)
      throws SQLException {
    long last =
        session
            .first(
                "SELECT COALESCE(MAX(sequence), 0) FROM statement WHERE person = ?",
                row -> row.getLong(1),
                person.text())
            .orElseThrow();
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Statement one : statements) {
      rows.add(
          new @Nullable Object[] {
            person.text(),
            last + rows.size() + 1,
            one.subject().name(),
            one.at().toString(),
            one.value().orElse(null)
          });
    }
    session.updateAll(
        "INSERT INTO statement (person, sequence, subject, at, value) VALUES (?, ?, ?, ?, ?)",
        rows);
  }
}
