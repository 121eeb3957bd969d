package allay.programme.evidence;

import allay.programme.content.Require;

/// What one of the documents that Allay began with said, and what was found instead.
public record Correction(String said, String found) {
  /// @throws IllegalArgumentException when a part is blank
  public Correction {
    Require.text(said, "said");
    Require.text(found, "found");
  }
}
