package allay.programme.map;

import allay.model.dynamics.Arrow;
import allay.model.dynamics.MapResult;
import allay.model.dynamics.PersonalMap;
import allay.model.dynamics.PersonalMap.ForecastDay;
import allay.model.dynamics.PersonalMap.LevelChange;
import allay.model.dynamics.PersonalMap.Noise;
import allay.model.dynamics.PersonalMap.Ripple;
import allay.model.dynamics.Worth;
import allay.model.posterior.Interval;
import allay.model.posterior.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The tables behind the words, for those who want them.
record MapNumbers(MapReport report, TextPage page) {
  /// Longest table of loops, threads or what-ifs; the rest is counted.
  private static final int ROWS = 10;

  /// Days of a ripple that fit on a line of 60 columns.
  private static final int RIPPLE_DAYS = 8;

  private static final String NO_FIGURE = "-";

  void all(PersonalMap map, Verdict verdict, MapResult.Seconds seconds) {
    page.heading("Numbers");
    page.paragraph(
        "For those who want them. Low and high: in 9 of 10 answers that fit the diary, the figure"
            + " lies between them.");
    arrows(map);
    whatIf(map);
    loops(map);
    threads(map);
    ripples(map);
    shares(map);
    correlations(map);
    levels(map);
    noise(map);
    forecast(map);
    report.worth().ifPresent(this::worth);
    run(verdict, seconds);
  }

  private void table(String caption, int names, List<String> header, List<List<String>> rows) {
    if (rows.isEmpty()) {
      return;
    }
    page.blank();
    page.paragraph(caption);
    new TextTable(names, header, rows).lines(page.inner()).forEach(page::line);
  }

  private void arrows(PersonalMap map) {
    table(
        "Links: points by which the second moves with one point (one usual amount) of the first."
            + " Learned: how much the diary taught. *: changes with another order of the day.",
        3,
        List.of("from", "to", "day", "mean", "low", "high", "sign", "learned"),
        map.arrows().stream().map(MapNumbers::arrow).toList());
  }

  private static List<String> arrow(Arrow arrow) {
    String when = arrow.when() == Arrow.When.SAME_DAY ? "same" : "next";
    return List.of(
        Naming.name(arrow.from().name()),
        Naming.name(arrow.to()),
        when + (arrow.orderSensitive() ? "*" : ""),
        Figures.signed(arrow.mean(), 2),
        Figures.signed(arrow.low90(), 2),
        Figures.signed(arrow.high90(), 2),
        Figures.percent(arrow.probabilityOfSign()),
        Figures.percent(arrow.learned()));
  }

  private void whatIf(PersonalMap map) {
    intervals(
        "If one thing stayed a point (a usual amount) higher: where %s would settle, in points."
            .formatted(Naming.name(map.outcome())),
        List.of("held"),
        map.whatIf().stream()
            .filter(whatIf -> whatIf.on().equals(map.outcome()))
            .map(whatIf -> row(List.of(Naming.name(whatIf.hold().name())), whatIf.change()))
            .toList());
  }

  private void loops(PersonalMap map) {
    intervals(
        "Loops: how much of a push comes back each time round; below 0 the other way.",
        List.of("through"),
        map.loops().stream().map(loop -> row(List.of(path(loop.through())), loop.gain())).toList());
    map.feedback()
        .ifPresent(feedback ->
            intervals(
                "All loops through %s together: times a lasting push, then the part of it through each track."
                    .formatted(Naming.name(map.outcome())),
                List.of("through"),
                Stream.concat(
                        Stream.of(row(List.of("all"), feedback.amplification())),
                        feedback.through().stream()
                            .map(part -> row(List.of(Naming.name(part.track())), part.part())))
                    .toList()));
  }

  private void threads(PersonalMap map) {
    intervals(
        "Threads to %s: points per lasting point of the first."
            .formatted(Naming.name(map.outcome())),
        List.of("thread"),
        map.threads().stream()
            .map(thread -> row(List.of(path(thread.path())), thread.effect()))
            .toList());
  }

  private static String path(List<String> names) {
    return String.join(" → ", names.stream().map(Naming::name).toList());
  }

  private void ripples(PersonalMap map) {
    List<String> days = IntStream.range(0, RIPPLE_DAYS).mapToObj(Integer::toString).toList();
    table(
        "Ripples: points by which %s is off, 0 to %d days after a one-point push."
            .formatted(Naming.name(map.outcome()), RIPPLE_DAYS - 1),
        1,
        Stream.concat(Stream.of("push in"), days.stream()).toList(),
        map.ripples().stream()
            .filter(ripple -> ripple.to().equals(map.outcome()))
            .map(MapNumbers::ripple)
            .toList());
  }

