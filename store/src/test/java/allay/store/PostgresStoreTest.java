package allay.store;

import java.io.IOException;

class PostgresStoreTest extends StoreContract {
  PostgresStoreTest() throws IOException {
    super(PostgresServer.start());
  }
}
