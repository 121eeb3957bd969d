package allay.programme.map;

import allay.programme.diary.Direction;

/// What is said of an outcome whose score hardly ever changes: a steady 0 of pain is good to see, a
/// steady 7 is a lot to carry.
final class SteadyWords {
  /// This near the good end of the scale (points) there is hardly anything left. Our own choice.
  private static final double GOOD = 1;

  /// From this far off the good end (points) on, a steady score is a lot to carry. Our own choice.
  private static final double A_LOT = 5;

  private enum Kind {
    GOOD,
    A_LOT,
    NEITHER
  }

  static String headline(MapReport report) {
    String outcome = Naming.name(report.outcome());
    String same =
        report.commonestScore().isPresent()
            ? "stayed at or near %s on nearly all of these days"
                .formatted(Figures.score(report.commonestScore().getAsDouble()))
            : "stayed nearly the same over these days";
    return switch (kind(report)) {
      case GOOD -> "Good news first: your %s scores %s.".formatted(outcome, same);
      case A_LOT, NEITHER -> "Your %s scores %s.".formatted(outcome, same);
    };
  }

  static String whatItMeans(MapReport report) {
    String outcome = Naming.name(report.outcome());
    return switch (kind(report)) {
      case GOOD ->
          "There is nothing that you need to do about it. If harder days come, write them down as"
              + " they are, and a map can begin then.";
      case A_LOT ->
          "That is a lot to carry, and you did nothing wrong. A steady score is common when something has lasted long. It does not mean that %s can never change."
              .formatted(outcome);
      case NEITHER ->
          "You did nothing wrong. A steady score is common when something has lasted long. It does not mean that %s can never change."
              .formatted(outcome);
    };
  }

  private static Kind kind(MapReport report) {
    double score = report.commonestScore().orElse(Double.NaN);
    double off =
        switch (Direction.of(report.outcome())) {
          case LOWER_IS_BETTER -> score;
          case HIGHER_IS_BETTER -> 10 - score;
          case UNKNOWN -> Double.NaN;
        };
    return off <= GOOD ? Kind.GOOD : off >= A_LOT ? Kind.A_LOT : Kind.NEITHER;
  }

  private SteadyWords() {}
}
