package allay.programme.map;

import allay.model.posterior.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// One row a thing: its name, its number, and under both its interval on a common axis, as a bar
/// from zero or as a dot; a dot that comes from elsewhere has a ring there.
///
/// @param name what a screen reader says in place of the picture
/// @param axis its ticks stand under the last row
record RowChart(String name, Axis axis, Mark mark, List<Row> rows) {
  private static final double WIDTH = 340;
  private static final double LEFT = 4;
  private static final double RIGHT = WIDTH - 4;
  private static final double LINE = 18;
  private static final double ROW = 34;
  private static final double FOOT = 24;

  /// Longest line of a row's name that leaves room for the number, in columns.
  private static final int WIDEST_NAME = 33;

  enum Mark {
    BAR,
    DOT
  }

  /// @param before where the ring stands
  record Row(String name, String number, Interval interval, OptionalDouble before) {
    static Row of(String name, String number, Interval interval) {
      return new Row(name, number, interval, OptionalDouble.empty());
    }

    List<String> lines() {
      return TwoLines.of(name, WIDEST_NAME);
    }

    double height() {
      return ROW + LINE * lines().size();
    }
  }

  Svg draw() {
    List<Svg> parts = new ArrayList<>();
    double top = 0;
    for (Row row : rows) {
      parts.add(row(row, top));
      top += row.height();
    }
    double height = top + FOOT;
    axis.ticks().forEach(tick -> parts.add(label(tick, height)));
    return Svg.element("svg")
        .with("class", "chart")
        .with("viewBox", "0 0 " + Svg.number(WIDTH) + " " + Svg.number(height))
        .with("role", "img")
        .with("aria-label", name)
        .add(parts);
  }

  private Svg label(Axis.Tick tick, double height) {
    String anchor = tick.at() == axis.from() ? "start" : tick.at() == axis.to() ? "end" : "middle";
    return Svg.text("tick " + anchor, across(tick.at()), height - 6, tick.label());
  }

  private Svg row(Row row, double top) {
    List<Svg> parts = new ArrayList<>();
    parts.add(Svg.element("title").add(row.name()));
    List<String> lines = row.lines();
    for (int line = 0; line < lines.size(); line++) {
      parts.add(Svg.text("row-name", LEFT, top + 15 + line * LINE, lines.get(line)));
    }
    double middle = top + lines.size() * LINE + 13;
    parts.add(Svg.text("row-number end", RIGHT, top + 15, row.number()));
    axis.ticks().forEach(tick -> parts.add(rule(tick, middle)));
    row.before().ifPresent(before -> parts.addAll(way(before, row.interval(), middle)));
    parts.addAll(mark(row.interval(), middle));
    return Svg.element("g").add(parts);
  }

  private Svg rule(Axis.Tick tick, double middle) {
    return Svg.element("line")
        .with("class", tick.at() == 0 ? "rule zero" : "rule")
        .with("x1", across(tick.at()))
        .with("x2", across(tick.at()))
        .with("y1", middle - 10)
        .with("y2", middle + 10);
  }

  private List<Svg> mark(Interval interval, double middle) {
    return switch (mark) {
      case BAR -> List.of(bar(interval, middle), whisker(interval, middle));
      case DOT -> List.of(whisker(interval, middle), dot(interval, middle));
    };
  }

  private List<Svg> way(double before, Interval after, double middle) {
    return List.of(
        Svg.element("line")
            .with("class", "way")
            .with("x1", across(before))
            .with("x2", across(after.median()))
            .with("y1", middle)
            .with("y2", middle),
        Svg.element("circle")
            .with("class", "ring")
            .with("cx", across(before))
            .with("cy", middle)
            .with("r", 6.5));
  }

  private Svg bar(Interval interval, double middle) {
    double zero = across(0);
    double end = across(interval.median());
    return Svg.element("rect")
        .with("class", "bar")
        .with("x", Math.min(zero, end))
        .with("width", Math.max(2, Math.abs(end - zero)))
        .with("y", middle - 7)
        .with("height", 14)
        .with("rx", 3);
  }

  private Svg whisker(Interval interval, double middle) {
    return Svg.element("line")
        .with("class", mark == Mark.BAR ? "whisker on-bar" : "whisker")
        .with("x1", across(interval.low90()))
        .with("x2", across(interval.high90()))
        .with("y1", middle)
        .with("y2", middle);
  }

  private Svg dot(Interval interval, double middle) {
    return Svg.element("circle")
        .with("class", "dot")
        .with("cx", across(interval.median()))
        .with("cy", middle)
        .with("r", 6);
  }

  private double across(double value) {
    return axis.place(value, LEFT, RIGHT);
  }
}
