package allay.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/// A real server on a free port, with an empty database for each test.
final class PostgresServer implements TestDatabase {
  private final EmbeddedPostgres server;
  private int databases;

  private PostgresServer(EmbeddedPostgres server) {
    this.server = server;
  }

  static PostgresServer start() throws IOException {
    return new PostgresServer(EmbeddedPostgres.start());
  }

  @Override
  public Storage empty() throws SQLException {
    databases++;
    String name = "diary" + databases;
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    }
    return Storage.postgres(server.getJdbcUrl("postgres", name), "postgres", "");
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
