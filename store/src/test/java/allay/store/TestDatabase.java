package allay.store;

import java.io.IOException;

/// Gives out empty databases of one kind.
interface TestDatabase extends AutoCloseable {
  Storage empty() throws Exception;

  @Override
  void close() throws IOException;
}
