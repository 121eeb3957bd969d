package allay.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.sql.Connection;
import java.sql.SQLException;

/// A database server.
final class PostgresDatabase extends Database {
  private static final int CONNECTIONS = 8;

  private PostgresDatabase(HikariDataSource pool) {
    super(pool, pool);
  }

  static PostgresDatabase open(Storage.Postgres storage) {
    HikariConfig config = Pools.of(CONNECTIONS);
    config.setJdbcUrl(storage.jdbcUrl());
    config.setUsername(storage.user());
    config.setPassword(storage.password());
    // Details of an error hold the values of a row, and so words of a note.
    config.addDataSourceProperty("logServerErrorDetail", "false");
    config.addDataSourceProperty("reWriteBatchedInserts", "true");
    HikariDataSource pool;
    try {
      pool = new HikariDataSource(config);
    } catch (HikariPool.PoolInitializationException e) {
      throw new StorageFailure("the database server cannot be reached", e);
    }
    try {
      Pools.migrate(pool);
    } catch (StorageFailure e) {
      pool.close();
      throw e;
    }
    return new PostgresDatabase(pool);
  }

  @Override
  void beginReading(Connection connection) throws SQLException {
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    connection.setReadOnly(true);
  }

  /// The server keeps a log and may keep backups; these are its administrator's.
  @Override
  boolean removeTraces(Connection connection) {
    return false;
  }
}
