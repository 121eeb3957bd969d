package allay.programme.map;

import static java.util.stream.Collectors.joining;

import allay.model.dynamics.MapResult;
import allay.model.dynamics.PersonalMap.LevelPath;
import allay.model.posterior.Interval;
import allay.model.series.DailySeries;
import allay.model.series.Track;
import allay.programme.diary.Diary;
import allay.programme.map.MapPage.Chart;
import allay.programme.map.MapPage.Table;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One track's scores over the days of a diary, a dot a day, gaps left open; over them the slow
/// level with its 90 % band where a map has one. Rings are scores at an end of the scale.
public final class ScoresChart {
  private final ShownDays shown;
  private final Track track;
  private final List<ScoreMark> marks;
  private final List<LevelDay> levels;

  /// The level on one day, counted from the diary's first.
  private record LevelDay(int day, Interval level) {}

  private ScoresChart(ShownDays shown, Track track, List<LevelDay> levels) {
    this.shown = shown;
    this.track = track;
    this.marks = ScoreMark.of(track, shown);
    this.levels = levels;
  }

  /// The last days of a track.
  ///
  /// @param track folded name
  /// @param report the last map; it may be older than the diary and may not hold the track
  /// @throws IllegalArgumentException when the diary has no such track
  public static Chart of(Diary diary, String track, ChartSpan span, Optional<MapReport> report) {
    DailySeries series = diary.toSeries();
    ShownDays shown = ShownDays.of(diary, span);
    List<LevelDay> levels =
        report.map(it -> levels(diary, track, it)).orElse(List.of()).stream()
            .filter(level -> isDrawn(shown, level.day()))
            .toList();
    return new ScoresChart(shown, series.tracks().get(series.indexOf(track)), levels).chart();
  }

  private static List<LevelDay> levels(Diary diary, String track, MapReport report) {
    int offset = (int) ChronoUnit.DAYS.between(diary.from(), report.from());
    return paths(report)
        .filter(path -> path.track().equals(track))
        .flatMap(path ->
            IntStream.range(0, path.days().size())
                .mapToObj(day -> new LevelDay(day + offset, path.days().get(day))))
        .toList();
  }

  private static Stream<LevelPath> paths(MapReport report) {
    return report.result() instanceof MapResult.Converged converged
        ? converged.map().levelPaths().stream()
        : Stream.of();
  }

  /// The last day of each step, so that the line ends where the dots do.
  private static boolean isDrawn(ShownDays shown, int day) {
    int fromEnd = shown.skipped() + shown.days() - 1 - day;
    return fromEnd >= 0 && day >= shown.skipped() && fromEnd % shown.step() == 0;
  }

  private Chart chart() {
    String sentence =
        Stream.of(
                Stream.of(ScoresWords.scored(track, shown)),
                ScoresWords.signs(marks, shown, !levels.isEmpty()))
            .flatMap(sentences -> sentences)
            .collect(joining(" "));
    return new Chart(
        Naming.capitalised(Naming.name(track.name())), draw(sentence), sentence, table());
  }

  private String draw(String sentence) {
    Plot plot = new Plot(sentence, shown.axis(), Axis.ofScores(), Plot.HEIGHT);
    List<Svg> parts = new ArrayList<>();
    List<Double> days = levels.stream().map(level -> shown.at(level.day())).toList();
    if (!levels.isEmpty()) {
      parts.add(
          plot.band(
              "wide",
              days,
              BandChart.values(levels, level -> level.level().low90()),
              BandChart.values(levels, level -> level.level().high90())));
    }
    parts.add(dots(plot, "scores", radius(), mark -> !mark.atBound()));
    parts.add(dots(plot, "scores", radius() + 0.6, ScoreMark::atBound));
    parts.add(dots(plot, "hole", radius() - 0.9, ScoreMark::atBound));
    if (!levels.isEmpty()) {
      parts.add(plot.line(days, BandChart.values(levels, level -> level.level().median())));
    }
    return plot.draw(parts).markup();
  }

  private double radius() {
    return marks.size() <= 40 ? 3.4 : marks.size() <= 130 ? 2.4 : 1.8;
  }

  /// All dots of a kind as one path of lines without length: light, however many there are.
  private Svg dots(Plot plot, String styleClass, double radius, Predicate<ScoreMark> which) {
    return Svg.element("path")
        .with("class", styleClass)
        .with("stroke-width", 2 * radius)
        .with(
            "d",
            marks.stream()
                .filter(which)
                .map(mark ->
                    "M"
                        + Svg.number(plot.across(shown.middle(mark.index())))
                        + " "
                        + Svg.number(plot.down(mark.value()))
                        + "h0")
                .collect(joining()));
  }

  private Table table() {
    boolean withLevel = !levels.isEmpty();
    return new Table(
        shown.step() == 1 ? "These scores as a table" : "These averages as a table",
        Stream.concat(
                Stream.of(shown.step() == 1 ? "Day" : "From", "Score"),
                withLevel ? Stream.of("Level", "From", "To") : Stream.of())
            .toList(),
        marks.stream().map(mark -> row(mark, withLevel)).toList());
  }

  private List<String> row(ScoreMark mark, boolean withLevel) {
    int last = shown.daysOf(mark.index()).max().orElseThrow();
    Optional<Interval> level =
        levels.stream().filter(each -> each.day() == last).map(LevelDay::level).findFirst();
    Stream<String> figures =
        level
            .map(it -> Stream.of(it.median(), it.low90(), it.high90()).map(Figures::score))
            .orElse(Stream.generate(() -> NumberTables.NO_FIGURE).limit(withLevel ? 3 : 0));
    return Stream.concat(
            Stream.of(shown.label(shown.firstOf(mark.index())), Figures.score(mark.value())),
            figures)
        .toList();
  }
}
