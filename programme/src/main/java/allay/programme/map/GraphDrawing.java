package allay.programme.map;

import allay.model.dynamics.PersonalMap;
import allay.model.dynamics.Source;
import allay.programme.map.GraphLayout.Box;
import allay.programme.map.GraphLayout.Link;
import allay.programme.map.GraphLayout.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The picture of a map: what is scored and done as boxes, the outcome at the bottom, an arrow for
/// each link that is seen or leaning. Every arrow is a link to what it says.
///
/// @param width of the picture, in units that are about a pixel on a phone
record GraphDrawing(Svg svg, double width) {
  /// More arrows than this cannot be told apart on a phone; the others are only listed.
  static final int DRAWN_AT_MOST = 18;

  /// A phone shows this many units without making them too small to read.
  private static final double PHONE_WIDTH = 365;

  private static final String ROUND_ARROW =
      "M 5.6 -2.4 A 6 6 0 1 1 1.2 -5.9 M 5.8 -7.4 L 6 -2 L 0.8 -2.6";

  /// Arrows between two different things, those that are drawn.
  static List<ListedArrow> drawn(List<ListedArrow> listed) {
    return listed.stream()
        .filter(each -> !each.arrow().isCarryOver())
        .sorted(Comparator.comparing(each -> !each.isSeen()))
        .limit(DRAWN_AT_MOST)
        .toList();
  }

  static GraphDrawing of(PersonalMap map, List<ListedArrow> listed, ArrowLinks links) {
    List<ListedArrow> drawn = drawn(listed);
    List<GraphNode> nodes = nodes(map, listed);
    List<String> names = nodes.stream().map(GraphDrawing::key).toList();
    GraphLayout layout =
        GraphLayout.of(
            nodes.stream().map(GraphDrawing::box).toList(),
            drawn.stream().map(each -> link(names, each)).toList());

    List<Svg> parts = new ArrayList<>();
    for (int node = 0; node < nodes.size(); node++) {
      parts.add(nodes.get(node).draw(corner(layout, node)));
    }
    for (int arrow = 0; arrow < drawn.size(); arrow++) {
      parts.add(arrow(drawn.get(arrow), links, layout.routes().get(arrow)));
    }
    for (ListedArrow each : listed) {
      int node = names.indexOf(key(each.arrow().to(), false));
      if (each.arrow().isCarryOver() && node >= 0) {
        parts.add(lingering(each, links, nodes.get(node), corner(layout, node)));
      }
    }
    return new GraphDrawing(picture(layout).add(parts), layout.width());
  }

  boolean isWide() {
    return width > PHONE_WIDTH;
  }

  private static Svg picture(GraphLayout layout) {
    return Svg.element("svg")
        .with("class", "graph")
        .with("viewBox", "0 0 " + Svg.number(layout.width()) + " " + Svg.number(layout.height()))
        .with("role", "group")
        .with("aria-labelledby", "graph-title")
        .with("aria-describedby", "graph-description");
  }

  /// In the order of the day, the practices first, the outcome last.
  private static List<GraphNode> nodes(PersonalMap map, List<ListedArrow> listed) {
    List<ListedArrow> drawn = drawn(listed);
    Stream<GraphNode> inputs =
        map.inputs().stream()
            .filter(input -> hasArrow(new Source.OfInput(input), drawn))
            .map(input -> new GraphNode(input, GraphNode.Kind.INPUT, false, 0));
    Stream<GraphNode> tracks =
        map.tracks().stream()
            .filter(track -> !track.equals(map.outcome()))
            .filter(track -> hasArrow(new Source.OfTrack(track), drawn))
            .map(track -> new GraphNode(track, GraphNode.Kind.TRACK, lingers(track, listed), 0));
    String outcome = map.outcome();
    int arrows = (int) drawn.stream().filter(each -> touches(each, outcome)).count();
    Stream<GraphNode> last =
        Stream.of(new GraphNode(outcome, GraphNode.Kind.OUTCOME, lingers(outcome, listed), arrows));
    return Stream.of(inputs, tracks, last).flatMap(each -> each).toList();
  }

  private static boolean touches(ListedArrow listed, String track) {
    return hasArrow(new Source.OfTrack(track), List.of(listed));
  }

  private static boolean lingers(String track, List<ListedArrow> listed) {
    return listed.stream()
        .map(ListedArrow::arrow)
        .anyMatch(arrow -> arrow.isCarryOver() && arrow.to().equals(track));
  }

  /// Names of what is in the map and has no arrow in the picture.
  static List<String> withoutArrow(PersonalMap map, List<ListedArrow> drawn) {
    Stream<Source> tracks = map.tracks().stream().map(Source.OfTrack::new);
    Stream<Source> inputs = map.inputs().stream().map(Source.OfInput::new);
    return Stream.concat(tracks, inputs)
        .filter(source -> !hasArrow(source, drawn))
        .map(Source::name)
        .toList();
  }

  private static boolean hasArrow(Source source, List<ListedArrow> drawn) {
    return drawn.stream()
        .map(ListedArrow::arrow)
        .anyMatch(
            arrow -> arrow.from().equals(source) || new Source.OfTrack(arrow.to()).equals(source));
  }

  private static Box box(GraphNode node) {
    return new Box(node.width(), GraphNode.HEIGHT, node.kind() == GraphNode.Kind.OUTCOME);
  }

  private static Point corner(GraphLayout layout, int node) {
    return layout.boxes().get(node);
  }

  private static Link link(List<String> names, ListedArrow listed) {
    Source from = listed.arrow().from();
    ArrowBadge badge = ArrowBadge.of(listed);
    return new Link(
        names.indexOf(key(from.name(), from instanceof Source.OfInput)),
        names.indexOf(key(listed.arrow().to(), false)),
        badge.width(),
        ArrowBadge.HEIGHT);
  }

  /// A practice may carry the name of a track.
  private static String key(GraphNode node) {
    return key(node.name(), node.kind() == GraphNode.Kind.INPUT);
  }

  private static String key(String name, boolean input) {
    return (input ? "did:" : "") + name;
  }

  private static Svg arrow(ListedArrow listed, ArrowLinks links, GraphLayout.Route route) {
    return linkTo(listed, links)
        .add(ArrowCurve.of(route.points(), listed.arrow().mean()).draw())
        .add(ArrowBadge.of(listed).draw(route.badge()));
  }

  private static Svg linkTo(ListedArrow listed, ArrowLinks links) {
    String sentence = ArrowWords.sentence(listed.arrow());
    Svg link = Svg.element("a").with("class", "arrow " + listed.styleClass());
    return links
        .lead(link, listed.id())
        .with("aria-label", sentence)
        .add(Svg.element("title").add(sentence));
  }

  private static Svg lingering(ListedArrow listed, ArrowLinks links, GraphNode node, Point corner) {
    return linkTo(listed, links).add(lingerMark(node.lingerAt(corner), listed.isPositive()));
  }

  /// A round arrow: part of a push is left the next day; a minus: it swings back.
  static Svg lingerMark(Point centre, boolean isLeft) {
    Svg sign =
        isLeft
            ? Svg.element("path").with("class", "linger").with("d", ROUND_ARROW)
            : Svg.text("sign middle", 0, 6, "−");
    return Svg.element("g")
        .with("class", "lingering")
        .with(
            "transform", "translate(" + Svg.number(centre.x()) + " " + Svg.number(centre.y()) + ")")
        .add(Svg.element("circle").with("class", "badge").with("r", 12))
        .add(sign);
  }
}
