package allay.programme.diary;

/// Someone who keeps a diary.
///
/// @param name what they want to be called; may be empty
public record Person(PersonId id, String name) {
  /// @throws IllegalArgumentException when the name is too long or cannot be stored
  public Person {
    PlainText.require(name, Limits.LONGEST_NAME, "a name");
  }
}
