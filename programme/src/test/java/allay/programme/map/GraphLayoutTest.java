package allay.programme.map;

import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.map.GraphLayout.Box;
import allay.programme.map.GraphLayout.Link;
import allay.programme.map.GraphLayout.Point;
import allay.programme.map.GraphLayout.Route;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GraphLayoutTest {
  private static final double WIDTH = 90;
  private static final double HEIGHT = 46;
  private static final double BADGE = 26;

  /// Every box to every later one and back, the last at the bottom.
  private static GraphLayout layout(int boxes) {
    List<Link> links = new ArrayList<>();
    for (int from = 0; from < boxes; from++) {
      for (int to = 0; to < boxes; to++) {
        if (from != to) {
          links.add(new Link(from, to, BADGE, BADGE));
        }
      }
    }
    return GraphLayout.of(boxes(boxes), links);
  }

  private static List<Box> boxes(int count) {
    List<Box> boxes = new ArrayList<>();
    for (int box = 0; box < count; box++) {
      boxes.add(new Box(WIDTH, HEIGHT, box == count - 1));
    }
    return boxes;
  }

  private static List<Rectangle2D> shapes(GraphLayout layout) {
    List<Rectangle2D> shapes = new ArrayList<>();
    layout.boxes().forEach(at -> shapes.add(shape(at.x(), at.y(), WIDTH, HEIGHT)));
    layout
        .routes()
        .forEach(route ->
            shapes.add(
                shape(route.badge().x() - BADGE / 2, route.badge().y() - BADGE / 2, BADGE, BADGE)));
    return shapes;
  }

  private static Rectangle2D shape(double x, double y, double width, double height) {
    return new Rectangle2D.Double(x, y, width, height);
  }

  @Test
  void boxes_and_badges_never_overlap_and_stay_inside() {
    GraphLayout layout = layout(5);
    List<Rectangle2D> shapes = shapes(layout);
    Rectangle2D page = shape(0, 0, layout.width(), layout.height());
    for (int one = 0; one < shapes.size(); one++) {
      assertThat(page.contains(shapes.get(one))).isTrue();
      for (int other = one + 1; other < shapes.size(); other++) {
        assertThat(shapes.get(one).intersects(shapes.get(other)))
            .as(one + " and " + other)
            .isFalse();
      }
    }
  }

  @Test
  void the_last_box_is_below_all_others() {
    List<Point> boxes = layout(5).boxes();
    assertThat(boxes.subList(0, 4)).allMatch(box -> box.y() + HEIGHT < boxes.get(4).y());
  }

  @Test
  void a_route_runs_from_the_edge_of_its_first_box_to_the_edge_of_its_second() {
    GraphLayout layout = GraphLayout.of(boxes(2), List.of(new Link(0, 1, BADGE, BADGE)));
    Route route = layout.routes().getFirst();
    assertThat(route.points().getFirst().y()).isEqualTo(layout.boxes().get(0).y() + HEIGHT);
    assertThat(route.points().getLast().y()).isEqualTo(layout.boxes().get(1).y());
  }

  @Test
  void two_links_between_the_same_boxes_are_two_routes() {
    Link link = new Link(0, 1, BADGE, BADGE);
    GraphLayout layout = GraphLayout.of(boxes(2), List.of(link, link));
    assertThat(layout.routes().get(0)).isNotEqualTo(layout.routes().get(1));
  }

  @Test
  void the_same_graph_is_laid_out_the_same_every_time() {
    assertThat(layout(4)).isEqualTo(layout(4));
  }

  @Test
  void a_box_without_links_stands_alone() {
    assertThat(GraphLayout.of(boxes(2), List.of()).boxes()).hasSize(2);
  }
}
