package allay.programme.map;

import static java.util.stream.Collectors.joining;

import allay.model.series.Dose;
import allay.model.series.Input;
import allay.programme.diary.Diary;
import allay.programme.map.Axis.Tick;
import allay.programme.map.MapPage.Chart;
import allay.programme.map.MapPage.Table;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How much of one practice was done over the days of a diary, a tick a day: the higher, the more.
/// Days on which nothing was written down stay empty.
public final class DosesChart {
  private static final double HEIGHT = 84;

  private final ShownDays shown;
  private final Input input;
  private final List<Mark> marks;

  /// @param amount done that day, or a day on average
  private record Mark(int index, double amount) {}

  private DosesChart(ShownDays shown, Input input) {
    this.shown = shown;
    this.input = input;
    this.marks =
        IntStream.range(0, shown.steps())
            .boxed()
            .flatMap(index ->
                doses(shown.daysOf(index)).average().stream()
                    .mapToObj(amount -> new Mark(index, amount)))
            .toList();
  }

  /// The last days of a practice.
  ///
  /// @param practice folded name, without `did:`
  /// @throws IllegalArgumentException when the diary has no such practice
  public static Chart of(Diary diary, String practice, ChartSpan span) {
    Input input =
        diary.toSeries().inputs().stream()
            .filter(each -> each.name().equals(practice))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no practice of that name"));
    return new DosesChart(ShownDays.of(diary, span), input).chart();
  }

  /// Known doses on those days.
  private DoubleStream doses(IntStream days) {
    return days.mapToObj(input.doses()::get).flatMapToDouble(DosesChart::amount);
  }

  private static DoubleStream amount(Dose dose) {
    return switch (dose) {
      case Dose.Taken(double amount) -> DoubleStream.of(amount);
      case Dose.Unknown _ -> DoubleStream.empty();
    };
  }

  private Chart chart() {
    String sentence =
        Stream.of(Stream.of(done()), signs()).flatMap(sentences -> sentences).collect(joining(" "));
    return new Chart(
        Naming.capitalised(Naming.name(input.name())), draw(sentence), sentence, table());
  }

  private String done() {
    double[] done =
        doses(IntStream.range(shown.skipped(), shown.skipped() + shown.days()))
            .filter(amount -> amount > 0)
            .toArray();
    String name = Naming.name(input.name());
    if (done.length == 0) {
      return "No %s is noted in these days.".formatted(name);
    }
    String most =
        isSteady()
            ? ""
            : ", at most %s a day".formatted(amount(DoubleStream.of(done).max().orElse(0)));
    return "%s you noted %s%s.".formatted(shown.on(done.length), name, most);
  }

  /// Done or not done, and never more or less of it.
  private boolean isSteady() {
    return doses(IntStream.range(0, input.doses().size()))
            .filter(amount -> amount > 0)
            .distinct()
            .count()
        < 2;
  }

  private Stream<String> signs() {
    Stream<String> together =
        shown.stepWords().map("Each tick is the average of %s."::formatted).stream();
    Stream<String> gaps =
        marks.size() < shown.steps()
            ? Stream.of("Where the line breaks, nothing was written down.")
            : Stream.of();
    return Stream.concat(together, gaps);
  }

  private String draw(String sentence) {
    double most = marks.stream().mapToDouble(Mark::amount).max().orElse(0);
    Plot plot =
        new Plot(
            sentence,
            shown.axis(),
            new Axis(
                0,
                most > 0 ? most : 1,
                isSteady() ? List.of() : List.of(new Tick(most, amount(most)))),
            HEIGHT);
    Svg known =
        Svg.element("path")
            .with("class", "known")
            .with("d", path(marks.stream(), mark -> line(plot, mark)));
    Svg ticks =
        Svg.element("path")
            .with("class", "doses")
            .with("stroke-width", Math.clamp(180.0 / shown.steps(), 1, 5))
            .with(
                "d",
                path(marks.stream().filter(mark -> mark.amount() > 0), mark -> tick(plot, mark)));
    return plot.draw(List.of(known, ticks)).markup();
  }

  private static String path(Stream<Mark> marks, Function<Mark, String> piece) {
    return marks.map(piece).collect(joining());
  }

  /// As wide as its days, so that those of neighbours meet.
  private String line(Plot plot, Mark mark) {
    double half = shown.step() / 2.0;
    double middle = shown.middle(mark.index());
    return "M"
        + Svg.number(plot.across(middle - half))
        + " "
        + Svg.number(plot.down(0))
        + "H"
        + Svg.number(plot.across(middle + half));
  }

  private String tick(Plot plot, Mark mark) {
    return "M"
        + Svg.number(plot.across(shown.middle(mark.index())))
        + " "
        + Svg.number(plot.down(0))
        + "V"
        + Svg.number(plot.down(mark.amount()));
  }

  private Table table() {
    return new Table(
        shown.step() == 1 ? "These days as a table" : "These averages as a table",
        List.of(shown.step() == 1 ? "Day" : "From", "Done"),
        marks.stream()
            .map(mark -> List.of(shown.label(shown.firstOf(mark.index())), amount(mark.amount())))
            .toList());
  }

  /// A whole number without a decimal.
  private static String amount(double amount) {
    return Figures.decimals(amount, amount == Math.rint(amount) ? 0 : 1);
  }
}
