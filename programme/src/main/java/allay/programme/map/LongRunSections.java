package allay.programme.map;

import allay.model.dynamics.PersonalMap;
import allay.model.dynamics.PersonalMap.Share;
import allay.model.dynamics.PersonalMap.WhatIf;
import allay.model.dynamics.Source;
import allay.model.posterior.Interval;
import allay.programme.map.Axis.Tick;
import allay.programme.map.MapPage.Chart;
import allay.programme.map.MapPage.Part;
import allay.programme.map.MapPage.Section;
import allay.programme.map.MapPage.Sentences;
import allay.programme.map.MapPage.Table;
import allay.programme.map.RowChart.Mark;
import allay.programme.map.RowChart.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What a push does over days and weeks: threads, loops, what-ifs, and where the ups and downs come
/// from. A section without anything to say is left out.
record LongRunSections(PersonalMap map, MapHighlights highlights, String outcome) {
  static List<Section> of(PersonalMap map) {
    LongRunSections sections =
        new LongRunSections(map, MapHighlights.of(map), Naming.name(map.outcome()));
    return Stream.of(sections.threads(), sections.loops(), sections.whatIf(), sections.shares())
        .filter(section -> !section.parts().isEmpty())
        .toList();
  }

  private Section threads() {
    return new Section(
        Section.THREADS,
        "Threads that lead to " + outcome,
        List.of("A thread is a chain of arrows. Follow it back to see where a push may start."),
        shownAndMore(highlights.threads(), map.threads(), LongRunWords::thread, "More threads"));
  }

  private Section loops() {
    List<Part> parts =
        new ArrayList<>(
            shownAndMore(highlights.loops(), map.loops(), LongRunWords::loop, "More loops"));
    map.feedback()
        .ifPresent(feedback ->
            parts.add(
                new Sentences(
                    List.of(FeedbackWords.sentence(feedback, map.outcome())),
                    "Through which tracks",
                    feedback.through().stream().map(FeedbackWords::part).toList())));
    return new Section(Section.LOOPS, "Loops", List.of(LongRunWords.A_PUSH), parts);
  }

  /// The told ones in sight, the others behind a button; none at all is no part.
  private static <T> List<Part> shownAndMore(
      List<T> told, List<T> all, Function<T, String> sentence, String label) {
    List<T> shown = told.isEmpty() ? all.stream().limit(2).toList() : told;
    List<String> rest = all.stream().filter(Predicate.not(shown::contains)).map(sentence).toList();
    return shown.isEmpty()
        ? List.of()
        : List.of(new Sentences(shown.stream().map(sentence).toList(), label, rest));
  }

  private Section whatIf() {
    List<WhatIf> onOutcome =
        map.whatIf().stream()
            .filter(each -> each.on().equals(map.outcome()))
            .filter(each -> !each.hold().equals(new Source.OfTrack(map.outcome())))
            .sorted(Comparator.comparingDouble(each -> -Math.abs(each.change().median())))
            .toList();
    List<Part> parts = new ArrayList<>();
    if (!onOutcome.isEmpty()) {
      parts.add(MapPage.one(whatIf(onOutcome)));
      parts.add(
          new Sentences(
              List.of(), "In words", onOutcome.stream().map(WhatIfWords::whatIf).toList()));
    }
    return new Section(
        Section.WHAT_IF, "What if one thing stayed different?", lead(onOutcome), parts);
  }

  private List<String> lead(List<WhatIf> onOutcome) {
    return Stream.concat(
            Stream.of(WhatIfWords.AS_FAR_AS), WhatIfWords.noRoom(onOutcome, map.levels()).stream())
        .toList();
  }

  private Chart whatIf(List<WhatIf> onOutcome) {
    double furthest =
        onOutcome.stream()
            .mapToDouble(
                each -> Math.max(Math.abs(each.change().low90()), Math.abs(each.change().high90())))
            .max()
            .orElse(1);
    Axis points = Axis.aroundZero(furthest);
    Axis axis =
        new Axis(
            points.from(),
            points.to(),
            List.of(
                new Tick(points.from(), points.ticks().getFirst().label()),
                new Tick(0, "no change"),
                new Tick(points.to(), points.ticks().getLast().label())));
    String sentence =
        "Each dot shows where "
            + outcome
            + " would settle, in points; the line holds nine in ten of the answers that fit.";
    RowChart chart =
        new RowChart(sentence, axis, Mark.DOT, onOutcome.stream().map(this::row).toList());
    return new Chart("", chart.draw().markup(), sentence, table());
  }

  private Row row(WhatIf each) {
    Interval change = WhatIfWords.towardsBetter(each);
    return Row.of(WhatIfWords.hold(each), Figures.signed(change.median(), 1), change);
  }

  private Table table() {
    List<List<String>> rows =
        map.whatIf().stream()
            .map(each ->
                List.of(
                    WhatIfWords.hold(each),
                    Naming.name(each.on()),
                    Figures.signed(WhatIfWords.towardsBetter(each).median(), 2),
                    Figures.signed(WhatIfWords.towardsBetter(each).low90(), 2),
                    Figures.signed(WhatIfWords.towardsBetter(each).high90(), 2)))
            .toList();
    return new Table(
        "All what-ifs as a table", List.of("Held", "On", "Most likely", "From", "To"), rows);
  }

  private Section shares() {
    List<Share> ordered =
        map.shares().stream()
            .sorted(
                Comparator.<Share, Boolean>comparing(share -> share.track().equals(map.outcome()))
                    .thenComparingDouble(share -> -share.share().median()))
            .toList();
    List<Part> parts = ordered.isEmpty() ? List.of() : List.of(MapPage.one(chart(ordered)));
    return new Section(
        Section.SHARES,
        "What the ups and downs of " + outcome + " go along with",
        List.of(),
        parts);
  }

  private Chart chart(List<Share> shares) {
    Axis axis =
        new Axis(0, 1, List.of(new Tick(0, "0 %"), new Tick(0.5, "50 %"), new Tick(1, "100 %")));
    String sentence =
        String.join(
            " ",
            highlights.shares().stream()
                .limit(2)
                .map(share -> LongRunWords.share(share, map.outcome()))
                .toList());
    List<Row> rows =
        shares.stream()
            .map(share ->
                Row.of(name(share), Figures.percent(share.share().median()), share.share()))
            .toList();
    Table table =
        new Table(
            "These shares as a table",
            List.of("Starts in", "Most likely", "From", "To"),
            shares.stream()
                .map(share ->
                    List.of(
                        name(share),
                        Figures.percent(share.share().median()),
                        Figures.percent(share.share().low90()),
                        Figures.percent(share.share().high90())))
                .toList());
    return new Chart(
        "", new RowChart(sentence, axis, Mark.BAR, rows).draw().markup(), sentence, table);
  }

  private String name(Share share) {
    return share.track().equals(map.outcome())
        ? "nothing you write down"
        : Naming.name(share.track());
  }
}
