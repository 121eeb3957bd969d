package allay.programme.map;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import allay.model.dynamics.Arrow;
import allay.model.dynamics.LeftOut;
import allay.model.dynamics.MapResult;
import allay.model.dynamics.PersonalMap;
import allay.model.dynamics.PersonalMap.LevelChange;
import allay.model.dynamics.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What a map does not know, and why; one plain sentence or two each, what matters most first.
public final class UnknownWords {
  /// Scores at 0 or 10 are "many" from this share of all scores. Our own choice: with fewer, the
  /// bounds hardly widen an interval.
  private static final double MANY_AT_BOUNDS = 0.1;

  private static final int NAMED = 3;

  private static final String TOGETHER =
      "Two things that move together need not bring each other about; something unseen may move"
          + " both. Only trying one thing at a time can tell.";

  private static final String NO_LEVELS =
      "No usual level is shown. In too many of the answers that fit your diary the days do not come"
          + " back to one.";

  public static List<String> of(MapReport report) {
    Stream<String> map =
        report.result() instanceof MapResult.Converged(PersonalMap it, var _, var _, var _)
            ? ofMap(it)
            : Stream.of();
    return Stream.of(map, leftOut(report), ofDiary(report))
        .flatMap(sentences -> sentences)
        .toList();
  }

  private static Stream<String> ofMap(PersonalMap map) {
    String level =
        "It is about ups and downs around your usual %s. It does not say why that usual level is where it is."
            .formatted(Naming.name(map.outcome()));
    boolean alone = map.tracks().size() + map.inputs().size() == 1;
    Stream<String> links =
        alone
            ? Stream.of()
            : Stream.of(
                    Stream.of(TOGETHER),
                    unexplained(map),
                    notKnownYet(map),
                    sensitive(map),
                    withheld(map).stream())
                .flatMap(sentences -> sentences);
    return Stream.of(Stream.of(level), links, noLevels(map), fastDrift(map, alone))
        .flatMap(sentences -> sentences);
  }

  private static Stream<String> noLevels(PersonalMap map) {
    if (!isStable(map)) {
      return Stream.of(NO_LEVELS);
    }
    List<String> told = map.levels().stream().map(LevelChange::track).toList();
    List<String> jumping =
        map.tracks().stream().filter(track -> !told.contains(track)).map(Naming::name).toList();
    return jumping.isEmpty()
        ? Stream.of()
        : Stream.of(
            "No usual level of %s is shown: it goes from one end of the scale to the other too often to tell."
                .formatted(Naming.joined(jumping)));
  }

  private static Stream<String> fastDrift(PersonalMap map, boolean alone) {
    List<String> told = map.levels().stream().map(LevelChange::track).toList();
    List<String> fast =
        map.noise().stream()
            .filter(PersonalMap.Noise::hasFastLevel)
            .map(PersonalMap.Noise::track)
            .filter(told::contains)
            .map(Naming::name)
            .toList();
    return fast.isEmpty()
        ? Stream.of()
        : Stream.of(
            "Your usual %s moves fast. With a diary like that the ranges here are a little too narrow: in tests on made-up diaries, those of usual levels%s held the truth 85 times in 100, not 90."
                .formatted(Naming.joined(fast), alone ? "" : " and of next-day links"));
  }

  private static boolean isStable(PersonalMap map) {
    return map.probabilityStable() >= PersonalMap.STABLE_ENOUGH;
  }

  private static Stream<String> unexplained(PersonalMap map) {
    return map.shares().stream()
        .filter(share -> share.track().equals(map.outcome()))
        .map(share -> LongRunWords.share(share, map.outcome()));
  }

  private static Stream<String> notKnownYet(PersonalMap map) {
    List<Arrow> links = links(map, arrow -> Certainty.of(arrow) == Certainty.NOT_KNOWN_YET);
    return switch (links.size()) {
      case 0 -> Stream.of();
      case 1 ->
          Stream.of(
              "Whether %s is not known yet: the diary says too little about it."
                  .formatted(moves(links.getFirst())));
      default ->
          Stream.of(
              "%d links are not known yet: the diary says too little about them%s."
                  .formatted(links.size(), intoOutcome(map, links)));
    };
  }

