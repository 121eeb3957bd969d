package allay.programme.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The frame of a chart over days, and where things stand in it.
///
/// @param name what a screen reader says in place of the picture
/// @param x days
/// @param height of the whole picture
record Plot(String name, Axis x, Axis y, double height) {
  static final double HEIGHT = 176;
  private static final double WIDTH = 340;
  private static final double LEFT = 40;
  private static final double RIGHT = WIDTH - 16;
  private static final double TOP = 12;
  private static final double FOOT = 30;

  /// @param inside drawn over the frame
  Svg draw(List<Svg> inside) {
    List<Svg> parts = new ArrayList<>();
    y.ticks().forEach(tick -> parts.addAll(level(tick)));
    x.ticks().forEach(tick -> parts.add(day(tick)));
    parts.addAll(inside);
    return Svg.element("svg")
        .with("class", "chart")
        .with("viewBox", "0 0 " + Svg.number(WIDTH) + " " + Svg.number(height))
        .with("role", "img")
        .with("aria-label", name)
        .add(parts);
  }

  private List<Svg> level(Axis.Tick tick) {
    double at = down(tick.at());
    Svg rule =
        Svg.element("line")
            .with("class", tick.at() == 0 ? "rule zero" : "rule")
            .with("x1", LEFT)
            .with("x2", RIGHT)
            .with("y1", at)
            .with("y2", at);
    return List.of(rule, Svg.text("tick end", LEFT - 8, at + 4.5, tick.label()));
  }

  /// Labels at the two ends stay inside the picture.
  private Svg day(Axis.Tick tick) {
    String anchor = tick.at() == x.from() ? "start" : tick.at() == x.to() ? "end" : "middle";
    return Svg.text("tick " + anchor, across(tick.at()), height - 8, tick.label());
  }

  double across(double day) {
    return x.place(day, LEFT, RIGHT);
  }

  double down(double value) {
    return y.place(value, height - FOOT, TOP);
  }

  /// @param values one for each of `days`
  Svg line(List<Double> days, List<Double> values) {
    return Svg.element("polyline").with("class", "line").with("points", points(days, values));
  }

  /// @param styleClass of the band, "wide" or "narrow"
  Svg band(String styleClass, List<Double> days, List<Double> low, List<Double> high) {
    return Svg.element("polygon")
        .with("points", points(days, low) + " " + points(days.reversed(), high.reversed()))
        .with("class", "band " + styleClass);
  }

  private String points(List<Double> days, List<Double> values) {
    return String.join(
        " ",
        IntStream.range(0, values.size())
            .mapToObj(i -> Svg.number(across(days.get(i))) + "," + Svg.number(down(values.get(i))))
            .toList());
  }
}
