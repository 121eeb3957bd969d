package allay.programme.evidence;

import allay.programme.content.Require;

/// What a group of claims is about.
///
/// @param id stays the same when words change
public record Topic(String id, String name, String about) {
  /// @throws IllegalArgumentException when a part is blank
  public Topic {
    Require.text(id, "id");
    Require.text(name, "name");
    Require.text(about, "about");
  }
}
