package allay.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Copies of the SQLite file, made and put back while the store is in use, from this process or
/// another.
public final class SqliteBackup {
  private static final String RESTORE_PART = "restore.part";

  private static final String PART = ".part";

  /// How often it is tried to keep writers out before a copy is put back.
  private static final Duration PAUSE = Duration.ofMillis(20);

  private SqliteBackup() {}

  /// What became of putting a copy back.
  public enum Restored {
    /// The diary is now what the copy holds.
    DONE,

    /// The file is none of Allay's, or damaged. The diary is as it was.
    NOT_A_BACKUP,

    /// A newer Allay wrote it. The diary is as it was.
    NEWER
  }

  /// Whether the store in a folder is there, with every page, index and reference in order. It may
  /// be in use meanwhile.
  public static boolean isIntact(Path folder) {
    Path file = folder.resolve(SqliteDatabase.FILE);
    return Files.exists(file) && isSound(file);
  }

  /// Writes all that is stored at this moment into one new file, checked before it takes its name.
  /// Devices and links are left out: a copy lies in other places than the diary, and lets nobody
  /// in.
  ///
  /// @throws StorageFailure when there is no store in the folder, when the copy would lie in the
  ///   folder of the store or in the place of another file, or when it cannot be written
  public static void write(Path folder, Path copy) {
    requireStore(folder);
    if (Files.exists(copy, LinkOption.NOFOLLOW_LINKS)) {
      throw isThere(copy, new IOException());
    }
    Path parent = copy.toAbsolutePath().resolveSibling("");
    try {
      if (isInside(parent, folder)) {
        throw new StorageFailure(
            "a backup cannot lie in the folder of the diary; choose a place outside of " + folder,
            new IOException());
      }
      writeInto(folder, copy, Files.createTempFile(parent, "allay-backup", PART));
    } catch (IOException e) {
      throw new StorageFailure("the copy cannot be written", e);
    }
  }

  private static void requireStore(Path folder) {
    if (!Files.exists(folder.resolve(SqliteDatabase.FILE))) {
      throw new StorageFailure("there is no diary in this folder", new IOException());
    }
  }

  private static StorageFailure isThere(Path copy, IOException cause) {
    return new StorageFailure(
        "there is a file " + copy + " already; choose another name, or delete it first", cause);
  }

  /// Whatever links and names lead there.
  private static boolean isInside(Path parent, Path folder) throws IOException {
    for (Path each = parent.toRealPath(); each != null; each = each.getParent()) {
      if (Files.isSameFile(each, folder)) {
        return true;
      }
    }
    return false;
  }

  /// @param part what the file is called until it is whole and checked
  private static void writeInto(Path folder, Path copy, Path part) {
    try {
      OwnerOnly.makeFile(part);
      vacuumInto(folder, part);
      removeDevices(part);
      if (!isSound(part)) {
        throw new StorageFailure("the copy did not pass its check", new IOException());
      }
      force(part);
      Files.move(part, copy);
    } catch (SQLException e) {
      throw Database.failure(e);
    } catch (FileAlreadyExistsException e) {
      throw isThere(copy, e);
    } catch (IOException e) {
      throw new StorageFailure("the copy cannot be written", e);
    } finally {
      delete(part);
    }
  }

  private static void vacuumInto(Path folder, Path part) throws SQLException {
    try (Connection connection = connect(folder.resolve(SqliteDatabase.FILE));
        PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
      vacuum.setString(1, part.toString());
      vacuum.execute();
    }
  }

  private static void removeDevices(Path part) throws SQLException {
    try (Connection connection = connect(part)) {
      DevicesInCopy.remove(connection);
    }
  }

  private static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /// Puts a copy in the place of the diary, in one transaction: other connections see the old diary
  /// or the new one. The copy is checked, and brought up to date, beforehand. Of the people in it,
  /// the devices and links stay as they are now: nobody is let in who was not before, and nobody is
  /// shut out.
  ///
  /// @throws StorageFailure when the copy cannot be read or the folder cannot be written; the diary
  ///   is as it was
  public static Restored restore(Path folder, Path copy) {
    return restore(folder, copy, SqliteDatabase.LONGEST_WAIT);
  }

  static Restored restore(Path folder, Path copy, Duration longestWait) {
    return restore(folder, copy, longestWait, Optional.empty());
  }

  /// The same, after what is stored now, if anything, was written into a new file.
  ///
  /// @param before what that file is called, as `beforeRestore` says
  /// @throws StorageFailure also when that file cannot be written
  public static Restored restoreAndKeep(Path folder, Path copy, Path before) {
    boolean isStored = Files.exists(folder.resolve(SqliteDatabase.FILE));
    return restore(
        folder,
        copy,
        SqliteDatabase.LONGEST_WAIT,
        isStored ? Optional.of(before) : Optional.empty());
  }

