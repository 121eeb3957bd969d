package allay.programme.diary;

import java.util.List;
import java.util.Optional;

/// The people who keep a diary here.
public interface People {
  /// Everyone, by id.
  List<Person> all();

  Optional<Person> find(PersonId id);

  /// Adds a person with an empty diary.
  ///
  /// @return false when the id is known already; nothing is changed then
  boolean add(Person person);

  /// Deletes a person and all that they ever entered, earlier versions included. It cannot be
  /// undone.
  Erasure erase(PersonId id);

  /// What is left after deleting everything.
  enum Erasure {
    /// No byte of it is in the store's files any more.
    FOR_GOOD,

    /// Nothing can be read through the store any more. Traces may stay for a while in files that
    /// the database keeps for itself, or that another program holds open.
    TRACES_MAY_REMAIN,

    /// There is no such person.
    NOT_FOUND
  }
}
