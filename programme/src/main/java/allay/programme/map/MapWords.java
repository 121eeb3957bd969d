package allay.programme.map;

import allay.model.dynamics.Arrow;
import allay.model.dynamics.MapResult;
import allay.model.dynamics.PersonalMap;
import allay.model.dynamics.SeenByChance;
import allay.model.dynamics.Source;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a map says first and last: its title, its headline, how many links it holds, and the notice
/// that it is education. Start here; sentences for single read-outs are in `ArrowWords`,
/// `LongRunWords`, `WhatIfWords`, `RippleWords`, `FeedbackWords`, `LevelWords` and `OutlookWords`,
/// limits in `UnknownWords`, answers without a map in `NoMapWords`; `MapHighlights` chooses what is
/// told.
public final class MapWords {
  /// Stands under every map and every answer without one.
  public static final String CLOSING =
      "This is education, not a diagnosis, and it does not replace your doctor. If your pain is"
          + " new, severe or changing, see a doctor first.";

  /// Stands with an arrow by which more activity or a practice goes with more pain.
  public static final String NO_HARM =
      "More pain after doing something does not by itself mean that it did harm. There is no need"
          + " to force anything: ease back when pain is sharp or rising.";

  public static String title(MapReport report) {
    return "What moves with your " + Naming.name(report.outcome());
  }

  /// A few sentences that answer the question, wins first; for a result without a map, the reason
  /// why.
  public static List<String> headline(MapReport report) {
    return switch (report.result()) {
      case MapResult.Converged(PersonalMap map, var _, var _, var _) ->
          HeadlineWords.of(map, report.worth());
      case MapResult.NotConverged _, MapResult.TooFewDays _, MapResult.TooLittleVariation _ ->
          NoMapWords.headline(report);
    };
  }

  /// `NO_HARM` when more activity or a practice is told to go with more pain.
  public static Optional<String> reassurance(MapHighlights told) {
    return told.intoOutcome().stream()
        .map(MapWords::reassurance)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /// The same for one arrow.
  static Optional<String> reassurance(Arrow arrow) {
    return arrow.to().equals("pain") && arrow.mean() > 0 && isDoing(arrow.from())
        ? Optional.of(NO_HARM)
        : Optional.empty();
  }

  private static boolean isDoing(Source source) {
    return switch (source) {
      case Source.OfTrack(String track) -> track.equals("activity");
      case Source.OfInput _ -> true;
    };
  }

  /// How many links there are of each certainty, and how many of the seen ones chance alone would
  /// show; carry-overs left out, empty when there are none.
  public static Optional<String> counts(PersonalMap map) {
    List<Arrow> links = map.arrows().stream().filter(arrow -> !arrow.isCarryOver()).toList();
    List<String> counts =
        Arrays.stream(Certainty.values())
            .filter(certainty -> count(links, certainty) > 0)
            .map(certainty -> counted(count(links, certainty), certainty))
            .toList();
    return counts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Of %d possible links, %s.%s"
                .formatted(
                    links.size(), Naming.joined(counts), byChance(SeenByChance.of(map.arrows()))));
  }

  private static String byChance(SeenByChance chance) {
    if (chance.seen() == 0) {
      return "";
    }
    long expected = Math.round(chance.expected());
    return expected == 0
        ? " If nothing moved with anything, chance alone would hardly show one."
        : " If nothing moved with anything, chance alone would still show about %d."
            .formatted(expected);
  }

  private static String counted(long number, Certainty certainty) {
    String is = number == 1 ? "is" : "are";
    return switch (certainty) {
      case SEEN -> number + " can be seen";
      case LEANING -> number + " may be there";
      case NOT_CLEAR -> "%d %s not clear".formatted(number, is);
      case NOT_KNOWN_YET -> "%d %s not known yet".formatted(number, is);
    };
  }

  private static long count(List<Arrow> arrows, Certainty certainty) {
    return arrows.stream().filter(arrow -> Certainty.of(arrow) == certainty).count();
  }

  private MapWords() {}
}
