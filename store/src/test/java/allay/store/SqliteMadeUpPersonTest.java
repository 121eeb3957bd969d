package allay.store;

import java.io.IOException;

class SqliteMadeUpPersonTest extends MadeUpPersonContract {
  SqliteMadeUpPersonTest() throws IOException {
    super(new SqliteFolders());
  }
}
