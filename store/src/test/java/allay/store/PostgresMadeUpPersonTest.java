package allay.store;

import java.io.IOException;

class PostgresMadeUpPersonTest extends MadeUpPersonContract {
  PostgresMadeUpPersonTest() throws IOException {
    super(PostgresServer.start());
  }
}
