package allay.store;

import java.io.IOException;

class PostgresExchangeTest extends ExchangeContract {
  PostgresExchangeTest() throws IOException {
    super(PostgresServer.start());
  }
}
