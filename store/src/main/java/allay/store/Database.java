package allay.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;

/// What differs between the databases, and the transactions that do not.
abstract sealed class Database implements AutoCloseable permits SqliteDatabase, PostgresDatabase {
  /// Something done in one transaction.
  interface Work<T> {
    T in(Session session) throws SQLException;
  }

  private final HikariDataSource writing;
  private final HikariDataSource reading;

  Database(HikariDataSource writing, HikariDataSource reading) {
    this.writing = writing;
    this.reading = reading;
  }

  /// Makes everything that is read in one transaction come from one moment.
  abstract void beginReading(Connection connection) throws SQLException;

  /// Removes what deleted rows have left in the files.
  ///
  /// @return whether no byte of them is left there
  abstract boolean removeTraces(Connection connection) throws SQLException;

  /// Reads from one moment.
  final <T> T read(Work<T> work) {
    return transaction(
        reading,
        session -> {
          beginReading(session.connection());
          return work.in(session);
        });
  }

  /// Writes all or nothing. When it returns, what was written outlives a crash.
  final <T> T write(Work<T> work) {
    return transaction(writing, work);
  }

  private static <T> T transaction(HikariDataSource source, Work<T> work) {
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      return transaction(connection, work);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  private static <T> T transaction(Connection connection, Work<T> work) throws SQLException {
    boolean done = false;
    try {
      Session session = new Session(connection);
      T result = work.in(session);
      if (!session.isGivenUp()) {
        connection.commit();
        done = true;
      }
      return result;
    } finally {
      if (!done) {
        connection.rollback();
      }
    }
  }

  /// Removes what deleted rows have left in the files, and says whether no byte of them is there.
  final boolean removeTraces() {
    try (Connection connection = writing.getConnection()) {
      return removeTraces(connection);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  static StorageFailure failure(SQLException e) {
    return new StorageFailure(
        "the database failed (state " + e.getSQLState() + ", code " + e.getErrorCode() + ")", e);
  }

  @Override
  public final void close() {
    reading.close();
    writing.close();
  }
}
