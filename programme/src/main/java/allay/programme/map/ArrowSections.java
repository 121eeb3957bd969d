package allay.programme.map;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;

import allay.model.dynamics.Arrow;
import allay.model.dynamics.PersonalMap;
import allay.model.dynamics.PersonalMap.Ripple;
import allay.model.dynamics.Source;
import allay.model.posterior.Interval;
import allay.programme.map.Axis.Tick;
import allay.programme.map.BandChart.Band;
import allay.programme.map.MapPage.Chart;
import allay.programme.map.MapPage.Entries;
import allay.programme.map.MapPage.Entry;
import allay.programme.map.MapPage.Part;
import allay.programme.map.MapPage.Section;
import allay.programme.map.MapPage.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// The picture of the map and, below it, what each of its arrows says.
record ArrowSections(PersonalMap map, List<ListedArrow> listed) {
  static List<Section> of(
      String title, PersonalMap map, ArrowLinks links, Optional<ToldPart> told) {
    List<ListedArrow> listed = ListedArrow.of(map);
    Section picture = new PictureSection(title, Optional.of(map), listed, links, told).section();
    return listed.isEmpty()
        ? List.of(picture)
        : List.of(picture, new ArrowSections(map, listed).arrows());
  }

  private Section arrows() {
    String outcome = Naming.name(map.outcome());
    List<Part> groups = new ArrayList<>();
    group("Into " + outcome, each -> isInto(each.arrow()), _ -> true).ifPresent(groups::add);
    group(
            "Between the others",
            each -> !isInto(each.arrow()) && !each.arrow().isCarryOver(),
            ListedArrow::isSeen)
        .ifPresent(groups::add);
    group(
            "What lingers by itself",
            each -> each.arrow().isCarryOver(),
            each -> each.arrow().to().equals(map.outcome()))
        .ifPresent(groups::add);
    return new Section(Section.ARROWS, "What each arrow says", lead(), groups);
  }

  private List<String> lead() {
    List<String> sentences = new ArrayList<>();
    sentences.add("Open one for its numbers and for how it plays out over two weeks.");
    MapWords.reassurance(MapHighlights.of(map)).ifPresent(sentences::add);
    return sentences;
  }

  private boolean isInto(Arrow arrow) {
    return arrow.to().equals(map.outcome()) && !arrow.isCarryOver();
  }

  /// Those `inSight` stand in the open, the others behind a button; all do when none is in sight.
  private Optional<Part> group(
      String heading, Predicate<ListedArrow> which, Predicate<ListedArrow> inSight) {
    Map<Boolean, List<Entry>> entries =
        listed.stream()
            .filter(which)
            .collect(partitioningBy(inSight, mapping(this::entry, toList())));
    List<Entry> shown = entries.getOrDefault(true, List.of());
    List<Entry> more = entries.getOrDefault(false, List.of());
    if (shown.isEmpty() && more.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        shown.isEmpty()
            ? new Entries(heading, more, "", List.of())
            : new Entries(heading, shown, "More of these", more));
  }

  private Entry entry(ListedArrow each) {
    Arrow arrow = each.arrow();
    Optional<Chart> ripple =
        map.ripples().stream()
            .filter(one -> new Source.OfTrack(one.from()).equals(arrow.from()))
            .filter(one -> one.to().equals(arrow.to()))
            .findFirst()
            .map(this::ripple);
    return new Entry(
        each.id(),
        GraphLegend.sample(each).markup(),
        ArrowWords.sentence(arrow),
        MapWords.reassurance(arrow),
        numbers(arrow),
        ripple);
  }

  private static String numbers(Arrow arrow) {
    String unit =
        arrow.from() instanceof Source.OfInput ? "points per usual amount" : "points per point";
    return "In numbers: "
        + Figures.signed(arrow.mean(), 2)
        + " "
        + unit
        + "; nine in ten of the answers that fit lie between "
        + Figures.signed(arrow.low90(), 2)
        + " and "
        + Figures.signed(arrow.high90(), 2)
        + ". The chance that the direction is right is "
        + Figures.sureness(arrow.probabilityOfSign())
        + ".";
  }

  private Chart ripple(Ripple ripple) {
    String sentence = RippleWords.sentence(ripple);
    int last = ripple.days().size() - 1;
    Axis days =
        new Axis(
            0,
            last,
            List.of(
                new Tick(0, "same day"), new Tick(7, "a week later"), new Tick(last, "two weeks")));
    BandChart chart =
        new BandChart(
            sentence,
            days,
            Axis.aroundZero(furthest()),
            List.of(Band.of(ripple.days(), Interval::low90, Interval::high90)),
            BandChart.values(ripple.days(), Interval::median));
    return new Chart("", chart.draw().markup(), sentence, table(ripple));
  }

  /// The same scale for all ripples, so that they can be compared.
  private double furthest() {
    return map.ripples().stream()
        .filter(ripple -> !ripple.from().equals(ripple.to()))
        .flatMap(ripple -> ripple.days().stream())
        .mapToDouble(day -> Math.max(Math.abs(day.low90()), Math.abs(day.high90())))
        .max()
        .orElse(1);
  }

  private static Table table(Ripple ripple) {
    List<List<String>> rows =
        IntStream.range(0, ripple.days().size())
            .mapToObj(day -> row(day, ripple.days().get(day)))
            .toList();
    return new Table(
        "These days as a table", List.of("Days later", "Most likely", "From", "To"), rows);
  }

  private static List<String> row(int day, Interval change) {
    return List.of(
        day == 0 ? "same day" : String.valueOf(day),
        Figures.signed(change.median(), 2),
        Figures.signed(change.low90(), 2),
        Figures.signed(change.high90(), 2));
  }
}
