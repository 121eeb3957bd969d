package allay.programme.map;

import allay.model.dynamics.PersonalMap;
import allay.programme.map.GraphLayout.Box;
import allay.programme.map.GraphLayout.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The picture of a map: what is scored, done and told as boxes, the outcome at the bottom, an
/// arrow for each link that is drawn. Every arrow is a link to what it says.
///
/// @param width of the picture, in units that are about a pixel on a phone
record GraphDrawing(Svg svg, double width) {
  /// A phone shows this many units without making them too small to read.
  static final double PHONE_WIDTH = 365;

  private static final String ROUND_ARROW =
      "M 5.6 -2.4 A 6 6 0 1 1 1.2 -5.9 M 5.8 -7.4 L 6 -2 L 0.8 -2.6";

  static GraphDrawing of(PictureParts parts, ArrowLinks links, Optional<ToldPart> told) {
    List<GraphNode> nodes = parts.nodes();
    List<String> keys = nodes.stream().map(GraphNode::key).toList();
    List<Box> boxes = nodes.stream().map(node -> box(node, nodes.getLast())).toList();
    List<GraphLayout.Link> places = parts.links().stream().map(each -> place(keys, each)).toList();
    GraphLayout layout =
        told.isEmpty()
            ? GraphLayout.of(boxes, places)
            : GraphLayout.within(PHONE_WIDTH, boxes, places);

    List<Svg> drawn = new ArrayList<>();
    for (int node = 0; node < nodes.size(); node++) {
      drawn.add(node(nodes.get(node), layout.boxes().get(node), told));
    }
    for (int link = 0; link < parts.links().size(); link++) {
      drawn.add(link(parts.links().get(link), layout.routes().get(link), links, told));
    }
    for (ListedArrow each : parts.listed()) {
      int node = keys.indexOf(GraphNode.trackKey(each.arrow().to()));
      if (each.arrow().isCarryOver() && node >= 0) {
        drawn.add(lingering(each, links, nodes.get(node), layout.boxes().get(node)));
      }
    }
    return new GraphDrawing(picture(layout).add(drawn), layout.width());
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

  /// Names of what is in the map and has no arrow in the picture.
  static List<String> withoutArrow(PersonalMap map, PictureParts parts) {
    Stream<GraphNode> tracks =
        map.tracks().stream().map(track -> GraphNode.of(GraphNode.Kind.TRACK, track));
    Stream<GraphNode> inputs =
        map.inputs().stream().map(input -> GraphNode.of(GraphNode.Kind.INPUT, input));
    return Stream.concat(tracks, inputs)
        .filter(node -> parts.links().stream().noneMatch(node::isEndOf))
        .map(GraphNode::name)
        .toList();
  }

  private static Box box(GraphNode node, GraphNode last) {
    return new Box(node.width(), GraphNode.HEIGHT, node.equals(last));
  }

  private static GraphLayout.Link place(List<String> keys, DrawnLink link) {
    int from = keys.indexOf(link.from());
    int to = keys.indexOf(link.to());
    return switch (link) {
      case DrawnLink.Seen seen ->
          new GraphLayout.Link(from, to, ArrowBadge.of(seen).width(), ArrowBadge.HEIGHT);
      case DrawnLink.Told _ ->
          new GraphLayout.Link(from, to, SpeechBubble.WIDTH, SpeechBubble.HEIGHT);
    };
  }

  private static Svg node(GraphNode node, Point corner, Optional<ToldPart> told) {
    Svg drawn = node.draw(corner);
    return told.flatMap(part -> node.driver().map(driver -> leading(part, driver, drawn)))
        .orElse(drawn);
  }

  private static Svg leading(ToldPart told, String driver, Svg drawn) {
    return Svg.element("a")
        .with("class", "about")
        .with("href", told.driver() + driver)
        .with("aria-label", told.name(driver) + ": what you told")
        .add(drawn);
  }

  private static Svg link(
      DrawnLink link, GraphLayout.Route route, ArrowLinks links, Optional<ToldPart> told) {
    return switch (link) {
      case DrawnLink.Seen seen ->
          linkTo(seen.arrow(), links)
              .add(ArrowCurve.of(route.points(), seen.arrow().arrow().mean()).draw())
              .add(ArrowBadge.of(seen).draw(route.badge()));
      case DrawnLink.Told only ->
          toldLink(only, told.orElseThrow())
              .add(ArrowCurve.told(route.points(), only.link().way()).draw())
              .add(SpeechBubble.of(only.link().grade(), route.badge()));
    };
  }

  private static Svg toldLink(DrawnLink.Told told, ToldPart part) {
    String sentence = part.sentence(told.link());
    Svg link = Svg.element("a").with("class", "arrow told");
    return part.links()
        .lead(link, told.link().id())
        .with("aria-label", sentence)
        .add(Svg.element("title").add(sentence));
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
