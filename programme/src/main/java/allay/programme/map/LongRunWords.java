package allay.programme.map;

import allay.model.dynamics.PersonalMap.Feedback;
import allay.model.dynamics.PersonalMap.Loop;
import allay.model.dynamics.PersonalMap.PainThread;
import allay.model.dynamics.PersonalMap.Ripple;
import allay.model.dynamics.PersonalMap.Share;
import allay.model.dynamics.PersonalMap.WhatIf;
import allay.model.dynamics.Source;
import allay.model.posterior.Interval;
import allay.programme.diary.Direction;
import java.util.List;
import java.util.stream.IntStream;

/// Sentences about what a push does over days and weeks: what-ifs, ripples, loops, feedback,
/// threads, shares. All of them hold only as far as the links in the diary do, and say so.
public final class LongRunWords {
  /// What "a push" means; stands once, before the first sentence that uses it.
  public static final String A_PUSH =
      "A push is anything that lifts or lowers a score for a day, out of the blue.";

  /// A ripple is over when it stays below this share of its peak.
  private static final double OVER = 0.1;

  /// Told towards the better where that is known: stress lower, sleep better.
  public static String whatIf(WhatIf whatIf) {
    Interval change = helpful(whatIf) < 0 ? negated(whatIf.change()) : whatIf.change();
    String hold = hold(whatIf);
    String on = Naming.name(whatIf.on());
    return switch (Certainty.of(change)) {
      case SEEN ->
          hold
              + ", "
              + on
              + " would settle "
              + Naming.settled(whatIf.on(), change.median())
              + ", as far as these links hold; the diary fits "
              + Fit.oneWay(change.low90(), change.high90())
              + ".";
      case LEANING, NOT_CLEAR, NOT_KNOWN_YET ->
          hold
              + ", it is not clear where "
              + on
              + " would settle: the diary fits "
              + Fit.eitherWay(
                  change.low90(),
                  change.high90(),
                  Naming.levelWay(whatIf.on(), -1),
                  Naming.levelWay(whatIf.on(), 1))
              + ".";
    };
  }

  /// The sign of the step that a what-if is told for: -1 where lower is better.
  public static int helpful(WhatIf whatIf) {
    boolean lower =
        whatIf.hold() instanceof Source.OfTrack(String track)
            && Direction.of(track) == Direction.LOWER_IS_BETTER;
    return lower ? -1 : 1;
  }

  private static String hold(WhatIf whatIf) {
    return switch (whatIf.hold()) {
      case Source.OfTrack(String track) ->
          "If " + Naming.name(track) + " stayed a point " + Naming.levelWay(track, helpful(whatIf));
      case Source.OfInput(String input) ->
          "With one more usual amount of " + Naming.name(input) + " every day";
    };
  }

  private static Interval negated(Interval interval) {
    return new Interval(-interval.median(), -interval.high90(), -interval.low90());
  }

  public static String ripple(Ripple ripple) {
    String start = "After one day of " + Naming.step(new Source.OfTrack(ripple.from())) + ", ";
    int peak = peak(ripple.days());
    Interval most = ripple.days().get(peak);
    if (Figures.isTrace(most.median()) || !most.excludesZero()) {
      return start + "no clear ripple in " + Naming.name(ripple.to()) + " can be seen.";
    }
    return start
        + Naming.name(ripple.to())
        + " is "
        + Naming.settled(ripple.to(), most.median())
        + " "
        + daysLater(peak)
        + " at most, and "
        + end(ripple.days(), peak)
        + ".";
  }

  private static int peak(List<Interval> days) {
    return IntStream.range(0, days.size())
        .reduce((best, day) -> size(days, day) > size(days, best) ? day : best)
        .orElse(0);
  }

  private static double size(List<Interval> days, int day) {
    return Math.abs(days.get(day).median());
  }

