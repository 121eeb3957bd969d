package allay.programme.map;

import allay.model.dynamics.PersonalMap;
import allay.model.dynamics.PersonalMap.Correlation;
import allay.model.dynamics.PersonalMap.ForecastDay;
import allay.model.dynamics.PersonalMap.LevelPath;
import allay.model.dynamics.Worth;
import allay.model.posterior.Interval;
import allay.programme.map.BandChart.Band;
import allay.programme.map.MapPage.Chart;
import allay.programme.map.MapPage.Charts;
import allay.programme.map.MapPage.Numbers;
import allay.programme.map.MapPage.Part;
import allay.programme.map.MapPage.Section;
import allay.programme.map.MapPage.Sentences;
import allay.programme.map.MapPage.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Levels, the days ahead, what comes on the same day, and what the map is worth.
record OutlookSections(MapReport report, PersonalMap map, String outcome) {
  private static final int DAYS_A_WEEK = 7;

  static List<Section> of(MapReport report, PersonalMap map) {
    OutlookSections sections = new OutlookSections(report, map, Naming.name(map.outcome()));
    return Stream.of(
            sections.levels(), sections.forecast(), sections.correlations(), sections.worth())
        .filter(section -> !section.parts().isEmpty())
        .toList();
  }

  private Section levels() {
    List<Chart> charts =
        map.levelPaths().stream()
            .filter(path -> !path.days().isEmpty())
            .sorted(Comparator.comparing(path -> !path.track().equals(map.outcome())))
            .map(this::level)
            .toList();
    return new Section(
        Section.LEVELS,
        "Your usual levels",
        List.of(
            "The slow level under the daily ups and downs, with the band where it likely lies."),
        charts.isEmpty()
            ? List.of()
            : List.of(
                new Charts(
                    charts.subList(0, 1),
                    "The levels of the others",
                    charts.subList(1, charts.size()))));
  }

  private Chart level(LevelPath path) {
    String name = Naming.name(path.track());
    BandChart chart =
        new BandChart(
            "The level of " + name + " over the days of the diary.",
            Dates.axis(report.from(), path.days().size(), 3),
            Axis.ofScores(),
            List.of(Band.of(path.days(), Interval::low90, Interval::high90)),
            BandChart.values(path.days(), Interval::median));
    String sentence =
        map.levels().stream()
            .filter(level -> level.track().equals(path.track()))
            .map(LevelWords::sentence)
            .findFirst()
            .orElse("");
    return new Chart(Naming.capitalised(name), chart.draw().markup(), sentence, weekly(name, path));
  }

  /// The last day and every seventh before it.
  private Table weekly(String name, LevelPath path) {
    List<List<String>> rows =
        IntStream.iterate(path.days().size() - 1, day -> day >= 0, day -> day - DAYS_A_WEEK)
            .mapToObj(day -> row(report.from().plusDays(day), path.days().get(day)))
            .toList();
    return new Table(
        "Level of " + name + ", week by week",
        List.of("Day", "Most likely", "From", "To"),
        rows.reversed());
  }

  private static List<String> row(LocalDate date, Interval level) {
    return List.of(
        Dates.day(date),
        Figures.score(level.median()),
        Figures.score(level.low90()),
        Figures.score(level.high90()));
  }

  private Section forecast() {
    List<ForecastDay> days = map.forecast();
    return new Section(
        Section.FORECAST,
        "The days ahead",
        List.of(),
        days.isEmpty() ? List.of() : List.of(MapPage.one(forecast(days))));
  }

  private Chart forecast(List<ForecastDay> days) {
    String sentence = OutlookWords.forecast(map.outcome(), days);
    BandChart chart =
        new BandChart(
            sentence,
            Dates.axis(report.to().plusDays(days.getFirst().daysAhead()), days.size(), 4),
            Axis.ofScores(),
            List.of(
                Band.of(days, ForecastDay::low90, ForecastDay::high90),
                Band.of(days, ForecastDay::low50, ForecastDay::high50)),
            BandChart.values(days, ForecastDay::mean));
    List<List<String>> rows =
        days.stream()
            .map(day ->
                List.of(
                    Dates.weekday(report.to().plusDays(day.daysAhead())),
                    Figures.score(day.mean()),
                    Figures.score(day.low50()) + " to " + Figures.score(day.high50()),
                    Figures.score(day.low90()) + " to " + Figures.score(day.high90())))
            .toList();
    Table table =
        new Table(
            "These days as a table",
            List.of("Day", "Mean", "Half of such days", "Nine in ten"),
            rows);
    return new Chart("", chart.draw().markup(), sentence, table);
  }

  private Section correlations() {
    List<Correlation> strongest =
        map.correlations().stream()
            .sorted(Comparator.comparingDouble(each -> -Math.abs(each.value().median())))
            .toList();
    List<String> clear =
        strongest.stream()
            .filter(each -> each.value().excludesZero())
            .map(OutlookWords::correlation)
            .toList();
    List<Part> parts = new ArrayList<>();
    if (!clear.isEmpty()) {
      parts.add(
          new Sentences(
              clear.stream().limit(3).toList(), "The others", clear.stream().skip(3).toList()));
    }
    if (!strongest.isEmpty()) {
      parts.add(new Numbers(table(strongest)));
    }
    return new Section(
        Section.TOGETHER,
        "What comes on the same day",
        List.of("Here the order of the day plays no part: only whether surprises come together."),
        parts);
  }

  private static Table table(List<Correlation> correlations) {
    return new Table(
        "All pairs as a table",
        List.of("Pair", "Most likely", "From", "To"),
        correlations.stream()
            .map(each ->
                List.of(
                    Naming.name(each.first()) + " and " + Naming.name(each.second()),
                    Figures.signed(each.value().median(), 2),
                    Figures.signed(each.value().low90(), 2),
                    Figures.signed(each.value().high90(), 2)))
            .toList());
  }

  private Section worth() {
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Sentences(
            List.of(OutlookWords.worth(report.worth(), map.outcome(), report.days())),
            "",
            List.of()));
    report.worth().map(OutlookSections::table).map(Numbers::new).ifPresent(parts::add);
    return new Section(Section.WORTH, "What the map is worth", List.of(), parts);
  }

  private static Table table(Worth worth) {
    return new Table(
        "The test in numbers",
        List.of(
            "Guess",
            "Average miss (CRPS, points; lower is better)",
            "Log score (higher is better)"),
        List.of(
            guess("this map", worth.crps(), worth.logScore()),
            guess("as yesterday", worth.crpsYesterday(), worth.logScoreYesterday()),
            guess("as on average", worth.crpsMean(), worth.logScoreMean())));
  }

  private static List<String> guess(String name, double crps, double logScore) {
    return List.of(name, Figures.decimals(crps, 2), Figures.decimals(logScore, 2));
  }
}
