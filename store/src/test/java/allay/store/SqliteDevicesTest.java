package allay.store;

import java.io.IOException;

class SqliteDevicesTest extends DevicesContract {
  SqliteDevicesTest() throws IOException {
    super(new SqliteFolders());
  }
}
