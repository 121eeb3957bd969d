package allay.programme.map;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// A line over days with bands of certainty around it.
///
/// @param name what a screen reader says in place of the picture
/// @param x days, the first is 0
/// @param bands the widest first, each with a low and a high value a day
/// @param line one value a day
record BandChart(String name, Axis x, Axis y, List<Band> bands, List<Double> line) {
  private static final double WIDTH = 340;
  private static final double HEIGHT = 176;
  private static final double LEFT = 40;
  private static final double RIGHT = WIDTH - 16;
  private static final double TOP = 12;
  private static final double BOTTOM = HEIGHT - 30;

  /// Fewer days than this get a dot each.
  private static final int DOTS_BELOW = 10;

  record Band(List<Double> low, List<Double> high) {
    static <T> Band of(List<T> days, ToDoubleFunction<T> low, ToDoubleFunction<T> high) {
      return new Band(values(days, low), values(days, high));
    }
  }

  static <T> List<Double> values(List<T> days, ToDoubleFunction<T> value) {
    return days.stream().map(value::applyAsDouble).toList();
  }

  Svg draw() {
    List<Svg> parts = new ArrayList<>();
    y.ticks().forEach(tick -> parts.addAll(level(tick)));
    x.ticks().forEach(tick -> parts.add(day(tick)));
    for (int band = 0; band < bands.size(); band++) {
      parts.add(area(bands.get(band)).with("class", band == 0 ? "band wide" : "band narrow"));
    }
    parts.add(Svg.element("polyline").with("class", "line").with("points", points(line, false)));
    if (line.size() < DOTS_BELOW) {
      IntStream.range(0, line.size()).mapToObj(this::dot).forEach(parts::add);
    }
    return Svg.element("svg")
        .with("class", "chart")
        .with("viewBox", "0 0 " + Svg.number(WIDTH) + " " + Svg.number(HEIGHT))
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
    return Svg.text("tick " + anchor, across(tick.at()), HEIGHT - 8, tick.label());
  }

  private Svg area(Band band) {
    return Svg.element("polygon")
        .with("points", points(band.low(), false) + " " + points(band.high(), true));
  }

  private String points(List<Double> values, boolean backwards) {
    List<String> points =
        IntStream.range(0, values.size())
            .mapToObj(day -> Svg.number(across(day)) + "," + Svg.number(down(values.get(day))))
            .toList();
    return String.join(" ", backwards ? points.reversed() : points);
  }

  private Svg dot(int day) {
    return Svg.element("circle")
        .with("class", "dot")
        .with("cx", across(day))
        .with("cy", down(line.get(day)))
        .with("r", 4);
  }

  private double across(double day) {
    return x.place(day, LEFT, RIGHT);
  }

  private double down(double value) {
    return y.place(value, BOTTOM, TOP);
  }
}
