package allay.programme.map;

import allay.model.dynamics.Source;
import java.util.List;

/// How a track or practice is spoken of. A person's own names may be anything, so they stand where
/// any noun fits and never begin a sentence.
final class Naming {
  /// Longest name inside a sentence, in terminal columns.
  private static final int WIDEST_NAME = 32;

  static String name(String name) {
    return DisplayWidth.shortened(DisplayWidth.oneLine(name), WIDEST_NAME);
  }

  /// A better or worse rather than a more or less: one does not have "more mood".
  static boolean isQuality(String track) {
    return track.equals("sleep") || track.equals("mood");
  }

  static boolean isSleep(Source source) {
    return source instanceof Source.OfTrack(String track) && track.equals("sleep");
  }

  /// The step that an effect is told for: "a point more stress".
  static String step(Source source) {
    return switch (source) {
      case Source.OfTrack(String track) when track.equals("sleep") ->
          "a night of sleep one point better";
      case Source.OfTrack(String track) when isQuality(track) -> name(track) + " one point better";
      case Source.OfTrack(String track) -> "a point more " + name(track);
      case Source.OfInput(String input) -> "a usual amount of " + name(input);
    };
  }

  /// The same for a step that stays.
  static String lastingStep(String track) {
    return isQuality(track)
        ? name(track) + " that stays a point better"
        : "a lasting point more " + name(track);
  }

  /// "about 0.3 more pain", "sleep about 0.3 points worse".
  static String change(String track, double by) {
    return isQuality(track)
        ? name(track) + " " + pointsOf(by) + " " + way(track, by)
        : Figures.about(by) + " " + way(track, by) + " " + name(track);
  }

  private static String pointsOf(double by) {
    return Figures.isTrace(by) ? Figures.about(by) : Figures.about(by) + " points";
  }

  /// "about 0.6 lower" of where a track settles; "about 0.3 points better" for a quality.
  static String settled(String track, double by) {
    return isQuality(track)
        ? pointsOf(by) + " " + way(track, by)
        : Figures.about(by) + " " + levelWay(track, by);
  }

  static String levelWay(String track, double by) {
    return isQuality(track) ? way(track, by) : (by < 0 ? "lower" : "higher");
  }

  static String way(String track, double by) {
    if (isQuality(track)) {
      return by < 0 ? "worse" : "better";
    }
    return by < 0 ? "less" : "more";
  }

  /// "more or less pain".
  static String either(String track) {
    return way(track, 1) + " or " + way(track, -1) + " " + name(track);
  }

  /// "stress, sleep and fear".
  static String list(List<String> names) {
    List<String> spoken = names.stream().map(Naming::name).toList();
    if (spoken.size() < 2) {
      return String.join("", spoken);
    }
    int last = spoken.size() - 1;
    return String.join(", ", spoken.subList(0, last)) + " and " + spoken.get(last);
  }

  static String capitalised(String sentence) {
    int first = sentence.offsetByCodePoints(0, 1);
    return sentence.substring(0, first).toUpperCase(java.util.Locale.ROOT)
        + sentence.substring(first);
  }

  private Naming() {}
}
