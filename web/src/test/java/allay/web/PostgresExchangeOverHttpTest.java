package allay.web;

import allay.store.Storage;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresExchangeOverHttpTest extends ExchangeOverHttp {
  private EmbeddedPostgres server;
  private int schemas;

  @BeforeAll
  void start() throws IOException {
    server = EmbeddedPostgres.start();
  }

  @AfterAll
  void stop() throws IOException {
    server.close();
  }

  @Override
  Storage storage(Path home) throws Exception {
    schemas++;
    String schema = "diary" + schemas;
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE SCHEMA " + schema);
    }
    String url = server.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + schema;
    return Storage.postgres(url, "postgres", "");
  }

  @Override
  String farewell() {
    return "Traces may stay for a while";
  }
}
