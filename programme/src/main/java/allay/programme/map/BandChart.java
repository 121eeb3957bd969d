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
    Plot plot = new Plot(name, x, y, Plot.HEIGHT);
    List<Double> days = IntStream.range(0, line.size()).mapToObj(day -> (double) day).toList();
    List<Svg> parts = new ArrayList<>();
    for (int band = 0; band < bands.size(); band++) {
      Band each = bands.get(band);
      parts.add(plot.band(band == 0 ? "wide" : "narrow", days, each.low(), each.high()));
    }
    parts.add(plot.line(days, line));
    if (line.size() < DOTS_BELOW) {
      days.forEach(day -> parts.add(dot(plot, day)));
    }
    return plot.draw(parts);
  }

  private Svg dot(Plot plot, double day) {
    return Svg.element("circle")
        .with("class", "dot")
        .with("cx", plot.across(day))
        .with("cy", plot.down(line.get((int) day)))
        .with("r", 4);
  }
}
