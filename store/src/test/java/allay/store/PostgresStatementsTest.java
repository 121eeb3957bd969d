package allay.store;

import java.io.IOException;

class PostgresStatementsTest extends StatementsContract {
  PostgresStatementsTest() throws IOException {
    super(PostgresServer.start());
  }
}
