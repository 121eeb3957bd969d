package allay.programme.map;

import allay.model.dynamics.PersonalMap.LevelChange;
import allay.model.dynamics.PersonalMap.LevelChange.FourWeeksAgo;
import allay.model.posterior.Interval;
import allay.programme.diary.Direction;

/// Sentences about the slow level of a track: where it is, and whether it has moved in four weeks.
public final class LevelWords {
  /// From this probability a change of level is "likely".
  private static final double LIKELY = 0.9;

  /// From this probability a change of level is "very likely".
  private static final double VERY_LIKELY = 0.975;

  public static String sentence(LevelChange level) {
    Interval now = level.now();
    String start =
        "Your usual %s is about %s now (between %s and %s)"
            .formatted(
                Naming.name(level.track()),
                Figures.score(now.median()),
                Figures.score(now.low90()),
                Figures.score(now.high90()));
    return level
        .fourWeeksAgo()
        .map(then ->
            "%s and was about %s four weeks ago; %s."
                .formatted(
                    start, Figures.score(then.level().median()), change(level.track(), then)))
        .orElse(start + ". The diary is too short to look back four weeks.");
  }

  private static String change(String track, FourWeeksAgo then) {
    if (!(sureness(then) >= LIKELY)) {
      return "that is no clear change";
    }
    String better = isBetter(track, then) ? ", which is a change for the better" : "";
    return "it has %s%s".formatted(likelyWay(then), better);
  }

  /// "very likely come down".
  static String likelyWay(FourWeeksAgo then) {
    return (sureness(then) >= VERY_LIKELY ? "very likely " : "likely ")
        + (then.probabilityLower() > 0.5 ? "come down" : "gone up");
  }

  /// Whether the level has likely changed, whichever way.
  public static boolean isChanged(LevelChange level) {
    return level.fourWeeksAgo().filter(then -> sureness(then) >= LIKELY).isPresent();
  }

  /// Whether the level has likely changed for the better; false where the better way is not known.
  public static boolean isBetter(LevelChange level) {
    return level.fourWeeksAgo().filter(then -> isBetter(level.track(), then)).isPresent();
  }

  private static boolean isBetter(String track, FourWeeksAgo then) {
    return switch (Direction.of(track)) {
      case LOWER_IS_BETTER -> then.probabilityLower() >= LIKELY;
      case HIGHER_IS_BETTER -> 1 - then.probabilityLower() >= LIKELY;
      case UNKNOWN -> false;
    };
  }

  private static double sureness(FourWeeksAgo then) {
    return Math.max(then.probabilityLower(), 1 - then.probabilityLower());
  }

  private LevelWords() {}
}
