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
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Rows of `statement`. They are added, never changed. Those of an import name its change; they do
/// not count once it was taken back.
final class StatementTable {
  private static final String STANDING =
      "SELECT subject, at, value, change FROM statement WHERE person = ? AND (change IS NULL OR"
          + " change NOT IN"
          + " (SELECT undoes FROM diary_change WHERE person = ? AND undoes IS NOT NULL))"
          + " ORDER BY sequence";

  /// Stands for no import; the first change has the number 1.
  private static final long TOLD_HERE = 0;

  private StatementTable() {}

  private record Row(long change, Statement statement) {
    static Row of(ResultSet row) throws SQLException {
      return new Row(
          row.getLong("change"),
          new Statement(
              new Subject(row.getString("subject")),
              Instant.parse(row.getString("at")),
              Optional.ofNullable(row.getString("value"))));
    }
  }

  /// All of a person. What was told here stands in the order in which it was told; what an import
  /// brought takes its places by time among what was there then.
  static Told all(Session session, PersonId person) throws SQLException {
    Told told = new Told(List.of());
    for (List<Row> run : runs(session.query(STANDING, Row::of, person.text(), person.text()))) {
      List<Statement> statements = run.stream().map(Row::statement).toList();
      told =
          run.getFirst().change() == TOLD_HERE
              ? told.followedBy(statements)
              : told.mergedWith(statements);
    }
    return told;
  }

  /// Rows that were told here between two imports, or came by one import.
  private static List<List<Row>> runs(List<Row> rows) {
    List<List<Row>> runs = new ArrayList<>();
    for (Row row : rows) {
      if (runs.isEmpty() || runs.getLast().getFirst().change() != row.change()) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(row);
    }
    return runs;
  }

  /// Adds statements after those that are there; the person is locked.
  ///
  /// @param change the import that brings them
  static void insert(
      Session session, PersonId person, OptionalLong change, List<Statement> statements)
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
            one.value().orElse(null),
            change.isPresent() ? change.getAsLong() : null
          });
    }
    session.updateAll(
        "INSERT INTO statement (person, sequence, subject, at, value, change)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        rows);
  }
}
