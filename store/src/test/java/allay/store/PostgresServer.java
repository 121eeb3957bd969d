package allay.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/// A real server on a free port, with an empty schema for each test.
final class PostgresServer implements TestDatabase {
  private final EmbeddedPostgres server;
  private int schemas;

  private PostgresServer(EmbeddedPostgres server) {
    this.server = server;
  }

  static PostgresServer start() throws IOException {
    return new PostgresServer(EmbeddedPostgres.start());
  }

  @Override
  public Storage empty() throws SQLException {
    schemas++;
    String schema = "diary" + schemas;
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE SCHEMA " + schema);
    }
    String url = server.getJdbcUrl("postgres", "postgres");
    return Storage.postgres(url + "&currentSchema=" + schema, "postgres", "");
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
