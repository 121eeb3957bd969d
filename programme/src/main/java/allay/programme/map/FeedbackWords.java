package allay.programme.map;

import allay.model.dynamics.PersonalMap.Feedback;
import allay.model.posterior.Interval;

/// Sentences about all loops through the outcome taken together, and the part through each track.
public final class FeedbackWords {
  public static String sentence(Feedback feedback, String outcome) {
    String together = "all loops through %s together".formatted(Naming.name(outcome));
    Interval times = feedback.amplification();
    if (times.low90() > 1) {
      return "%s make a lasting push about %s times as large; the diary fits %s."
          .formatted(
              Naming.capitalised(together),
              Figures.points(times.median()),
              Fit.oneWay(times.low90(), times.high90()));
    }
    if (times.high90() < 1) {
      return "%s calm a lasting push down to %s of it; the diary fits %s."
          .formatted(
              Naming.capitalised(together), Figures.aboutPart(times.median()), Fit.parts(times));
    }
    return "Whether %s make a lasting push larger or smaller is not clear: the diary fits anything from %s to %s times its size."
        .formatted(together, Figures.points(times.low90()), Figures.points(times.high90()));
  }

  /// Whether the loops together clearly enlarge or clearly shrink a push.
  public static boolean isClear(Feedback feedback) {
    return feedback.amplification().low90() > 1 || feedback.amplification().high90() < 1;
  }

  public static String part(Feedback.Part part) {
    String track = Naming.name(part.track());
    Interval size = part.part();
    return size.low90() > 0
        ? "%s of that goes through %s; the diary fits %s."
            .formatted(Naming.capitalised(Figures.aboutPart(size.median())), track, Fit.parts(size))
        : "How much of that goes through %s is not clear.".formatted(track);
  }

  private FeedbackWords() {}
}
