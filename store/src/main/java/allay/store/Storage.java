package allay.store;

import java.nio.file.Path;

/// Where diaries are kept: the one setting that tells a home from a clinic.
public sealed interface Storage {
  /// One SQLite file in a folder; the folder is made when it is not there.
  static Storage sqlite(Path folder) {
    return new Sqlite(folder);
  }

  /// A PostgreSQL database that is there already.
  static Storage postgres(String jdbcUrl, String user, String password) {
    return new Postgres(jdbcUrl, user, password);
  }

  record Sqlite(Path folder) implements Storage {}

  /// A database server; `toString` hides the password.
  record Postgres(String jdbcUrl, String user, String password) implements Storage {
    @Override
    public String toString() {
      return "Postgres[" + user + "]";
    }
  }
}
