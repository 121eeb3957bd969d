package allay.programme.medicine;

import allay.programme.content.Require;
import allay.programme.content.Source;

/// A source of cautions, and how far it can be relied on.
public record Reference(String id, Standing standing, String name, String at, String says) {
  public enum Standing {
    /// The text of that body, or a copy of it, was read.
    SEEN,

    /// Another site reports what that body says.
    SECOND_HAND,

    /// Nothing that one could rely on; what rests on it alone is said to be not verified.
    WEAK
  }

  /// @throws IllegalArgumentException when a part is blank, or it cannot be looked up
  public Reference {
    Require.text(id, "id");
    new Source(name, at, says);
  }

  public Source source() {
    return new Source(name, at, says);
  }
}
