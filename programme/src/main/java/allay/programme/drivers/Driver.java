package allay.programme.drivers;

import allay.programme.content.Require;
import allay.programme.history.Condition;
import java.util.Optional;

/// Something that can feed pain.
///
/// @param name in full
/// @param label on the picture; fits two short lines
/// @param text what it is
/// @param when what a person tells that lights it
/// @param perhaps a weaker sign of it; empty when there is none
/// @param track the diary's track that is about the same thing
public record Driver(
    String id,
    String name,
    String label,
    String text,
    Condition when,
    Optional<Condition> perhaps,
    Optional<String> track) {
  /// @throws IllegalArgumentException when a part is blank
  public Driver {
    Require.text(id, "id");
    Require.text(name, "name");
    Require.text(label, "label");
    Require.text(text, "text");
  }
}
