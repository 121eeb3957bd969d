package allay.programme.map;

import allay.model.dynamics.Arrow;
import allay.model.dynamics.PersonalMap;
import allay.model.dynamics.PersonalMap.Ripple;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The tables about how things move together: links, what-ifs, loops, threads, ripples, shares,
/// surprises on the same day.
record LinkTables(NumberTables tables) {
  /// Days of a ripple that fit on a line of 60 columns.
  private static final int RIPPLE_DAYS = 8;

  void arrows(PersonalMap map) {
    tables.table(
        "Links: points by which the second moves with one point (one usual amount) of the first."
            + " Sure: how likely that it goes this way. Learned: how much the diary taught. *:"
            + " changes with another order of the day.",
        3,
        List.of("from", "to", "day", "mean", "low", "high", "sure", "learned"),
        map.arrows().stream().map(LinkTables::arrow).toList());
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
        Figures.sureness(arrow.probabilityOfSign()),
        Figures.percent(arrow.learned()));
  }

  void whatIf(PersonalMap map) {
    tables.intervals(
        "If one thing stayed a point (a usual amount) higher: where %s would settle, in points."
            .formatted(Naming.name(map.outcome())),
        List.of("held"),
        map.whatIf().stream()
            .filter(whatIf -> whatIf.on().equals(map.outcome()))
            .map(whatIf ->
                NumberTables.row(List.of(Naming.name(whatIf.hold().name())), whatIf.change()))
            .toList());
  }

  void loops(PersonalMap map) {
    tables.intervals(
        "Loops: how much of a push comes back each time round; below 0 the other way.",
        List.of("through"),
        map.loops().stream()
            .map(loop -> NumberTables.row(List.of(path(loop.through())), loop.gain()))
            .toList());
    map.feedback()
        .ifPresent(feedback ->
            tables.intervals(
                "All loops through %s together: times a lasting push, then the part of it through each track."
                    .formatted(Naming.name(map.outcome())),
                List.of("through"),
                Stream.concat(
                        Stream.of(NumberTables.row(List.of("all"), feedback.amplification())),
                        feedback.through().stream()
                            .map(part ->
                                NumberTables.row(List.of(Naming.name(part.track())), part.part())))
                    .toList()));
  }

  void threads(PersonalMap map) {
    tables.intervals(
        "Threads to %s: points per lasting point of the first."
            .formatted(Naming.name(map.outcome())),
        List.of("thread"),
        map.threads().stream()
            .map(thread -> NumberTables.row(List.of(path(thread.path())), thread.effect()))
            .toList());
  }

  private static String path(List<String> names) {
    return String.join(" → ", names.stream().map(Naming::name).toList());
  }

  void ripples(PersonalMap map) {
    List<String> days = IntStream.range(0, RIPPLE_DAYS).mapToObj(Integer::toString).toList();
    tables.table(
        "Ripples: points by which %s is off, 0 to %d days after a one-point push."
            .formatted(Naming.name(map.outcome()), RIPPLE_DAYS - 1),
        1,
        Stream.concat(Stream.of("push in"), days.stream()).toList(),
        map.ripples().stream()
            .filter(ripple -> ripple.to().equals(map.outcome()))
            .map(LinkTables::ripple)
            .toList());
  }

  private static List<String> ripple(Ripple ripple) {
    Stream<String> medians =
        IntStream.range(0, RIPPLE_DAYS)
            .mapToObj(day ->
                day < ripple.days().size()
                    ? Figures.signed(ripple.days().get(day).median(), 1)
                    : NumberTables.NO_FIGURE);
    return Stream.concat(Stream.of(Naming.name(ripple.from())), medians).toList();
  }

  void shares(PersonalMap map) {
    tables.table(
        "What the ups and downs of %s within two weeks go along with; slow drift left out."
            .formatted(Naming.name(map.outcome())),
        1,
        List.of("with", "share", "low", "high"),
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

  void correlations(PersonalMap map) {
    tables.intervals(
        "Surprises on the same day: +1 always the same way, -1 always opposite ways.",
        List.of("first", "second"),
        map.correlations().stream()
            .map(pair ->
                NumberTables.row(
                    List.of(Naming.name(pair.first()), Naming.name(pair.second())), pair.value()))
            .toList());
  }
}
