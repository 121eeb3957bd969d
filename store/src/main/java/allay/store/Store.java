package allay.store;

import allay.programme.access.Devices;
import allay.programme.diary.Diaries;
import allay.programme.diary.People;
import allay.programme.exchange.Transfers;
import allay.programme.told.Statements;
import java.time.Clock;

/// An open store: the people, their diaries, what else they told, and the devices that may open
/// them. Safe for use by many threads.
public final class Store implements AutoCloseable {
  private final Database database;
  private final Clock clock;

  private Store(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// Opens a store, makes its tables when they are missing, and brings older ones up to date.
  ///
  /// @param clock dates each version of an entry, and says which dates lie in the future
  /// @throws StorageFailure when the database cannot be reached
  public static Store open(Storage storage, Clock clock) {
    return new Store(
        switch (storage) {
          case Storage.Sqlite(var folder) -> SqliteDatabase.open(folder);
          case Storage.Postgres postgres -> PostgresDatabase.open(postgres);
        },
        clock);
  }

  public People people() {
    return new SqlPeople(database);
  }

  public Diaries diaries() {
    return new SqlDiaries(database, clock);
  }

  public Statements statements() {
    return new SqlStatements(database);
  }

  public Transfers transfers() {
    return new SqlTransfers(database, clock);
  }

  public Devices devices() {
    return new SqlDevices(database);
  }

  @Override
  public void close() {
    database.close();
  }
}
