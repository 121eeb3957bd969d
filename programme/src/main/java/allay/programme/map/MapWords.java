package allay.programme.map;

import allay.model.dynamics.Arrow;
import allay.model.dynamics.MapResult;
import allay.model.dynamics.PersonalMap;
import allay.model.dynamics.PersonalMap.LevelChange;
import allay.model.dynamics.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What a map says first and last: its title, its headline, how many links it holds, and the notice
/// that it is education. Start here; sentences for single read-outs are in `ArrowWords`,
/// `LongRunWords`, `RippleWords`, `FeedbackWords`, `LevelWords` and `OutlookWords`, limits in
/// `UnknownWords`, answers without a map in `NoMapWords`.
public final class MapWords {
  /// Stands under every map and every answer without one.
  public static final String CLOSING =
      "This is education, not a diagnosis, and it does not replace your doctor. If your pain is"
          + " new, severe or changing, see a doctor first.";

  /// Stands with an arrow by which more activity or a practice goes with more of the outcome.
  public static final String NO_HARM =
      "More pain after doing something does not by itself mean that it did harm. There is no need"
          + " to force anything: ease back when pain is sharp or rising.";

  private static final int PAIRS = 3;

  public static String title(MapReport report) {
    return "What moves with your " + Naming.name(report.outcome());
  }

  /// Two or three sentences that answer the question, wins first; for a result without a map, the
  /// reason why.
  public static List<String> headline(MapReport report) {
    return switch (report.result()) {
      case MapResult.Converged(PersonalMap map, var _, var _, var _) -> headline(report, map);
      case MapResult.NotConverged _, MapResult.TooFewDays _, MapResult.TooLittleVariation _ ->
          NoMapWords.headline(report);
    };
  }

  private static List<String> headline(MapReport report, PersonalMap map) {
    List<String> sentences = new ArrayList<>();
    map.levels().stream()
        .filter(level -> level.track().equals(map.outcome()))
        .filter(LevelWords::isBetter)
        .map(MapWords::win)
        .forEach(sentences::add);
    sentences.add(whatMoves(map));
    sentences.add(howMuch(report));
    return List.copyOf(sentences);
  }

  private static String win(LevelChange level) {
    return "A good sign first: your usual "
        + Naming.name(level.track())
        + " is likely better than four weeks ago, about "
        + Figures.score(level.now().median())
        + level
            .fourWeeksAgo()
            .map(then -> " after about " + Figures.score(then.level().median()))
            .orElse("")
        + ".";
  }

  private static String whatMoves(PersonalMap map) {
    String outcome = Naming.name(map.outcome());
    if (map.tracks().size() + map.inputs().size() == 1) {
      return "Your diary holds only %s, so this map can only say how long a push in it lasts."
          .formatted(outcome);
    }
    List<String> clear = pairs(map, MapWords::isClear);
    List<String> others = pairs(map, arrow -> !isClear(arrow));
    if (!clear.isEmpty()) {
      return "What goes together most clearly in your diary: %s."
          .formatted(String.join("; ", clear));
    }
    return others.isEmpty()
        ? "So far, nothing in your diary moves clearly with %s. That is an answer too, and no fault of yours: it may take more days, or lie in something that the diary does not hold."
            .formatted(outcome)
        : "Nothing in your diary moves clearly with %s yet. What may go together: %s."
            .formatted(outcome, String.join("; ", others));
  }

  private static boolean isClear(Arrow arrow) {
    return arrow.isSeen() && !arrow.orderSensitive();
  }

  /// "more fear with more pain", each source once.
  private static List<String> pairs(PersonalMap map, Predicate<Arrow> which) {
    return MapHighlights.of(map).intoOutcome().stream()
        .filter(arrow -> !arrow.isCarryOver())
        .filter(which)
        .map(arrow ->
            "%s with %s"
                .formatted(Naming.more(arrow.from()), Naming.rise(arrow.to(), arrow.mean())))
        .distinct()
        .limit(PAIRS)
        .toList();
  }

  private static String howMuch(MapReport report) {
    boolean explainsLittle = report.worth().map(worth -> !worth.beatsBaselines()).orElse(false);
    return explainsLittle
        ? "As a whole the map explains little so far, so take its links as hints."
        : "Things that move together need not bring each other about: these are links, not proof.";
  }

  /// `NO_HARM` when more activity or a practice is told to go with more pain.
  public static Optional<String> reassurance(MapHighlights told) {
    return told.intoOutcome().stream()
            .filter(arrow -> arrow.to().equals("pain") && arrow.mean() > 0)
            .anyMatch(arrow -> isDoing(arrow.from()))
        ? Optional.of(NO_HARM)
        : Optional.empty();
  }

  private static boolean isDoing(Source source) {
    return switch (source) {
      case Source.OfTrack(String track) -> track.equals("activity");
      case Source.OfInput _ -> true;
    };
  }

  /// "Of 20 possible links, 4 are seen, ..."; carry-overs left out. Empty when there are none.
  public static String counts(PersonalMap map) {
    List<Arrow> links = map.arrows().stream().filter(arrow -> !arrow.isCarryOver()).toList();
    if (links.isEmpty()) {
      return "";
    }
    Stream<String> classes =
        Stream.of(
            count(links, Certainty.SEEN) + " seen",
            count(links, Certainty.LEANING) + " leaning one way",
            count(links, Certainty.NOT_CLEAR) + " not clear",
            count(links, Certainty.NOT_KNOWN_YET) + " not known yet");
    return "Of " + links.size() + " possible links: " + String.join(", ", classes.toList()) + ".";
  }

  static long count(List<Arrow> arrows, Certainty certainty) {
    return arrows.stream().filter(arrow -> Certainty.of(arrow) == certainty).count();
  }

  private MapWords() {}
}
