package allay.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// One file in one folder: write-ahead log, full sync, one writer.
final class SqliteDatabase extends Database {
  static final String FILE = "allay.sqlite";

  /// Another process may hold the file for a moment: a backup, a restore.
  static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

  private static final int READERS = 4;

  private final Path folder;

  private SqliteDatabase(Path folder, Path file) {
    super(
        Pools.of(1, source(file, SQLiteConfig.TransactionMode.IMMEDIATE)),
        Pools.of(READERS, source(file, SQLiteConfig.TransactionMode.DEFERRED)));
    this.folder = folder;
  }

  static SqliteDatabase open(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      OwnerOnly.makeFolder(folder);
      OwnerOnly.makeMissingFile(file);
    } catch (IOException e) {
      throw new StorageFailure("the folder of the diary cannot be made", e);
    }
    Pools.migrate(source(file, SQLiteConfig.TransactionMode.IMMEDIATE));
    return new SqliteDatabase(folder, file);
  }

  /// Temporary tables stay in memory, so that no note is written outside of the folder.
  static SQLiteDataSource source(Path file, SQLiteConfig.TransactionMode mode) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    config.setBusyTimeout(Math.toIntExact(LONGEST_WAIT.toMillis()));
    config.setTransactionMode(mode);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }

  /// A transaction of SQLite reads from one moment by itself.
  @Override
  void beginReading(Connection connection) {}

  /// Writes the file anew, without free pages, then empties the log. A copy that was being put back
  /// when the machine stopped goes, too.
  @Override
  boolean removeTraces(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      SqliteBackup.removePart(folder);
      statement.execute("VACUUM");
      try (ResultSet busy = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
        return busy.next() && busy.getInt(1) == 0;
      }
    }
  }
}
