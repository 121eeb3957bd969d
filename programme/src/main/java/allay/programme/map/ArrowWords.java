package allay.programme.map;

import allay.model.dynamics.Arrow;
import allay.model.posterior.Interval;

/// The sentence of an arrow: what went together in the diary and how sure that is, words first,
/// numbers after. An association: it never says that one brings the other about.
public final class ArrowWords {
  /// Added to every arrow that does not survive another order of the day.
  public static final String ORDER_SENSITIVE =
      "Hold this one lightly: it changes when the day is taken in another order.";

  /// An unclear effect that stays below this (points) either way is called small.
  private static final double SMALL = 0.15;

  public static String sentence(Arrow arrow) {
    String plain = Naming.capitalised(arrow.isCarryOver() ? carryOver(arrow) : effect(arrow));
    return arrow.orderSensitive() ? plain + " " + ORDER_SENSITIVE : plain;
  }

  /// "fear, same day"; "fear, day before" for a next-day arrow; "pain itself, day before" for a
  /// carry-over.
  public static String label(Arrow arrow) {
    String name = Naming.name(arrow.from().name());
    String who = arrow.isCarryOver() ? name + " itself" : name;
    return who + ", " + (arrow.when() == Arrow.When.SAME_DAY ? "same day" : "day before");
  }

  private static String effect(Arrow arrow) {
    String step = Naming.step(arrow.from());
    String to = arrow.to();
    return switch (Certainty.of(arrow)) {
      case SEEN ->
          step
              + " went with "
              + Naming.change(to, arrow.mean())
              + " "
              + when(arrow)
              + "; the diary fits "
              + Fit.oneWay(arrow.low90(), arrow.high90())
              + ".";
      case LEANING ->
          step
              + " may go with "
              + Naming.change(to, arrow.mean())
              + " "
              + when(arrow)
              + ", but the diary is not sure yet: it fits "
              + eitherWay(arrow)
              + ".";
      case NOT_CLEAR ->
          isSmall(arrow)
              ? small(arrow)
              : whether(arrow) + " is not clear: the diary fits " + eitherWay(arrow) + ".";
      case NOT_KNOWN_YET ->
          whether(arrow) + " is not known yet: the diary says too little about it.";
    };
  }

  private static String whether(Arrow arrow) {
    return "whether "
        + Naming.step(arrow.from())
        + " goes with "
        + Naming.either(arrow.to())
        + " "
        + when(arrow);
  }

  private static boolean isSmall(Arrow arrow) {
    return Math.max(Math.abs(arrow.low90()), Math.abs(arrow.high90())) < SMALL;
  }

  private static String small(Arrow arrow) {
    return "if "
        + Naming.step(arrow.from())
        + " goes with "
        + Naming.either(arrow.to())
        + " "
        + when(arrow)
        + ", it is only a little: at most 0.1 either way.";
  }

  private static String eitherWay(Arrow arrow) {
    return Fit.eitherWay(
        arrow.low90(), arrow.high90(), Naming.way(arrow.to(), -1), Naming.way(arrow.to(), 1));
  }

  /// A night belongs to the day it ends on, so a night's next day is the day after the next.
  private static String when(Arrow arrow) {
    boolean nightToDay = Naming.isSleep(arrow.from());
    boolean dayToNight = arrow.to().equals("sleep");
    return switch (arrow.when()) {
      case SAME_DAY -> nightToDay ? "in the day that followed" : "the same day";
      case NEXT_DAY ->
          nightToDay ? "one day later" : dayToNight ? "the night after" : "the next day";
    };
  }

  private static String carryOver(Arrow arrow) {
    String push = "a push in " + Naming.name(arrow.to());
    Interval fit = new Interval(arrow.mean(), arrow.low90(), arrow.high90());
    return switch (Certainty.of(arrow)) {
      case SEEN -> left(arrow, push) + "; the diary fits " + Fit.parts(fit) + ".";
      case LEANING ->
          "perhaps "
              + left(arrow, push)
              + ", but the diary is not sure yet: it fits "
              + Fit.parts(fit)
              + ".";
      case NOT_CLEAR ->
          "how much of "
              + push
              + " is left the next day is not clear: the diary fits "
              + Fit.parts(fit)
              + ".";
      case NOT_KNOWN_YET ->
          "how much of "
              + push
              + " is left the next day is not known yet: the diary says too little about it.";
    };
  }

  private static String left(Arrow arrow, String push) {
    String part = Figures.aboutPart(arrow.mean()) + " of ";
    return arrow.mean() < 0
        ? part + push + " swings back the next day"
        : part + push + " is left the next day";
  }

  private ArrowWords() {}
}
