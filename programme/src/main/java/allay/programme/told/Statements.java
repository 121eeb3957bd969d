package allay.programme.told;

import allay.programme.diary.PersonId;
import java.util.List;

/// Keeps what people tell. Statements are only ever added; they go when the person is erased.
///
/// They move with the diary: `Exchange` writes them into the JSON file and reads them back. Those
/// that an import brought count no longer once it was taken back.
public interface Statements {
  /// All of one person, the earliest first; none when there is no such person.
  Told of(PersonId person);

  /// Adds statements in this order: all, or on failure none. What equals the latest statement about
  /// its subject, but for the time, is left out.
  ///
  /// @throws java.util.NoSuchElementException when there is no such person
  void add(PersonId person, List<Statement> statements);

  default void add(PersonId person, Statement statement) {
    add(person, List.of(statement));
  }
}
