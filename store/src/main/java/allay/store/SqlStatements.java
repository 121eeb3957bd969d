package allay.store;

import allay.programme.diary.PersonId;
import allay.programme.told.Statement;
import allay.programme.told.Statements;
import allay.programme.told.Subject;
import allay.programme.told.Told;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;

/// Statements in a database. Adding some locks the person first, as erasing them does.
final class SqlStatements implements Statements {
  private final Database database;

  SqlStatements(Database database) {
    this.database = database;
  }

  @Override
  public Told of(PersonId person) {
    return database.read(session -> StatementTable.all(session, person));
  }

  @Override
  public void add(PersonId person, List<Statement> statements) {
    boolean found =
        database.write(session -> {
          boolean known = ColumnTable.lock(session, person);
          if (known) {
            Told told = StatementTable.all(session, person);
            StatementTable.insert(session, person, OptionalLong.empty(), news(told, statements));
          }
          return known;
        });
    if (!found) {
      throw new NoSuchElementException("there is no such person");
    }
  }

  private static List<Statement> news(Told told, List<Statement> statements) {
    Map<Subject, Optional<Statement>> latest = new HashMap<>();
    List<Statement> news = new ArrayList<>();
    for (Statement one : statements) {
      Optional<Statement> before = latest.computeIfAbsent(one.subject(), told::latest);
      latest.put(one.subject(), Optional.of(one));
      if (before.filter(known -> known.value().equals(one.value())).isEmpty()) {
        news.add(one);
      }
    }
    return news;
  }
}
