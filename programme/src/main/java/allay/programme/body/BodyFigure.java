package allay.programme.body;

import allay.programme.body.BodyView.Direction;
import allay.programme.body.BodyView.Shape;
import allay.programme.content.Content;
import allay.programme.content.Require;
import allay.programme.history.BodyPlace;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A figure without age or sex, on which each place of the body has a shape: front, back and face.
public record BodyFigure(List<BodyView> views) {
  public BodyFigure {
    views = List.copyOf(views);
  }

  /// The figure that comes with Allay.
  ///
  /// @param places each of them is drawn
  /// @throws IllegalStateException when a place is not drawn, or a shape belongs to no place
  public static BodyFigure load(Collection<BodyPlace> places) {
    Written written = Content.ofAllay(BodyFigure.class, "figure.yaml", Written.class);
    BodyFigure figure =
        new BodyFigure(written.views().stream().map(view -> view.with(places)).toList());
    Set<BodyPlace> drawn =
        figure.views.stream()
            .flatMap(view -> view.shapes().stream())
            .map(Shape::place)
            .collect(Collectors.toSet());
    places.stream()
        .filter(place -> !drawn.contains(place))
        .forEach(place -> {
          throw new IllegalStateException("figure.yaml: %s is not drawn".formatted(place.id()));
        });
    return figure;
  }

  /// The views that a picture of these places needs: the face where something of it is among them.
  public List<BodyView> showing(Set<String> places) {
    return views.stream()
        .filter(view -> view.direction() != Direction.FACE || view.shows(places))
        .toList();
  }

  record Written(List<WrittenView> views) {}

  record WrittenView(
      Direction view,
      int width,
      int height,
      List<String> outline,
      List<String> lines,
      List<WrittenShape> shapes) {
    BodyView with(Collection<BodyPlace> places) {
      return new BodyView(
          view,
          width,
          height,
          outline,
          lines,
          shapes.stream().flatMap(shape -> shape.with(places)).toList());
    }
  }

  /// @param place the id of a place; without its side when there is a left and a right one
  record WrittenShape(String place, String path) {
    WrittenShape {
      Require.text(place, "place");
      Require.text(path, "path");
    }

    Stream<Shape> with(Collection<BodyPlace> places) {
      List<Shape> shapes =
          places.stream()
              .filter(one -> one.id().equals(place) || one.id().equals(sided(one)))
              .map(one -> new Shape(one, path, one.side() == BodyPlace.Side.RIGHT))
              .toList();
      if (shapes.isEmpty()) {
        throw new IllegalStateException("figure.yaml: \"%s\" is no place".formatted(place));
      }
      return shapes.stream();
    }

    private String sided(BodyPlace one) {
      return switch (one.side()) {
        case LEFT -> place + "-left";
        case RIGHT -> place + "-right";
        case MIDDLE -> place;
      };
    }
  }
}
