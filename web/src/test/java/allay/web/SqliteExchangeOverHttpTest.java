package allay.web;

import allay.store.Storage;
import java.nio.file.Path;

class SqliteExchangeOverHttpTest extends ExchangeOverHttp {
  @Override
  Storage storage(Path home) {
    return Storage.sqlite(home);
  }

  @Override
  String farewell() {
    return "gone for good";
  }
}
