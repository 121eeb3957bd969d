package allay.programme.map;

import allay.model.dynamics.PersonalMap;
import allay.model.dynamics.PersonalMap.ForecastDay;
import allay.model.dynamics.PersonalMap.LevelChange;
import allay.model.dynamics.PersonalMap.Noise;
import allay.model.dynamics.Worth;
import allay.model.posterior.Interval;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// The tables about levels, day-to-day surprises, the days ahead, and what the map is worth.
record LevelTables(NumberTables tables) {
  void levels(PersonalMap map) {
    tables.table(
        "Usual level now and four weeks ago, and how likely it has come down.",
        1,
        List.of("track", "now", "low", "high", "then", "low", "high", "down"),
        map.levels().stream().map(LevelTables::level).toList());
  }

  private static List<String> level(LevelChange level) {
    Stream<String> then =
        level
            .fourWeeksAgo()
            .map(ago ->
                Stream.concat(
                    scores(ago.level()), Stream.of(Figures.sureness(ago.probabilityLower()))))
            .orElse(
                Stream.of(
                    NumberTables.NO_FIGURE,
                    NumberTables.NO_FIGURE,
                    NumberTables.NO_FIGURE,
                    NumberTables.NO_FIGURE));
    return Stream.of(Stream.of(Naming.name(level.track())), scores(level.now()), then)
        .flatMap(cells -> cells)
        .toList();
  }

  private static Stream<String> scores(Interval interval) {
    return Stream.of(interval.median(), interval.low90(), interval.high90()).map(Figures::score);
  }

  void noise(PersonalMap map) {
    tables.table(
        "Day-to-day surprises and daily drift of the level, in points (standard deviations).",
        1,
        List.of("track", "surprises", "drift"),
        map.noise().stream().map(LevelTables::noise).toList());
  }

  private static List<String> noise(Noise noise) {
    return List.of(
        Naming.name(noise.track()),
        Figures.decimals(noise.sigma().mean(), 2),
        Figures.decimals(noise.tau().mean(), 2));
  }

  void forecast(PersonalMap map, LocalDate lastDay) {
    tables.table(
        "The days ahead: %s, half of the time, and 9 times in 10."
            .formatted(Naming.name(map.outcome())),
        1,
        List.of("day", "mean", "half", "9 in 10"),
        map.forecast().stream().map(day -> forecast(day, lastDay)).toList());
  }

  private static List<String> forecast(ForecastDay day, LocalDate lastDay) {
    return List.of(
        MapText.date(lastDay.plusDays(day.daysAhead())),
        Figures.score(day.mean()),
        Figures.score(day.low50()) + " to " + Figures.score(day.high50()),
        Figures.score(day.low90()) + " to " + Figures.score(day.high90()));
  }

  void worth(Worth worth) {
    tables.table(
        "One day ahead over the last four weeks: how far off (CRPS in points, lower is better) and"
            + " log score (higher is better).",
        1,
        List.of("rule", "off by", "log score"),
        List.of(
            worth("this map", worth.crps(), worth.logScore()),
            worth("as yesterday", worth.crpsYesterday(), worth.logScoreYesterday()),
            worth("as on average", worth.crpsMean(), worth.logScoreMean())));
  }

  private static List<String> worth(String rule, double crps, double logScore) {
    return List.of(rule, Figures.decimals(crps, 2), Figures.decimals(logScore, 2));
  }
}
