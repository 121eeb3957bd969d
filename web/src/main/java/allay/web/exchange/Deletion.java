package allay.web.exchange;

import allay.programme.diary.People;
import allay.programme.diary.People.Erasure;
import allay.programme.diary.Person;
import allay.programme.diary.PersonId;
import allay.store.SqliteBackup;
import allay.store.Storage;
import allay.web.map.Maps;
import allay.web.page.Owner;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/// Removes all of a person from wherever the app has it: storage, the copies that restores left
/// beside it, and memory.
@Component
final class Deletion {
  private final People people;
  private final Storage storage;
  private final Maps maps;
  private final WaitingFiles files;

  Deletion(People people, Storage storage, Maps maps, WaitingFiles files) {
    this.people = people;
    this.storage = storage;
    this.maps = maps;
    this.files = files;
  }

  /// The diary of a home is there again afterwards, empty, for the next link.
  Erasure of(PersonId person) {
    files.forget(person);
    switch (storage) {
      case Storage.Sqlite(Path folder) -> SqliteBackup.removeBeforeRestore(folder);
      case Storage.Postgres _ -> {}
    }
    Erasure left = people.erase(person);
    maps.forget(person);
    if (person.equals(Owner.ID)) {
      people.add(new Person(person, ""));
    }
    return left;
  }
}