  private static Stream<String> sensitive(PersonalMap map) {
    List<Arrow> links = links(map, Arrow::orderSensitive);
    return switch (links.size()) {
      case 0 -> Stream.of();
      case 1 ->
          Stream.of(
              "Whether %s depends on the order in which the day is taken, so hold that link lightly."
                  .formatted(moves(links.getFirst())));
      default ->
          Stream.of(
              "%d links depend on the order in which the day is taken, so hold them lightly%s."
                  .formatted(links.size(), intoOutcome(map, links)));
    };
  }

  private static List<Arrow> links(PersonalMap map, Predicate<Arrow> which) {
    return map.arrows().stream().filter(arrow -> !arrow.isCarryOver()).filter(which).toList();
  }

  private static String moves(Arrow arrow) {
    return "%s moves with %s%s"
        .formatted(Naming.name(arrow.to()), Naming.name(arrow.from().name()), ofDay(arrow.when()));
  }

  private static String intoOutcome(PersonalMap map, List<Arrow> links) {
    Map<Source, List<Arrow>> bySource =
        links.stream()
            .filter(arrow -> arrow.to().equals(map.outcome()))
            .collect(groupingBy(Arrow::from, LinkedHashMap::new, toList()));
    return bySource.isEmpty()
        ? ""
        : ", among them %s with %s"
            .formatted(
                Naming.name(map.outcome()),
                Naming.joined(
                    bySource.values().stream().limit(NAMED).map(UnknownWords::ofDays).toList()));
  }

  /// Links from one source: "sleep of the day before".
  private static String ofDays(List<Arrow> links) {
    Arrow first = links.getFirst();
    return Naming.name(first.from().name())
        + (links.size() > 1 ? " of either day" : ofDay(first.when()));
  }

  private static String ofDay(Arrow.When when) {
    return switch (when) {
      case SAME_DAY -> " of the same day";
      case NEXT_DAY -> " of the day before";
    };
  }

  /// Why there are no what-ifs, or none of the long run at all; empty when they are there.
  static Optional<String> withheld(PersonalMap map) {
    if (!isStable(map)) {
      return Optional.of(
          "The long run (what-ifs, loops, threads) is left out. A push dies out in only %s of the answers that fit your diary; %s are needed to tell."
              .formatted(
                  Figures.percent(map.probabilityStable()),
                  Figures.percent(PersonalMap.STABLE_ENOUGH)));
    }
    return map.whatIf().isEmpty()
        ? Optional.of(
            "What-ifs are left out: the diary does not settle what the rest would do if one thing"
                + " were held still.")
        : Optional.empty();
  }

  /// An outcome that is left out is the whole answer's subject already.
  private static Stream<String> leftOut(MapReport report) {
    return report.result().leftOut().stream()
        .filter(leftOut -> !leftOut.source().equals(new Source.OfTrack(report.outcome())))
        .map(UnknownWords::leftOut);
  }

  public static String leftOut(LeftOut leftOut) {
    return "Left out: %s, because %s."
        .formatted(Naming.name(leftOut.source().name()), why(leftOut));
  }

  private static String why(LeftOut leftOut) {
    boolean practice = leftOut.source() instanceof Source.OfInput;
    return switch (leftOut) {
      case LeftOut.HardlyVaries _ ->
          practice
              ? "it was much the same on nearly all days"
              : "its score was nearly the same on all days";
      case LeftOut.TooFewScores _ ->
          practice ? "it was noted on too few days" : "it was scored on too few days";
      case LeftOut.SameAs(var _, Source as) ->
          (practice
                  ? "it was done just as %s was on every day, so nothing can tell the two apart"
                  : "its score was the same as that of %s on every day, so nothing can tell the two"
                      + " apart")
              .formatted(Naming.name(as.name()));
    };
  }

  private static Stream<String> ofDiary(MapReport report) {
    return Stream.concat(
        Stream.of(atBounds(report), missing(report)).flatMap(Optional::stream),
        report.notes().stream().map(DisplayWidth::oneLine));
  }

  private static Optional<String> atBounds(MapReport report) {
    double scores = report.days() * report.tracks().size() * (1 - report.missing());
    return report.atBounds() > MANY_AT_BOUNDS * scores
        ? Optional.of(
            "Many scores (%d) stand at 0 or 10. How far beyond it went on those days cannot be told."
                .formatted(report.atBounds()))
        : Optional.empty();
  }

  private static Optional<String> missing(MapReport report) {
    return report.missing() > 0
        ? Optional.of(
            "About %s of the scores are missing. That is fine; it only makes the map less sure."
                .formatted(Figures.percent(Math.max(0.01, report.missing()))))
        : Optional.empty();
  }

  private UnknownWords() {}
}
