package allay.programme.map;

import allay.programme.map.MapPage.Chart;
import allay.programme.map.MapPage.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// A picture of what studies found: one row a study, its value as a square on its 95 % interval,
/// all of them together as a diamond, and a line where there is no difference.
///
/// @param name what a screen reader says in place of the picture
/// @param ratio whether values are factors, so that half and double are equally far from none
/// @param leftEnd what it means to lie to the left
/// @param rightEnd what it means to lie to the right
public record ForestPlot(
    String name, boolean ratio, String leftEnd, String rightEnd, List<Row> rows) {
  private static final double WIDTH = 340;
  private static final double LEFT = 6;
  private static final double RIGHT = WIDTH - 6;
  private static final double AXIS = 20;
  private static final double LINE = 18;
  private static final double ROW = 34;
  private static final double FOOT = 62;
  private static final int WIDEST_NAME = 33;
  private static final List<Double> FACTORS = List.of(0.125, 0.25, 0.5, 1.0, 2.0, 4.0, 8.0, 16.0);

  /// One value.
  ///
  /// @param number the same as text
  /// @param together whether it stands for all the studies at once
  public record Row(
      String name, String number, double value, Optional<Range> range, boolean together) {}

  /// The ends of an interval.
  public record Range(double low, double high) {}

  /// Keeps its own list.
  public ForestPlot {
    rows = List.copyOf(rows);
  }

  /// The picture with a sentence under it and a table behind it.
  public Chart chart(String sentence, Table table) {
    return new Chart("", draw().markup(), sentence, table);
  }

  Svg draw() {
    Axis axis = axis();
    List<Svg> parts = new ArrayList<>();
    double top = 0;
    for (Row row : rows) {
      parts.add(row(row, top, axis));
      top += height(row);
    }
    double foot = top;
    axis.ticks().forEach(tick -> parts.add(label(tick, foot + 14, axis)));
    parts.add(Svg.text("tick start", LEFT, foot + 36, "← " + leftEnd));
    parts.add(Svg.text("tick end", RIGHT, foot + 56, rightEnd + " →"));
    return Svg.element("svg")
        .with("class", "chart forest")
        .with("viewBox", "0 0 " + Svg.number(WIDTH) + " " + Svg.number(top + FOOT))
        .with("role", "img")
        .with("aria-label", name)
        .add(parts);
  }

  private double height(Row row) {
    return ROW + LINE * TwoLines.of(row.name(), WIDEST_NAME).size();
  }

  private Axis axis() {
    double furthest =
        rows.stream().flatMapToDouble(ForestPlot::values).map(this::far).max().orElse(0);
    return ratio ? factors(furthest) : Axis.aroundZero(furthest);
  }

  private static DoubleStream values(Row row) {
    return DoubleStream.concat(
        DoubleStream.of(row.value()),
        row.range().stream().flatMapToDouble(range -> DoubleStream.of(range.low(), range.high())));
  }

  private double far(double value) {
    return Math.abs(onAxis(value));
  }

  private double onAxis(double value) {
    return ratio ? Math.log(value) : value;
  }

  private static Axis factors(double furthest) {
    double end = Math.max(Math.log(2), furthest * 1.05);
    return new Axis(
        -end,
        end,
        FACTORS.stream()
            .filter(factor -> Math.abs(Math.log(factor)) <= end)
            .map(factor -> new Axis.Tick(Math.log(factor), "× " + plain(factor)))
            .toList());
  }

  private static String plain(double factor) {
    return factor >= 1 ? Svg.number(factor) : "1/" + Svg.number(1 / factor);
  }

  private double across(double value, Axis axis) {
    return place(onAxis(value), axis);
  }

  /// Far enough from the edges that each label fits in under its tick.
  private static double place(double onAxis, Axis axis) {
    return axis.place(onAxis, AXIS, WIDTH - AXIS);
  }

  private static Svg label(Axis.Tick tick, double y, Axis axis) {
    return Svg.text("tick middle", place(tick.at(), axis), y, tick.label());
  }

  private Svg row(Row row, double top, Axis axis) {
    List<Svg> parts = new ArrayList<>();
    parts.add(Svg.element("title").add(row.name() + ": " + row.number()));
    List<String> lines = TwoLines.of(row.name(), WIDEST_NAME);
    for (int line = 0; line < lines.size(); line++) {
      parts.add(Svg.text("row-name", LEFT, top + 15 + line * LINE, lines.get(line)));
    }
    parts.add(Svg.text("row-number end", RIGHT, top + 15, row.number()));
    double middle = top + lines.size() * LINE + 14;
    axis.ticks().forEach(tick -> parts.add(rule(tick, middle, axis)));
    row.range().ifPresent(range -> parts.add(whisker(range, middle, axis)));
    parts.add(row.together() ? diamond(row, middle, axis) : square(row, middle, axis));
    return Svg.element("g").add(parts);
  }

  private static Svg rule(Axis.Tick tick, double middle, Axis axis) {
    double x = place(tick.at(), axis);
    return Svg.element("line")
        .with("class", tick.at() == 0 ? "rule zero" : "rule")
        .with("x1", x)
        .with("x2", x)
        .with("y1", middle - 11)
        .with("y2", middle + 11);
  }

  private Svg whisker(Range range, double middle, Axis axis) {
    return Svg.element("line")
        .with("class", "whisker")
        .with("x1", across(range.low(), axis))
        .with("x2", across(range.high(), axis))
        .with("y1", middle)
        .with("y2", middle);
  }

  private Svg square(Row row, double middle, Axis axis) {
    double x = across(row.value(), axis);
    return Svg.element("rect")
        .with("class", "dot")
        .with("x", x - 6)
        .with("y", middle - 6)
        .with("width", 12)
        .with("height", 12);
  }

  private Svg diamond(Row row, double middle, Axis axis) {
    double x = across(row.value(), axis);
    return Svg.element("polygon")
        .with("class", "dot")
        .with(
            "points",
            Stream.of(
                    point(x - 9, middle),
                    point(x, middle - 9),
                    point(x + 9, middle),
                    point(x, middle + 9))
                .reduce((one, next) -> one + " " + next)
                .orElseThrow());
  }

  private static String point(double x, double y) {
    return Svg.number(x) + "," + Svg.number(y);
  }
}