  private static String end(List<Interval> days, int peak) {
    int last = peak;
    for (int day = peak; day < days.size(); day++) {
      if (size(days, day) >= OVER * size(days, peak) && !Figures.isTrace(size(days, day))) {
        last = day;
      }
    }
    return last == days.size() - 1
        ? "still a little off two weeks later"
        : "back near its usual level " + daysLater(last + 1);
  }

  private static String daysLater(int days) {
    return switch (days) {
      case 0 -> "the same day";
      case 1 -> "the next day";
      default -> days + " days later";
    };
  }

  public static String loop(Loop loop) {
    boolean sure = Certainty.of(loop.gain(), loop.probabilityOfSign()) == Certainty.SEEN;
    boolean keepsGoing = loop.gain().median() > 0;
    String verb =
        keepsGoing
            ? (sure ? "keeps" : "may keep") + " a push going"
            : (sure ? "dampens" : "may dampen") + " a push";
    return "The loop of "
        + Naming.list(loop.through())
        + " "
        + verb
        + ": each time round, "
        + Figures.aboutPart(loop.gain().median())
        + " of it comes back"
        + (keepsGoing ? "" : " the other way")
        + "; the diary fits "
        + Fit.parts(loop.gain())
        + ".";
  }

  public static String feedback(Feedback feedback, String outcome) {
    Interval times = feedback.amplification();
    String all = "All loops through " + Naming.name(outcome) + " together ";
    if (times.low90() > 1) {
      return all
          + "make a lasting push about "
          + Figures.points(times.median())
          + " times as large; the diary fits "
          + Fit.oneWay(times.low90(), times.high90())
          + " times.";
    }
    if (times.high90() < 1) {
      return all
          + "shrink a lasting push to "
          + Figures.aboutPart(times.median())
          + " of it; the diary fits "
          + Fit.parts(times)
          + ".";
    }
    return all
        + "may make a lasting push larger or smaller, which is not clear yet: the diary fits"
        + " anything from "
        + Figures.points(times.low90())
        + " to "
        + Figures.points(times.high90())
        + " times as large.";
  }

  public static String part(Feedback.Part part) {
    String through = " of that goes through " + Naming.name(part.track());
    return part.part().low90() > 0
        ? Naming.capitalised(Figures.aboutPart(part.part().median()))
            + through
            + "; the diary fits "
            + Fit.parts(part.part())
            + "."
        : "How much" + through + " is not clear.";
  }

  /// The outcome's own share is what nothing in the diary explains.
  public static String share(Share share, String outcome) {
    String where =
        share.track().equals(outcome) ? "nothing that you write down" : Naming.name(share.track());
    return Naming.capitalised(Figures.aboutPart(share.share().median()))
        + " of the ups and downs of "
        + Naming.name(outcome)
        + " starts in "
        + where
        + "; the diary fits "
        + Fit.parts(share.share())
        + ".";
  }

  public static String thread(PainThread thread) {
    String first = thread.path().getFirst();
    String to = thread.path().getLast();
    Certainty certainty = Certainty.of(thread.effect(), thread.probabilityOfSign());
    String goes = certainty == Certainty.SEEN ? " goes with " : " may go with ";
    Interval effect = thread.effect();
    String fit =
        certainty == Certainty.SEEN
            ? Fit.oneWay(effect.low90(), effect.high90())
            : Fit.eitherWay(effect.low90(), effect.high90(), Naming.way(to, -1), Naming.way(to, 1));
    return route(thread.path())
        + ": "
        + Naming.lastingStep(first)
        + goes
        + Naming.change(to, effect.median())
        + "; the diary fits "
        + fit
        + ".";
  }

  private static String route(List<String> path) {
    List<String> between = path.subList(1, path.size() - 1);
    String start = between.isEmpty() ? "Straight from " : "From ";
    String through = between.isEmpty() ? "" : " through " + Naming.list(between);
    return start + Naming.name(path.getFirst()) + through + " to " + Naming.name(path.getLast());
  }

  private LongRunWords() {}
}
