package allay.store;

import java.io.IOException;

class SqliteStatementsTest extends StatementsContract {
  SqliteStatementsTest() throws IOException {
    super(new SqliteFolders());
  }
}
