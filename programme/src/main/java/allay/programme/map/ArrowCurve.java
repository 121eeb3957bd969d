package allay.programme.map;

import allay.programme.drivers.Link.Way;
import allay.programme.map.GraphLayout.Point;
import java.util.ArrayList;
import java.util.List;

/// A curve that ends in an arrow head, as thick as its effect is large. What was told has no size:
/// it is always as thick, with a head at both ends when each comes before the other, and a hollow
/// one when nobody knows which comes first.
record ArrowCurve(List<Point> points, double thickness, Way way) {
  private static final double THINNEST = 1.8;
  private static final double THICKEST = 8;
  private static final double TOLD = 2.6;

  /// An effect (points per point) from which an arrow grows no thicker.
  private static final double LARGE_EFFECT = 0.6;

  static ArrowCurve of(List<Point> points, double effect) {
    double part = Math.min(1, Math.abs(effect) / LARGE_EFFECT);
    return new ArrowCurve(points, THINNEST + part * (THICKEST - THINNEST), Way.ONE_WAY);
  }

  static ArrowCurve told(List<Point> points, Way way) {
    return new ArrowCurve(points, TOLD, way);
  }

  List<Svg> draw() {
    List<Svg> parts = new ArrayList<>();
    parts.add(Svg.element("path").with("class", "halo").with("d", path()));
    parts.add(
        Svg.element("path")
            .with("class", "shaft")
            .with("d", path())
            .with("stroke-width", thickness));
    parts.add(
        Svg.element("polygon")
            .with("class", way == Way.NOT_KNOWN ? "head hollow" : "head")
            .with("points", head()));
    if (way == Way.BOTH_WAYS) {
      parts.add(
          Svg.element("polygon")
              .with("class", "head")
              .with("points", new ArrowCurve(points.reversed(), thickness, way).head()));
    }
    return parts;
  }

  private double headLength() {
    return 8 + thickness;
  }

  /// The shaft stops inside the head, so that its blunt end does not show at the tip.
  private String path() {
    List<Point> shaft = new ArrayList<>(points);
    int last = shaft.size() - 1;
    shaft.set(last, back(headLength() - 1));
    if (way == Way.BOTH_WAYS) {
      shaft.set(0, new ArrowCurve(points.reversed(), thickness, way).back(headLength() - 1));
    }
    StringBuilder path = new StringBuilder("M").append(coordinates(shaft.getFirst()));
    int next = 1;
    for (; next + 2 <= last; next += 3) {
      path.append(" C").append(coordinates(shaft.get(next)));
      path.append(" ").append(coordinates(shaft.get(next + 1)));
      path.append(" ").append(coordinates(shaft.get(next + 2)));
    }
    for (; next <= last; next++) {
      path.append(" L").append(coordinates(shaft.get(next)));
    }
    return path.toString();
  }

  private String head() {
    Point tip = points.getLast();
    Point base = back(headLength());
    double length = headLength();
    double half = 3.2 + thickness / 2;
    double acrossX = -(tip.y() - base.y()) / length * half;
    double acrossY = (tip.x() - base.x()) / length * half;
    return coordinates(tip)
        + " "
        + coordinates(new Point(base.x() + acrossX, base.y() + acrossY))
        + " "
        + coordinates(new Point(base.x() - acrossX, base.y() - acrossY));
  }

  /// The point that lies `distance` before the tip, in the direction from which the curve comes.
  private Point back(double distance) {
    Point tip = points.getLast();
    Point from = points.get(points.size() - 2);
    double length = Math.hypot(tip.x() - from.x(), tip.y() - from.y());
    if (length == 0) {
      return new Point(tip.x(), tip.y() - distance);
    }
    double part = distance / length;
    return new Point(tip.x() - part * (tip.x() - from.x()), tip.y() - part * (tip.y() - from.y()));
  }

  private static String coordinates(Point point) {
    return Svg.number(point.x()) + "," + Svg.number(point.y());
  }
}
