package allay.web;

import allay.programme.diary.Person;
import allay.programme.diary.PersonId;
import allay.store.Storage;
import allay.store.Store;
import allay.web.access.Door;
import java.time.Clock;
import java.util.random.RandomGenerator;

/// Links to an app that runs in another process, on the same storage.
public final class Links {
  private Links() {}

  /// The path of a new link that opens a person's diary once; the person is added when there is
  /// none.
  ///
  /// @throws allay.store.StorageFailure when the storage cannot be opened
  /// @throws IllegalArgumentException when the person cannot be named so
  public static String newPath(
      Storage storage, String person, RandomGenerator secrets, Clock clock) {
    PersonId id = new PersonId(person);
    try (Store store = Store.open(storage, clock)) {
      store.people().add(new Person(id, ""));
      return Door.of(store.devices(), secrets, clock).newPath(id, Door.LINK_HOLDS);
    }
  }
}
