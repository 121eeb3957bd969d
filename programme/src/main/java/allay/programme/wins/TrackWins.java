package allay.programme.wins;

import allay.programme.diary.Column;
import allay.programme.diary.Direction;
import allay.programme.diary.KeptColumn;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoublePredicate;

/// Good news about one track whose better end is known.
///
/// @param sign 1 where higher is better, -1 where lower is
record TrackWins(String name, double sign, Days before, Days week) {
  /// So many days of the week make an average of it: more than half.
  private static final int FEWEST_DAYS_OF_WEEK = 4;

  /// Half of the four weeks. Fewer say too little about what is usual.
  private static final int FEWEST_DAYS_BEFORE = 14;

  /// Below half a point nobody would feel it: the smallest change that people call one is about a
  /// point of ten (Dworkin 2008: 10 to 20 %).
  private static final double SMALLEST_DIFFERENCE = 0.5;

  /// With nothing but chance at work, 1 to 4 weeks of 100 pass this (`WinsByChanceTest`).
  private static final double SUREST_BY_CHANCE = 2;

  /// A day is among the best when at most this part of the four weeks before was as good.
  private static final double SHARE_OF_BEST_DAYS = 0.1;

  /// One such day comes by chance in many weeks, three in about 2 of 100 (`WinsByChanceTest`).
  private static final int FEWEST_BEST_DAYS = 3;

  /// Empty when the better end is not known.
  static Optional<TrackWins> of(KeptColumn column, Days before, Days week) {
    return sign(column.direction()).map(sign -> new TrackWins(named(column), sign, before, week));
  }

  private static Optional<Double> sign(Direction direction) {
    return switch (direction) {
      case HIGHER_IS_BETTER -> Optional.of(1.0);
      case LOWER_IS_BETTER -> Optional.of(-1.0);
      case UNKNOWN -> Optional.empty();
    };
  }

  /// Known tracks are nouns in a sentence, own ones are told as their owner writes them.
  private static String named(KeptColumn column) {
    String folded = Column.fold(column.name());
    return Direction.of(folded) == Direction.UNKNOWN ? column.name() : folded;
  }

  boolean isPain() {
    return name.equals("pain");
  }

  /// How many standard errors this week is better; below `SUREST_BY_CHANCE` it is no news.
  double sureness() {
    LevelChange change = LevelChange.between(before, week);
    return sign * change.difference() / change.standardError();
  }

  Optional<Win> betterLevel() {
    double better = sign * (week.mean() - before.mean());
    return enoughDays() && better >= SMALLEST_DIFFERENCE && sureness() >= SUREST_BY_CHANCE
        ? Optional.of(
            new Win(
                "Over the last 7 days, %s was %s points %s than over the 4 weeks before."
                    .formatted(name, decimal(better), way()),
                "%s on average on %d days, after %s on %d days."
                    .formatted(
                        decimal(week.mean()),
                        week.count(),
                        decimal(before.mean()),
                        before.count())))
        : Optional.empty();
  }

  private boolean enoughDays() {
    return week.count() >= FEWEST_DAYS_OF_WEEK && before.count() >= FEWEST_DAYS_BEFORE;
  }

  private String way() {
    return switch (name) {
      case "sleep", "mood" -> "better";
      default -> sign > 0 ? "higher" : "lower";
    };
  }

  Optional<Win> bestDays() {
    if (before.count() < FEWEST_DAYS_BEFORE) {
      return Optional.empty();
    }
    return week
        .noted()
        .map(TrackWins::rounded)
        .filter(score -> count(before, asGoodAs(score)) <= SHARE_OF_BEST_DAYS * before.count())
        .map(score -> sign * score)
        .min()
        .stream()
        .map(worst -> sign * worst)
        .filter(bar -> count(week, asGoodAs(bar)) >= FEWEST_BEST_DAYS)
        .mapToObj(this::bestDays)
        .findFirst();
  }

  private Win bestDays(double bar) {
    return new Win(
        "On %d of the last 7 days, %s was at %s or %s."
            .formatted(count(week, asGoodAs(bar)), name, score(bar), sign > 0 ? "higher" : "lower"),
        "In the 4 weeks before, that was so on %d of %d days."
            .formatted(count(before, asGoodAs(bar)), before.count()));
  }

  private DoublePredicate asGoodAs(double bar) {
    return score -> sign * rounded(score) >= sign * bar;
  }

  private static long count(Days days, DoublePredicate which) {
    return days.noted().filter(which).count();
  }

  /// To the tenth that is shown.
  private static double rounded(double score) {
    return Math.round(10 * score) / 10.0;
  }

  private static String score(double rounded) {
    return rounded == Math.rint(rounded) ? Long.toString(Math.round(rounded)) : decimal(rounded);
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
