package allay.programme.history;

import allay.programme.content.Require;

/// One of the answers that a question offers.
public record Option(String id, String text) {
  /// The option of a question that says that no other one fits.
  public static final String NONE = "none";

  /// @throws IllegalArgumentException when a part is blank
  public Option {
    Require.text(id, "id");
    Require.text(text, "text");
  }
}
