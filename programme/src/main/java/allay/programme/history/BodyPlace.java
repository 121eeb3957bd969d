package allay.programme.history;

import allay.programme.content.Require;

/// A place of the body that may hurt.
///
/// @param id as in `knee-left`
/// @param name without its side
/// @param side the person's own left or right
public record BodyPlace(String id, String name, Side side) {
  public enum Side {
    LEFT,
    RIGHT,
    MIDDLE
  }

  /// @throws IllegalArgumentException when a part is blank
  public BodyPlace {
    Require.text(id, "id");
    Require.text(name, "name");
  }

  /// As in "Knee, left".
  public String fullName() {
    return switch (side) {
      case LEFT -> name + ", left";
      case RIGHT -> name + ", right";
      case MIDDLE -> name;
    };
  }
}
