package allay.programme.map;

import allay.programme.drivers.Driver;
import allay.programme.drivers.Link;
import allay.programme.map.GraphLayout.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One box of the graph: a track (rounded), a practice (six sides), what was told alone (a dotted
/// pill), or the outcome (filled).
///
/// @param lingers whether it carries the mark of what lingers
/// @param arrowsOnTop how many arrows its upper side needs room for
/// @param told id of the driver that was told; empty when it is known from the diary alone
record GraphNode(String name, Kind kind, boolean lingers, long arrowsOnTop, Optional<String> told) {
  static final double HEIGHT = 46;
  private static final double NARROWEST = 66;
  private static final double COLUMN = 8.3;
  private static final double PADDING = 24;
  private static final double LINGER_ROOM = 26;
  private static final double SLANT = 12;
  private static final double ROOM_OF_ARROW = 16;
  private static final int LINE = 12;

  enum Kind {
    TRACK,
    INPUT,
    DRIVER,
    OUTCOME
  }

  static GraphNode of(Kind kind, String name) {
    return new GraphNode(name, kind, false, 0, Optional.empty());
  }

  /// The same with what was told about it.
  GraphNode about(String driver) {
    return new GraphNode(name, kind, lingers, arrowsOnTop, Optional.of(driver));
  }

  GraphNode lingering(boolean does) {
    return new GraphNode(name, kind, does, arrowsOnTop, told);
  }

  GraphNode arrows(long onTop) {
    return new GraphNode(name, kind, lingers, onTop, told);
  }

  /// A practice may carry the name of a track, and a track that of a driver.
  String key() {
    return switch (kind) {
      case INPUT -> inputKey(name);
      case DRIVER -> driverKey(told.orElseThrow());
      case TRACK -> trackKey(name);
      case OUTCOME ->
          told.filter(Link.PAIN::equals).map(GraphNode::driverKey).orElse(trackKey(name));
    };
  }

  static String trackKey(String track) {
    return "track:" + track;
  }

  static String inputKey(String input) {
    return "did:" + input;
  }

  static String driverKey(String driver) {
    return "told:" + driver;
  }

  boolean isEndOf(DrawnLink link) {
    return link.from().equals(key()) || link.to().equals(key());
  }

  /// Whether a page tells what was told about it.
  Optional<String> driver() {
    return told.filter(id -> !id.equals(Link.PAIN));
  }

  boolean isAbout(Driver driver) {
    return told.filter(driver.id()::equals).isPresent();
  }

  double width() {
    int widest = lines().stream().mapToInt(DisplayWidth::of).max().orElse(0);
    double slants = kind == Kind.INPUT ? SLANT : 0;
    double arrows = (arrowsOnTop + 1) * ROOM_OF_ARROW;
    return Math.max(Math.max(NARROWEST, arrows), widest * COLUMN + PADDING + slants + room());
  }

  private double room() {
    return lingers ? LINGER_ROOM : 0;
  }

  private List<String> lines() {
    return TwoLines.of(name, LINE);
  }

  /// Where the mark of what lingers stands.
  Point lingerAt(Point corner) {
    return new Point(corner.x() + width() - 19, corner.y() + HEIGHT / 2);
  }

  Svg draw(Point corner) {
    List<Svg> parts = new ArrayList<>();
    parts.add(Svg.element("title").add(name));
    parts.add(shape(corner));
    List<String> lines = lines();
    double middle = corner.x() + (width() - room()) / 2;
    double first = corner.y() + HEIGHT / 2 + 5 - (lines.size() - 1) * 8.5;
    for (int line = 0; line < lines.size(); line++) {
      parts.add(Svg.text("node-name middle", middle, first + 17 * line, lines.get(line)));
    }
    if (driver().isPresent()) {
      parts.add(SpeechBubble.small(new Point(corner.x() + 14, corner.y() + 3)));
    }
    String styleClass =
        switch (kind) {
          case TRACK -> "node";
          case INPUT -> "node input";
          case DRIVER -> "node driver";
          case OUTCOME -> "node outcome";
        };
    return Svg.element("g").with("class", styleClass).add(parts);
  }

  private Svg shape(Point corner) {
    return switch (kind) {
      case TRACK, OUTCOME -> rounded(corner, 12);
      case DRIVER -> rounded(corner, HEIGHT / 2);
      case INPUT -> Svg.element("polygon").with("class", "box").with("points", sixSides(corner));
    };
  }

  private Svg rounded(Point corner, double radius) {
    return Svg.element("rect")
        .with("class", "box")
        .with("x", corner.x())
        .with("y", corner.y())
        .with("width", width())
        .with("height", HEIGHT)
        .with("rx", radius);
  }

  private String sixSides(Point corner) {
    double left = corner.x();
    double right = left + width();
    double top = corner.y();
    double bottom = top + HEIGHT;
    double middle = top + HEIGHT / 2;
    return points(left, middle, left + SLANT, top, right - SLANT, top)
        + " "
        + points(right, middle, right - SLANT, bottom, left + SLANT, bottom);
  }

  private static String points(double... coordinates) {
    List<String> points = new ArrayList<>();
    for (int at = 0; at < coordinates.length; at += 2) {
      points.add(Svg.number(coordinates[at]) + "," + Svg.number(coordinates[at + 1]));
    }
    return String.join(" ", points);
  }
}
