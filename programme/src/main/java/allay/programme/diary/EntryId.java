package allay.programme.diary;

/// The client's own name for an entry: a UUID, or any text of at most 200 characters. An entry sent
/// twice under one name is stored once.
public record EntryId(String text) {
  /// @throws IllegalArgumentException when it is blank, too long, or cannot be stored
  public EntryId {
    PlainText.require(text, Limits.LONGEST_ID, "the id of an entry");
    if (text.isBlank()) {
      throw new IllegalArgumentException("an entry needs an id");
    }
  }
}
