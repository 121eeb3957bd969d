package allay.programme.map;

import allay.model.dynamics.PersonalMap.LevelChange;
import allay.model.dynamics.PersonalMap.WhatIf;
import allay.model.dynamics.Source;
import allay.model.posterior.Interval;
import allay.model.series.Score;
import allay.programme.diary.Direction;
import java.util.List;
import java.util.stream.Stream;

/// Sentences about what would settle where if one thing stayed different. They follow the links in
/// the diary by arithmetic and promise nothing.
public final class WhatIfWords {
  /// Stands once, after what-ifs.
  public static final String AS_FAR_AS =
      "This is what the links in the diary add up to. Only trying it out would show.";

  /// Told towards the better where that is known: stress lower, sleep better.
  public static String whatIf(WhatIf whatIf) {
    Interval change = towardsBetter(whatIf);
    String on = Naming.name(whatIf.on());
    return switch (Certainty.of(change)) {
      case SEEN ->
          "%s, %s would settle %s; the diary fits %s."
              .formatted(
                  hold(whatIf),
                  on,
                  Naming.settled(whatIf.on(), change.median()),
                  Fit.oneWay(change.low90(), change.high90()));
      case LEANING, NOT_CLEAR, NOT_KNOWN_YET ->
          "%s, it is not clear where %s would settle: the diary fits %s."
              .formatted(
                  hold(whatIf),
                  on,
                  Fit.eitherWay(
                      change.low90(),
                      change.high90(),
                      Naming.levelWay(whatIf.on(), -1),
                      Naming.levelWay(whatIf.on(), 1)));
    };
  }

  /// The change for one point towards the better of what is held; one point up where neither way is
  /// known to be better.
  public static Interval towardsBetter(WhatIf whatIf) {
    return times(step(whatIf), whatIf.change());
  }

  /// The same effect for a step of another size.
  static Interval times(int by, Interval change) {
    return by > 0
        ? new Interval(by * change.median(), by * change.low90(), by * change.high90())
        : new Interval(by * change.median(), by * change.high90(), by * change.low90());
  }

  /// What is held, and which way: "If stress stayed a point lower".
  public static String hold(WhatIf whatIf) {
    return hold(whatIf.hold(), step(whatIf));
  }

  /// "If sleep stayed 2 points better", "With one usual amount of walk less every day".
  static String hold(Source source, int by) {
    int size = Math.abs(by);
    return switch (source) {
      case Source.OfTrack(String track) ->
          "If %s stayed %s %s"
              .formatted(
                  Naming.name(track),
                  size == 1 ? "a point" : size + " points",
                  Naming.levelWay(track, by));
      case Source.OfInput(String input) ->
          by > 0
              ? "With %s of %s every day".formatted(amounts(size, "more "), Naming.name(input))
              : "With %s of %s less every day".formatted(amounts(size, ""), Naming.name(input));
    };
  }

  private static String amounts(int number, String more) {
    return number == 1 ? "one " + more + "usual amount" : number + " " + more + "usual amounts";
  }

  /// The step towards the better of what is held; up where neither way is known to be better.
  static int step(WhatIf whatIf) {
    boolean lower =
        whatIf.hold() instanceof Source.OfTrack(String track)
            && Direction.of(track) == Direction.LOWER_IS_BETTER;
    return lower ? -1 : 1;
  }

  /// Where the scale ends before what is told has come about: said once for each track that has no
  /// room for it.
  ///
  /// @param levels of all tracks
  public static List<String> noRoom(List<WhatIf> told, List<LevelChange> levels) {
    return Stream.concat(
            told.stream().flatMap(each -> noRoom(each.on(), towardsBetter(each).median(), levels)),
            told.stream()
                .filter(each -> each.hold() instanceof Source.OfTrack)
                .flatMap(each -> noRoom(each.hold().name(), step(each), levels)))
        .distinct()
        .toList();
  }

  private static Stream<String> noRoom(String track, double by, List<LevelChange> levels) {
    return levels.stream()
        .filter(level -> level.track().equals(track))
        .map(level -> level.now().median())
        .filter(now -> now + by < Score.FLOOR || now + by > Score.CEILING)
        .map(now ->
            "Your usual %s is about %s now, so this is about times with %s."
                .formatted(Naming.name(track), Figures.score(now), Naming.rise(track, -by)));
  }

  /// The step alone: "2 points better", "one usual amount less a day".
  static String step(Source source, int by) {
    int size = Math.abs(by);
    return switch (source) {
      case Source.OfTrack(String track) ->
          (size == 1 ? "a point " : size + " points ") + Naming.levelWay(track, by);
      case Source.OfInput _ ->
          by > 0 ? amounts(size, "more ") + " a day" : amounts(size, "") + " less a day";
    };
  }

  /// "pain would settle at about 2.4 instead of 4.1; the diary fits anything from 1.1 to 3.5".
  static String settles(Settling settling) {
    String track = Naming.name(settling.track());
    String now = Figures.score(settling.now());
    String then = Figures.score(settling.then().median());
    if (!settling.isClear()) {
      return "it is not clear where %s would settle: it is about %s now, and %s"
          .formatted(track, now, fits(settling));
    }
    String where =
        then.equals(now)
            ? "%s would stay at about %s%s".formatted(track, now, end(settling, ""))
            : "%s would settle at about %s%s instead of %s"
                .formatted(track, then, end(settling, ","), now);
    return isOneFigure(settling.then()) ? where : where + "; " + fits(settling);
  }

  private static String fits(Settling settling) {
    return "the diary fits anything from %s to %s"
        .formatted(Figures.score(settling.then().low90()), Figures.score(settling.then().high90()));
  }

  private static boolean isOneFigure(Interval interval) {
    return Figures.score(interval.low90()).equals(Figures.score(interval.high90()));
  }

  private static String end(Settling settling, String comma) {
    if (settling.isAsLowAsItGoes()) {
      return ", as low as the scale goes" + comma;
    }
    return settling.isAsHighAsItGoes() ? ", as high as the scale goes" + comma : "";
  }

  private WhatIfWords() {}
}
