package allay.programme.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.elk.alg.layered.options.CenterEdgeLabelPlacementStrategy;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayerConstraint;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/// Where the boxes and links of a graph go: from top to bottom, the last box at the bottom, as
/// narrow as Eclipse ELK's layered algorithm makes it.
///
/// @param boxes top left corners, in the order given
/// @param routes in the order given
/// @see <a href="https://eclipse.dev/elk/reference/algorithms/org-eclipse-elk-layered.html">ELK
///   Layered</a>
record GraphLayout(double width, double height, List<Point> boxes, List<Route> routes) {
  private static final double MARGIN = 6;

  /// Boxes in one row where a picture would else be too wide.
  private static final int SIDE_BY_SIDE = 3;

  /// ELK passes over a label without text.
  private static final String BADGE = "badge";

  record Point(double x, double y) {}

  record Box(double width, double height, boolean isLast) {}

  /// From one box to another, both by their place in the list, with a badge on the way.
  record Link(int from, int to, double badgeWidth, double badgeHeight) {}

  /// @param points start, then three for each cubic curve: two controls and an end
  /// @param badge its centre
  record Route(List<Point> points, Point badge) {}

  GraphLayout {
    boxes = List.copyOf(boxes);
    routes = List.copyOf(routes);
  }

  /// The narrowest of several layouts, which differ in where on its link a badge stands. Links run
  /// down the page where the boxes' order allows.
  static GraphLayout of(List<Box> boxes, List<Link> links) {
    return narrowest(boxes, links, Stream.of(LayeringStrategy.NETWORK_SIMPLEX));
  }

  /// At most this wide, if that can be had with few boxes side by side: then it is taller.
  static GraphLayout within(double width, List<Box> boxes, List<Link> links) {
    GraphLayout usual = of(boxes, links);
    if (usual.width() <= width) {
      return usual;
    }
    GraphLayout tall =
        narrowest(
            boxes,
            links,
            Stream.of(LayeringStrategy.COFFMAN_GRAHAM, LayeringStrategy.STRETCH_WIDTH));
    return tall.width() < usual.width() ? tall : usual;
  }

  private static GraphLayout narrowest(
      List<Box> boxes, List<Link> links, Stream<LayeringStrategy> layerings) {
    LayoutMetaDataService.getInstance()
        .registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    return layerings
        .flatMap(layering ->
            Stream.of(
                    CenterEdgeLabelPlacementStrategy.MEDIAN_LAYER,
                    CenterEdgeLabelPlacementStrategy.HEAD_LAYER,
                    CenterEdgeLabelPlacementStrategy.TAIL_LAYER)
                .map(badges -> of(boxes, links, layering, badges)))
        .min(Comparator.comparingDouble(GraphLayout::width))
        .orElseThrow();
  }

  private static GraphLayout of(
      List<Box> boxes,
      List<Link> links,
      LayeringStrategy layering,
      CenterEdgeLabelPlacementStrategy badges) {
    ElkNode graph = emptyGraph(badges);
    graph.setProperty(LayeredOptions.LAYERING_STRATEGY, layering);
    graph.setProperty(LayeredOptions.LAYERING_COFFMAN_GRAHAM_LAYER_BOUND, SIDE_BY_SIDE);
    Map<Integer, ElkNode> nodes = new LinkedHashMap<>();
    for (int box = 0; box < boxes.size(); box++) {
      nodes.put(box, node(graph, boxes.get(box)));
    }
    List<ElkEdge> edges = new ArrayList<>();
    for (Link link : links) {
      edges.add(edge(nodes, link));
    }
    new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
    return new GraphLayout(
        graph.getWidth(),
        graph.getHeight(),
        nodes.values().stream().map(node -> new Point(node.getX(), node.getY())).toList(),
        edges.stream().map(GraphLayout::route).toList());
  }

  private static ElkNode emptyGraph(CenterEdgeLabelPlacementStrategy badges) {
    ElkNode graph = ElkGraphUtil.createGraph();
    graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
    graph.setProperty(CoreOptions.DIRECTION, Direction.DOWN);
    graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.SPLINES);
    graph.setProperty(CoreOptions.RANDOM_SEED, 1);
    graph.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, false);
    graph.setProperty(CoreOptions.PADDING, new ElkPadding(MARGIN));
    graph.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.MODEL_ORDER);
    graph.setProperty(LayeredOptions.EDGE_LABELS_CENTER_LABEL_PLACEMENT_STRATEGY, badges);
    graph.setProperty(
        LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
    graph.setProperty(LayeredOptions.THOROUGHNESS, 50);
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 10.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 6.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 6.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 0.0);
    graph.setProperty(LayeredOptions.SPACING_LABEL_LABEL, 4.0);
    graph.setProperty(LayeredOptions.SPACING_LABEL_NODE, 4.0);
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 24.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 18.0);
    graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 8.0);
    return graph;
  }

  private static ElkNode node(ElkNode graph, Box box) {
    ElkNode node = ElkGraphUtil.createNode(graph);
    node.setDimensions(box.width(), box.height());
    if (box.isLast()) {
      node.setProperty(LayeredOptions.LAYERING_LAYER_CONSTRAINT, LayerConstraint.LAST);
    }
    return node;
  }

  private static ElkEdge edge(Map<Integer, ElkNode> nodes, Link link) {
    ElkEdge edge = ElkGraphUtil.createSimpleEdge(nodes.get(link.from()), nodes.get(link.to()));
    ElkLabel badge = ElkGraphUtil.createLabel(BADGE, edge);
    badge.setDimensions(link.badgeWidth(), link.badgeHeight());
    badge.setProperty(CoreOptions.EDGE_LABELS_INLINE, true);
    badge.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
    return edge;
  }

  private static Route route(ElkEdge edge) {
    ElkEdgeSection section = edge.getSections().getFirst();
    List<Point> points = new ArrayList<>();
    points.add(new Point(section.getStartX(), section.getStartY()));
    section.getBendPoints().forEach(bend -> points.add(new Point(bend.getX(), bend.getY())));
    points.add(new Point(section.getEndX(), section.getEndY()));
    ElkLabel badge = edge.getLabels().getFirst();
    Point centre =
        new Point(badge.getX() + badge.getWidth() / 2, badge.getY() + badge.getHeight() / 2);
    return new Route(List.copyOf(points), centre);
  }
}
