package allay.store;

import java.io.IOException;

class SqliteExchangeTest extends ExchangeContract {
  SqliteExchangeTest() throws IOException {
    super(new SqliteFolders());
  }
}
