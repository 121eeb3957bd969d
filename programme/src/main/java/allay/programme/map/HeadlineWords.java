package allay.programme.map;

import allay.model.dynamics.Arrow;
import allay.model.dynamics.PersonalMap;
import allay.model.dynamics.PersonalMap.LevelChange;
import allay.model.dynamics.PersonalMap.LevelChange.FourWeeksAgo;
import allay.model.dynamics.SeenByChance;
import allay.model.dynamics.Worth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The few sentences that a map opens with: a win if there is one, what goes together most clearly,
/// and how far to believe it.
final class HeadlineWords {
  private static final int PAIRS = 3;

  static List<String> of(PersonalMap map, Optional<Worth> worth) {
    List<String> clear = pairs(map, HeadlineWords::isClear);
    List<String> others = pairs(map, arrow -> !isClear(arrow));
    return Stream.of(
            win(map),
            Optional.of(whatMoves(map, clear, others)),
            clear.isEmpty() ? Optional.<String>empty() : chance(SeenByChance.of(map.arrows())),
            believe(worth, clear.isEmpty() && others.isEmpty()))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<String> win(PersonalMap map) {
    return map.levels().stream()
        .filter(level -> level.track().equals(map.outcome()) && LevelWords.isBetter(level))
        .findFirst()
        .flatMap(level -> level.fourWeeksAgo().map(then -> win(level, then)));
  }

  private static String win(LevelChange level, FourWeeksAgo then) {
    return "A good sign first: your usual %s has %s, from about %s four weeks ago to about %s now."
        .formatted(
            Naming.name(level.track()),
            LevelWords.likelyWay(then),
            Figures.score(then.level().median()),
            Figures.score(level.now().median()));
  }

  private static String whatMoves(PersonalMap map, List<String> clear, List<String> others) {
    String outcome = Naming.name(map.outcome());
    if (map.tracks().size() + map.inputs().size() == 1) {
      return "Your diary holds only %s, so this map can only say how long a push in it lasts."
          .formatted(outcome);
    }
    if (!clear.isEmpty()) {
      return "What goes together most clearly in your diary: %s.".formatted(Naming.joined(clear));
    }
    return others.isEmpty()
        ? "So far, nothing in your diary moves clearly with %s. That is an answer too, and no fault of yours: it may take more days, or lie in something that the diary does not hold."
            .formatted(outcome)
        : "Nothing in your diary moves clearly with %s yet. What may go together: %s."
            .formatted(outcome, Naming.joined(others));
  }

  /// With many links to look at, chance shows some of them; said where it might have shown all.
  private static Optional<String> chance(SeenByChance chance) {
    long expected = Math.round(chance.expected());
    return expected == 0 || chance.isMoreThanChance()
        ? Optional.empty()
        : Optional.of(
            "With so much to compare, chance alone would show about %d links, and your diary shows %d. So some of it may be chance."
                .formatted(expected, chance.seen()));
  }

  private static boolean isClear(Arrow arrow) {
    return arrow.isSeen() && !arrow.orderSensitive();
  }

  /// "more fear with more pain", what matters most first.
  private static List<String> pairs(PersonalMap map, Predicate<Arrow> which) {
    return MapHighlights.of(map).intoOutcome().stream()
        .filter(arrow -> !arrow.isCarryOver())
        .filter(which)
        .map(arrow -> Naming.more(arrow.from()) + " with " + Naming.rise(arrow.to(), arrow.mean()))
        .distinct()
        .limit(PAIRS)
        .toList();
  }

  private static Optional<String> believe(Optional<Worth> worth, boolean nothing) {
    if (worth.map(it -> !it.beatsBaselines()).orElse(false)) {
      return Optional.of(
          "As a whole the map explains little so far, so take it as a first sketch.");
    }
    return nothing
        ? Optional.empty()
        : Optional.of(
            "They move together; that is a hint about what to try, not proof that one brings the"
                + " other.");
  }

  private HeadlineWords() {}
}
