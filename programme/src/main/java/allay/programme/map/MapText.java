package allay.programme.map;

import allay.model.dynamics.MapResult;
import allay.model.dynamics.PersonalMap;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/// A map, or the answer why there is none, as plain text for a terminal: words first, then numbers.
/// No colour; no line is wider than the columns asked for.
public final class MapText {
  public static final int DEFAULT_COLUMNS = 80;

  /// Fewer columns are taken as this many.
  public static final int FEWEST_COLUMNS = 60;

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  /// Changed levels of other tracks that are told beside the outcome's own.
  private static final int OTHER_LEVELS = 2;

  private final MapReport report;
  private final TextPage page;

  private MapText(MapReport report, int columns) {
    this.report = report;
    this.page = new TextPage(columns);
  }

  /// All but what the map is worth, which takes longer to work out.
  public static String render(MapReport report, int columns) {
    return new MapText(DistinctNames.of(report), Math.max(columns, FEWEST_COLUMNS)).render();
  }

  /// How well the map foretells a day, to stand below it; empty where there is no map.
  public static String worth(MapReport report, int columns) {
    return report.result() instanceof MapResult.Converged
        ? new MapText(report, Math.max(columns, FEWEST_COLUMNS)).worth()
        : "";
  }

  private String worth() {
    page.heading("How well this map foretells a day");
    page.paragraph(OutlookWords.worth(report.worth(), report.outcome(), report.days()));
    report.worth().ifPresent(new LevelTables(new NumberTables(page))::worth);
    return page.text();
  }

  private String render() {
    opening();
    switch (report.result()) {
      case MapResult.Converged(PersonalMap map, var verdict, var seconds, var _) -> {
        words(map);
        unknown();
        new MapNumbers(report, page).all(map, verdict, seconds);
      }
      case MapResult.NotConverged(var verdict, var seconds, var _) -> {
        whatNow();
        MapNumbers.run(page, verdict, seconds, report.seed());
      }
      case MapResult.TooFewDays _, MapResult.TooLittleVariation _ -> whatNow();
    }
    page.blank();
    page.paragraph(MapWords.CLOSING);
    return page.text();
  }

  private void opening() {
    page.title(
        report.result() instanceof MapResult.Converged ? "A map of your diary" : "Your diary");
    page.paragraph(
        "%s to %s, %s: %s"
            .formatted(date(report.from()), date(report.to()), days(), Naming.list(names())));
    page.blank();
    page.paragraph(String.join(" ", headline()));
    report.cohort().map(CohortUsed::sentence).ifPresent(page::paragraph);
  }

  private List<String> headline() {
    return report.result() instanceof MapResult.Converged converged
        ? HeadlineWords.of(converged.map(), Optional.empty())
        : NoMapWords.headline(report);
  }

  static String date(LocalDate date) {
    return DATE.format(date);
  }

  private String days() {
    return report.days() == 1 ? "1 day" : report.days() + " days";
  }

  private List<String> names() {
    return Stream.concat(report.tracks().stream(), report.inputs().stream()).toList();
  }

  private void whatNow() {
    section("What this means, and what you can do", NoMapWords.whatNow(report), page::bullet);
    section("About this diary", UnknownWords.of(report), page::bullet);
  }

  private void unknown() {
    section("What this map does not know", UnknownWords.of(report), page::bullet);
  }

  private void section(String heading, List<String> sentences, Consumer<String> as) {
    if (!sentences.isEmpty()) {
      page.heading(heading);
      sentences.forEach(as);
    }
  }

  private void words(PersonalMap map) {
    MapHighlights told = MapHighlights.of(map);
    arrows(map, told);
    whatIf(map, told);
    section("Loops and threads", loops(map, told), page::paragraph);
    section("What the ups and downs go along with", shares(map, told), page::paragraph);
    section("Your usual level", levels(map), page::paragraph);
    section("The next seven days", ahead(map), page::paragraph);
  }

  private void arrows(PersonalMap map, MapHighlights told) {
    ArrowList list = new ArrowList(page, told);
    page.heading(MapWords.title(report));
    if (told.intoOutcome().isEmpty()) {
      page.paragraph("Nothing stands out yet.");
    } else {
      list.intoOutcome(map.outcome());
    }
    if (!told.others().isEmpty()) {
      page.heading("What else moves together");
      list.others();
    }
    page.blank();
    if (!list.isEmpty()) {
      page.line(EffectBar.LEGEND);
    }
    MapWords.reassurance(told).ifPresent(page::paragraph);
    MapWords.counts(map)
        .map(counts -> told.omitsSeen(map) ? counts + " All of them stand under Numbers." : counts)
        .ifPresent(page::paragraph);
  }

  private void whatIf(PersonalMap map, MapHighlights told) {
    if (map.whatIf().isEmpty()) {
      return;
    }
    List<String> sentences =
        told.whatIf().isEmpty()
            ? List.of("What would change if one thing stayed different is not clear yet.")
            : Stream.of(
                    told.whatIf().stream().map(WhatIfWords::whatIf),
                    WhatIfWords.noRoom(told.whatIf(), map.levels()).stream(),
                    Stream.of(WhatIfWords.AS_FAR_AS))
                .flatMap(Function.identity())
                .toList();
    section("If one thing stayed different", sentences, page::paragraph);
  }

  private static List<String> loops(PersonalMap map, MapHighlights told) {
    List<String> loops =
        Stream.concat(
                told.loops().stream().map(LongRunWords::loop),
                map.feedback().stream()
                    .filter(FeedbackWords::isClear)
                    .map(feedback -> FeedbackWords.sentence(feedback, map.outcome())))
            .toList();
    Stream<String> push = loops.isEmpty() ? Stream.of() : Stream.of(LongRunWords.A_PUSH);
    return Stream.of(push, loops.stream(), told.threads().stream().map(LongRunWords::thread))
        .flatMap(Function.identity())
        .toList();
  }

  private static List<String> shares(PersonalMap map, MapHighlights told) {
    return told.shares().stream()
        .filter(share -> !share.track().equals(map.outcome()))
        .map(share -> LongRunWords.share(share, map.outcome()))
        .toList();
  }

  private static List<String> ahead(PersonalMap map) {
    return map.forecast().isEmpty()
        ? List.of()
        : List.of(OutlookWords.forecast(map.outcome(), map.forecast()));
  }

  private static List<String> levels(PersonalMap map) {
    return Stream.concat(
            map.levels().stream().filter(level -> level.track().equals(map.outcome())),
            map.levels().stream()
                .filter(level -> !level.track().equals(map.outcome()))
                .filter(LevelWords::isChanged)
                .limit(OTHER_LEVELS))
        .map(LevelWords::sentence)
        .toList();
  }
}
