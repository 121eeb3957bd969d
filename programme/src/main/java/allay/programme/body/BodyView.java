package allay.programme.body;

import allay.programme.history.BodyPlace;
import java.util.List;
import java.util.Set;

/// The figure from one direction, with the places that are seen from there.
///
/// @param width in the units of the paths
/// @param outline paths of what lies under the places
/// @param lines paths of what is drawn over them: eyes, spine
public record BodyView(
    Direction direction,
    int width,
    int height,
    List<String> outline,
    List<String> lines,
    List<Shape> shapes) {
  public BodyView {
    outline = List.copyOf(outline);
    lines = List.copyOf(lines);
    shapes = List.copyOf(shapes);
  }

  /// Where the figure is seen from. In all of them the person's own left is on the left, as in a
  /// mirror.
  public enum Direction {
    FRONT("Front"),
    BACK("Back"),
    FACE("Face");

    private final String label;

    Direction(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /// A place as it is drawn.
  ///
  /// @param path of the left one of two places
  /// @param mirrored whether this is the right one
  public record Shape(BodyPlace place, String path, boolean mirrored) {}

  /// As the `viewBox` of an SVG picture.
  public String box() {
    return "0 0 %d %d".formatted(width, height);
  }

  /// The `transform` of a shape.
  public String transform(Shape shape) {
    return shape.mirrored() ? "matrix(-1 0 0 1 %d 0)".formatted(width) : "matrix(1 0 0 1 0 0)";
  }

  boolean shows(Set<String> places) {
    return shapes.stream().anyMatch(shape -> places.contains(shape.place().id()));
  }
}