  private static List<String> ripple(Ripple ripple) {
    Stream<String> medians =
        IntStream.range(0, RIPPLE_DAYS)
            .mapToObj(day ->
                day < ripple.days().size()
                    ? Figures.signed(ripple.days().get(day).median(), 1)
                    : NO_FIGURE);
    return Stream.concat(Stream.of(Naming.name(ripple.from())), medians).toList();
  }

  private void shares(PersonalMap map) {
    table(
        "Where the ups and downs of %s within two weeks start; slow drift left out."
            .formatted(Naming.name(map.outcome())),
        1,
        List.of("start", "share", "low", "high"),
        map.shares().stream()
            .map(share ->
                List.of(
                    share.track().equals(map.outcome())
                        ? "nothing written down"
                        : Naming.name(share.track()),
                    Figures.percent(share.share().median()),
                    Figures.percent(share.share().low90()),
                    Figures.percent(share.share().high90())))
            .toList());
  }

  private void correlations(PersonalMap map) {
    intervals(
        "Surprises on the same day: +1 always the same way, -1 always opposite ways.",
        List.of("first", "second"),
        map.correlations().stream()
            .map(pair ->
                row(List.of(Naming.name(pair.first()), Naming.name(pair.second())), pair.value()))
            .toList());
  }

  private void intervals(String caption, List<String> names, List<List<String>> rows) {
    table(
        caption,
        names.size(),
        Stream.concat(names.stream(), Stream.of("middle", "low", "high")).toList(),
        rows.stream().limit(ROWS).toList());
    if (rows.size() > ROWS) {
      page.line("and " + (rows.size() - ROWS) + " more");
    }
  }

  private static List<String> row(List<String> names, Interval interval) {
    List<String> cells = new ArrayList<>(names);
    cells.add(Figures.signed(interval.median(), 2));
    cells.add(Figures.signed(interval.low90(), 2));
    cells.add(Figures.signed(interval.high90(), 2));
    return cells;
  }

  private void levels(PersonalMap map) {
    table(
        "Usual level now and four weeks ago, and how likely it has come down.",
        1,
        List.of("track", "now", "low", "high", "then", "low", "high", "down"),
        map.levels().stream().map(MapNumbers::level).toList());
  }

  private static List<String> level(LevelChange level) {
    Stream<String> then =
        level
            .fourWeeksAgo()
            .map(ago ->
                Stream.concat(
                    scores(ago.level()), Stream.of(Figures.percent(ago.probabilityLower()))))
            .orElse(Stream.of(NO_FIGURE, NO_FIGURE, NO_FIGURE, NO_FIGURE));
    return Stream.of(Stream.of(Naming.name(level.track())), scores(level.now()), then)
        .flatMap(cells -> cells)
        .toList();
  }

  private static Stream<String> scores(Interval interval) {
    return Stream.of(interval.median(), interval.low90(), interval.high90()).map(Figures::score);
  }

  private void noise(PersonalMap map) {
    table(
        "Day-to-day surprises and daily drift of the level, in points (standard deviations).",
        1,
        List.of("track", "surprises", "drift"),
        map.noise().stream().map(MapNumbers::noise).toList());
  }

  private static List<String> noise(Noise noise) {
    return List.of(
        Naming.name(noise.track()),
        Figures.decimals(noise.sigma().mean(), 2),
        Figures.decimals(noise.tau().mean(), 2));
  }

  private void forecast(PersonalMap map) {
    table(
        "The days ahead: %s, half of the time, and 9 times in 10."
            .formatted(Naming.name(map.outcome())),
        1,
        List.of("day", "mean", "half", "9 in 10"),
        map.forecast().stream().map(this::forecast).toList());
  }

  private List<String> forecast(ForecastDay day) {
    return List.of(
        MapText.date(report.to().plusDays(day.daysAhead())),
        Figures.score(day.mean()),
        Figures.score(day.low50()) + " to " + Figures.score(day.high50()),
        Figures.score(day.low90()) + " to " + Figures.score(day.high90()));
  }

  private void worth(Worth worth) {
    table(
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

  void run(Verdict verdict, MapResult.Seconds seconds) {
    page.blank();
    page.paragraph(
        "The run: %d draws in %s seconds, seed %d; largest R-hat %s (below %s is needed), smallest effective sample size %s (above %s is needed)."
            .formatted(
                verdict.draws(),
                Figures.decimals(seconds.total(), 1),
                report.seed(),
                Figures.decimals(verdict.rHatMax(), 3),
                Figures.decimals(Verdict.R_HAT_BELOW, 2),
                Figures.decimals(verdict.essMin(), 0),
                Figures.decimals(Verdict.EFFECTIVE_SAMPLE_SIZE_ABOVE, 0)));
  }
}
