package allay.store;

import java.io.IOException;

class PostgresDevicesTest extends DevicesContract {
  PostgresDevicesTest() throws IOException {
    super(PostgresServer.start());
  }
}
