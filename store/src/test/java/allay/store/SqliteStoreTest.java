package allay.store;

import java.io.IOException;

class SqliteStoreTest extends StoreContract {
  SqliteStoreTest() throws IOException {
    super(new SqliteFolders());
  }
}
