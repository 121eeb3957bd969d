package allay.programme.map;

import allay.model.dynamics.Source;
import java.util.List;
import java.util.Locale;

/// How a track or practice is spoken of. A person's own names may be anything, so they stand where
/// any noun fits and never begin a sentence.
final class Naming {
  /// Longest name inside a sentence, in terminal columns.
  static final int WIDEST_NAME = 32;

  static String name(String name) {
    return DisplayWidth.shortened(DisplayWidth.oneLine(name), WIDEST_NAME);
  }

  /// A better or worse rather than a more or less: one does not have "more mood".
  private static boolean isQuality(String track) {
    return isSleep(track) || track.equals("mood");
  }

  static boolean isSleep(String track) {
    return track.equals("sleep");
  }

  static boolean isSleep(Source source) {
    return source instanceof Source.OfTrack(String track) && isSleep(track);
  }

  /// The step that an effect is told for: "a point more stress".
  static String step(Source source) {
    return switch (source) {
      case Source.OfTrack(String track) when isSleep(track) -> "a night of sleep one point better";
      case Source.OfTrack(String track) when isQuality(track) -> name(track) + " one point better";
      case Source.OfTrack(String track) -> "a point more " + name(track);
      case Source.OfInput(String input) -> "a usual amount of " + name(input);
    };
  }

  /// "one day of a point more fear", "one night of sleep one point better".
  static String oneDay(String track) {
    return isSleep(track)
        ? "one night of sleep one point better"
        : "one day of " + step(new Source.OfTrack(track));
  }

  /// "more fear", "better sleep"; a practice by its name alone.
  static String more(Source source) {
    return switch (source) {
      case Source.OfTrack(String track) -> rise(track, 1);
      case Source.OfInput(String input) -> name(input);
    };
  }

  /// "more pain", "worse sleep".
  static String rise(String track, double by) {
    return way(track, by) + " " + name(track);
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
        ? "%s %s".formatted(name(track), settled(track, by))
        : "%s %s %s".formatted(Figures.about(by), way(track, by), name(track));
  }

  /// Where a track settles: "about 0.6 lower", for a quality "about 0.3 points better".
  static String settled(String track, double by) {
    String unit = isQuality(track) && !Figures.isTrace(by) ? " points " : " ";
    return Figures.about(by) + unit + levelWay(track, by);
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

  /// "more or less pain", "better or worse sleep".
  static String either(String track) {
    return "%s or %s %s".formatted(way(track, 1), way(track, -1), name(track));
  }

  /// "stress, sleep and fear".
  static String list(List<String> names) {
    return joined(names.stream().map(Naming::name).toList());
  }

  static String joined(List<String> phrases) {
    int last = phrases.size() - 1;
    return last < 1
        ? String.join("", phrases)
        : String.join(", ", phrases.subList(0, last)) + " and " + phrases.get(last);
  }

  static String capitalised(String sentence) {
    int first = sentence.offsetByCodePoints(0, 1);
    return sentence.substring(0, first).toUpperCase(Locale.ROOT) + sentence.substring(first);
  }

  private Naming() {}
}
