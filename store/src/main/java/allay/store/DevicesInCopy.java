package allay.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// Keeps copies of the SQLite file from letting anyone in: a copy holds no device and no link, and
/// one that is put back takes on those that stand at that moment.
final class DevicesInCopy {
  private static final List<String> TABLES = List.of("device", "device_link");

  /// What stands in the live store, attached as `live`, for people whom the copy knows.
  private static final List<String> TAKE_ON =
      List.of(
          "INSERT INTO main.device (hash, id, person, name, since, last_seen)"
              + " SELECT hash, id, person, name, since, last_seen FROM live.device"
              + " WHERE person IN (SELECT id FROM main.person)",
          "INSERT INTO main.device_link (hash, person, valid_until)"
              + " SELECT hash, person, valid_until FROM live.device_link"
              + " WHERE person IN (SELECT id FROM main.person)");

  private DevicesInCopy() {}

  /// Removes all, and every byte of them. A copy by an older Allay has none.
  static void remove(Connection copy) throws SQLException {
    try (Statement statement = copy.createStatement()) {
      for (String table : TABLES) {
        if (SqliteBackup.has(
            statement, "SELECT 1 FROM sqlite_schema WHERE name = '" + table + "'")) {
          statement.execute("DELETE FROM " + table);
        }
      }
      statement.execute("VACUUM");
    }
  }

  /// Takes on what stands in the live store. Where that cannot be read (a new folder, a store of an
  /// older Allay, damaged pages) the copy lets nobody in, and devices have to be paired anew.
  static void takeOnLive(Connection copy) {
    try (Statement statement = copy.createStatement()) {
      for (String sql : TAKE_ON) {
        statement.execute(sql);
      }
    } catch (SQLException _) {
      // The diary comes back all the same.
    }
  }
}
