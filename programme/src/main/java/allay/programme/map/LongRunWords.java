package allay.programme.map;

import allay.model.dynamics.PersonalMap.Loop;
import allay.model.dynamics.PersonalMap.PainThread;
import allay.model.dynamics.PersonalMap.Share;
import allay.model.posterior.Interval;
import java.util.List;

/// Sentences about what holds in the long run: loops, threads, shares. All hold only as far as the
/// links in the diary do.
public final class LongRunWords {
  /// What "a push" means; stands once, before the first sentence that uses it.
  public static final String A_PUSH =
      "A push is anything that lifts or lowers a score for a while.";

  public static String loop(Loop loop) {
    Interval gain = loop.gain();
    return "The loop of %s %s a push %s: each time round, %s of it comes back%s; the diary fits %s."
        .formatted(
            Naming.list(loop.through()),
            verb(loop),
            gain.median() > 0 ? "going" : "down",
            Figures.aboutPart(gain.median()),
            gain.median() > 0 ? "" : " the other way",
            Fit.parts(gain));
  }

  private static String verb(Loop loop) {
    return switch (Certainty.of(loop.gain(), loop.probabilityOfSign())) {
      case SEEN -> loop.gain().median() > 0 ? "keeps" : "calms";
      case LEANING, NOT_CLEAR, NOT_KNOWN_YET -> loop.gain().median() > 0 ? "may keep" : "may calm";
    };
  }

  /// The outcome's own share is what nothing in the diary explains.
  public static String share(Share share, String outcome) {
    String where =
        share.track().equals(outcome) ? "nothing that you write down" : Naming.name(share.track());
    String part = Naming.capitalised(Figures.aboutPart(share.share().median()));
    return "%s of the ups and downs of %s goes along with %s; the diary fits %s."
        .formatted(part, Naming.name(outcome), where, Fit.parts(share.share()));
  }

  public static String thread(PainThread thread) {
    String to = thread.path().getLast();
    Interval effect = thread.effect();
    boolean seen = Certainty.of(thread.effect(), thread.probabilityOfSign()) == Certainty.SEEN;
    return "%s: %s %s with %s; the diary fits %s."
        .formatted(
            route(thread.path()),
            Naming.lastingStep(thread.path().getFirst()),
            seen ? "goes" : "may go",
            Naming.change(to, effect.median()),
            seen
                ? Fit.oneWay(effect.low90(), effect.high90())
                : Fit.eitherWay(
                    effect.low90(), effect.high90(), Naming.way(to, -1), Naming.way(to, 1)));
  }

  private static String route(List<String> path) {
    List<String> between = path.subList(1, path.size() - 1);
    String first = Naming.name(path.getFirst());
    String last = Naming.name(path.getLast());
    return between.isEmpty()
        ? "Straight from %s to %s".formatted(first, last)
        : "From %s through %s to %s".formatted(first, Naming.list(between), last);
  }

  private LongRunWords() {}
}
