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
    return (arrow.isCarryOver() ? name + " itself, " : name + ", ")
        + switch (arrow.when()) {
          case SAME_DAY -> "same day";
          case NEXT_DAY -> "day before";
        };
  }

  private static String effect(Arrow arrow) {
    return switch (Certainty.of(arrow)) {
      case SEEN ->
          "%s went with %s %s; the diary fits %s."
              .formatted(
                  step(arrow),
                  change(arrow),
                  when(arrow),
                  Fit.oneWay(arrow.low90(), arrow.high90()));
      case LEANING ->
          "%s may go with %s %s, but the diary is not sure yet: it fits %s."
              .formatted(step(arrow), change(arrow), when(arrow), eitherWay(arrow));
      case NOT_CLEAR ->
          isSmall(arrow)
              ? "if %s, it is only a little: at most 0.1 either way.".formatted(goesWith(arrow))
              : "whether %s is not clear: the diary fits %s."
                  .formatted(goesWith(arrow), eitherWay(arrow));
      case NOT_KNOWN_YET ->
          "whether %s is not known yet: the diary says too little about it."
              .formatted(goesWith(arrow));
    };
  }

  private static String step(Arrow arrow) {
    return Naming.step(arrow.from());
  }

  private static String change(Arrow arrow) {
    return Naming.change(arrow.to(), arrow.mean());
  }

  private static String goesWith(Arrow arrow) {
    return "%s goes with %s %s".formatted(step(arrow), Naming.either(arrow.to()), when(arrow));
  }

  private static boolean isSmall(Arrow arrow) {
    return Math.max(Math.abs(arrow.low90()), Math.abs(arrow.high90())) < SMALL;
  }

  private static String eitherWay(Arrow arrow) {
    return Fit.eitherWay(
        arrow.low90(), arrow.high90(), Naming.way(arrow.to(), -1), Naming.way(arrow.to(), 1));
  }

  /// A night belongs to the day it ends on: the day after a day's stress comes the night that ends
  /// on that next day.
  private static String when(Arrow arrow) {
    boolean nightToDay = Naming.isSleep(arrow.from());
    boolean dayToNight = Naming.isSleep(arrow.to());
    return switch (arrow.when()) {
      case SAME_DAY -> nightToDay ? "in the day that followed" : "the same day";
      case NEXT_DAY ->
          nightToDay ? "one day later" : dayToNight ? "the night after" : "the next day";
    };
  }

  private static String carryOver(Arrow arrow) {
    String track = Naming.name(arrow.to());
    String fit = Fit.parts(new Interval(arrow.mean(), arrow.low90(), arrow.high90()));
    return switch (Certainty.of(arrow)) {
      case SEEN ->
          "when something pushes %s up or down, %s; the diary fits %s."
              .formatted(track, left(arrow), fit);
      case LEANING ->
          "when something pushes %s up or down, perhaps %s, but the diary is not sure yet: it fits %s."
              .formatted(track, left(arrow), fit);
      case NOT_CLEAR -> "%s is not clear: the diary fits %s.".formatted(howMuch(track), fit);
      case NOT_KNOWN_YET ->
          "%s is not known yet: the diary says too little about it.".formatted(howMuch(track));
    };
  }

  private static String left(Arrow arrow) {
    return "%s of the push %s the next day"
        .formatted(Figures.aboutPart(arrow.mean()), arrow.mean() < 0 ? "swings back" : "is left");
  }

  private static String howMuch(String track) {
    return "how much of a push in %s is left the next day".formatted(track);
  }

  private ArrowWords() {}
}
