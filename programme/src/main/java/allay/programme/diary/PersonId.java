package allay.programme.diary;

/// Names the person whose diary it is; at most 200 characters, never shown to anyone.
public record PersonId(String text) {
  /// @throws IllegalArgumentException when it is blank, too long, or cannot be stored
  public PersonId {
    PlainText.require(text, Limits.LONGEST_ID, "the id of a person");
    if (text.isBlank()) {
      throw new IllegalArgumentException("a person needs an id");
    }
  }
}