  /// A name in the folder that no file has, for what is stored before a copy is put back.
  public static Path beforeRestore(Path folder) {
    return BeforeRestore.next(folder);
  }

  private static Restored restore(
      Path folder, Path copy, Duration longestWait, Optional<Path> kept) {
    Path part = folder.resolve(RESTORE_PART);
    try {
      OwnerOnly.makeFolder(folder);
      OwnerOnly.makeFile(part);
      try (OutputStream out = Files.newOutputStream(part)) {
        Files.copy(copy, out);
      }
      if (!isSound(part)) {
        return Restored.NOT_A_BACKUP;
      }
      if (!isBroughtUpToDate(part)) {
        return Restored.NEWER;
      }
      removeDevices(part);
      kept.ifPresent(before -> writeInto(folder, before, BeforeRestore.part(folder)));
      replace(folder.resolve(SqliteDatabase.FILE), part, longestWait);
      return Restored.DONE;
    } catch (SQLException e) {
      throw Database.failure(e);
    } catch (IOException e) {
      throw new StorageFailure("the copy cannot be read, or the folder not be written", e);
    } finally {
      delete(part);
    }
  }

  /// Removes all that `restoreAndKeep` has left.
  ///
  /// @throws StorageFailure when it cannot be removed
  public static void removeBeforeRestore(Path folder) {
    try {
      delete(BeforeRestore.part(folder));
      BeforeRestore.all(folder).forEach(SqliteBackup::delete);
    } catch (IOException | UncheckedIOException e) {
      throw new StorageFailure("the copies of what was there before cannot be removed", e);
    }
  }

  /// Whether it is a database of Allay's in which every page, index and reference is in order.
  private static boolean isSound(Path file) {
    try (Connection connection = connect(file);
        Statement statement = connection.createStatement()) {
      return has(statement, "SELECT 1 FROM sqlite_schema WHERE name = 'flyway_schema_history'")
          && has(statement, "SELECT 1 FROM sqlite_schema WHERE name = 'entry_version'")
          && has(statement, "SELECT 1 FROM pragma_integrity_check WHERE integrity_check = 'ok'")
          && !has(statement, "SELECT 1 FROM pragma_foreign_key_check");
    } catch (SQLException e) {
      return false;
    }
  }

  static boolean has(Statement statement, String sql) throws SQLException {
    try (ResultSet rows = statement.executeQuery(sql)) {
      return rows.next();
    }
  }

  private static boolean isBroughtUpToDate(Path file) {
    try {
      var source = SqliteDatabase.source(file, SQLiteConfig.TransactionMode.IMMEDIATE);
      Pools.migrations(source).migrate();
      return true;
    } catch (FlywayException e) {
      return false;
    }
  }

  /// Copies page by page. From the first one on nobody else can write, so the devices that are
  /// taken on then are those of the last moment; SQLite adds their pages to what is copied.
  private static void replace(Path live, Path part, Duration longestWait) throws SQLException {
    try (Connection connection = connect(part)) {
      attach(connection, live);
      int code =
          connection
              .unwrap(SQLiteConnection.class)
              .getDatabase()
              .backup(
                  "main",
                  live.toString(),
                  (remaining, pages) -> {
                    if (pages - remaining == 1) {
                      DevicesInCopy.takeOnLive(connection);
                    }
                  },
                  Math.toIntExact(PAUSE.toMillis()),
                  Math.toIntExact(longestWait.dividedBy(PAUSE)),
                  1);
      if (code != SQLiteErrorCode.SQLITE_OK.code) {
        throw new SQLiteException("the copy was not put back", SQLiteErrorCode.getErrorCode(code));
      }
    }
  }

  private static void attach(Connection connection, Path live) throws SQLException {
    try (PreparedStatement attach = connection.prepareStatement("ATTACH ? AS live");
        Statement statement = connection.createStatement()) {
      attach.setString(1, live.toString());
      attach.execute();
      statement.execute("PRAGMA live.journal_mode = WAL");
    }
  }

  private static Connection connect(Path file) throws SQLException {
    return SqliteDatabase.source(file, SQLiteConfig.TransactionMode.DEFERRED).getConnection();
  }

  /// Removes what is left of a copy that was being put back when the machine stopped.
  static void removePart(Path folder) {
    delete(folder.resolve(RESTORE_PART));
  }

  private static void delete(Path part) {
    try {
      for (String ending : new String[] {"", "-wal", "-shm", "-journal"}) {
        Files.deleteIfExists(part.resolveSibling(part.getFileName() + ending));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
