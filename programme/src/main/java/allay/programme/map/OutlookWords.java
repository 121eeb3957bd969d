package allay.programme.map;

import allay.model.dynamics.PersonalMap.Correlation;
import allay.model.dynamics.PersonalMap.ForecastDay;
import allay.model.dynamics.PersonalMap.LevelChange;
import allay.model.dynamics.PersonalMap.LevelChange.FourWeeksAgo;
import allay.model.dynamics.Worth;
import allay.model.posterior.Interval;
import allay.programme.diary.Direction;
import java.util.List;
import java.util.Optional;

/// Sentences about levels, the days ahead, what the map is worth, and what comes on the same day.
public final class OutlookWords {
  /// From this probability a change of level is "likely"; from the second, "very likely".
  static final double LIKELY = 0.9;

  static final double VERY_LIKELY = 0.975;

  /// The worth needs this many days.
  private static final int DAYS_FOR_WORTH = 42;

  public static String level(LevelChange level) {
    Interval now = level.now();
    String start =
        "Your usual "
            + Naming.name(level.track())
            + " is about "
            + Figures.score(now.median())
            + " now (between "
            + Figures.score(now.low90())
            + " and "
            + Figures.score(now.high90())
            + ")";
    return level
        .fourWeeksAgo()
        .map(then ->
            start
                + " and was about "
                + Figures.score(then.level().median())
                + " four weeks ago; "
                + changed(level, then)
                + ".")
        .orElse(start + ". The diary is too short to look back four weeks.");
  }

  private static String changed(LevelChange level, FourWeeksAgo then) {
    double fallen = then.probabilityLower();
    double sure = Math.max(fallen, 1 - fallen);
    if (!(sure >= LIKELY)) {
      return "that is no clear change";
    }
    String likely = sure >= VERY_LIKELY ? "very likely" : "likely";
    String way = fallen > 0.5 ? "come down" : "gone up";
    return "it has "
        + likely
        + " "
        + way
        + (isBetter(level) ? ", which is a change for the better" : "");
  }

  /// Whether the level has likely changed for the better, for tracks whose better way is known.
  public static boolean isBetter(LevelChange level) {
    return level
        .fourWeeksAgo()
        .map(then ->
            switch (Direction.of(level.track())) {
              case LOWER_IS_BETTER -> then.probabilityLower() >= LIKELY;
              case HIGHER_IS_BETTER -> then.probabilityLower() <= 1 - LIKELY;
              case UNKNOWN -> false;
            })
        .orElse(false);
  }

  /// Whether the level has likely changed at all.
  public static boolean isChanged(LevelChange level) {
    return level
        .fourWeeksAgo()
        .map(then -> then.probabilityLower() >= LIKELY || then.probabilityLower() <= 1 - LIKELY)
        .orElse(false);
  }

  /// The days after the last entry; `days` is not empty.
  public static String forecast(String outcome, List<ForecastDay> days) {
    double low50 = days.stream().mapToDouble(ForecastDay::low50).min().orElse(Double.NaN);
    double high50 = days.stream().mapToDouble(ForecastDay::high50).max().orElse(Double.NaN);
    double low90 = days.stream().mapToDouble(ForecastDay::low90).min().orElse(Double.NaN);
    double high90 = days.stream().mapToDouble(ForecastDay::high90).max().orElse(Double.NaN);
    return "In the week after your last entry, a usual day of "
        + Naming.name(outcome)
        + " should lie between "
        + Figures.score(low50)
        + " and "
        + Figures.score(high50)
        + ", and nearly every day between "
        + Figures.score(low90)
        + " and "
        + Figures.score(high90)
        + ". This is a guess, and days can always surprise.";
  }

  public static String worth(Optional<Worth> worth, String outcome, int days) {
    String name = Naming.name(outcome);
    if (worth.isEmpty()) {
      return days < DAYS_FOR_WORTH
          ? "Whether the map can foretell your "
              + name
              + " has not been tried: that takes six weeks of diary."
          : "Whether the map can foretell your "
              + name
              + " could not be worked out well enough to tell.";
    }
    return worth.get().beatsBaselines()
        ? "Over the last four weeks, the map foretold the next day's "
            + name
            + " better than two simple guesses: \"as yesterday\" and \"as on average\"."
        : "The map explains little so far: over the last four weeks it did not clearly foretell the"
            + " next day's "
            + name
            + " better than two simple guesses, \"as yesterday\" and \"as on average\". Take its"
            + " links as hints.";
  }

  public static String correlation(Correlation correlation) {
    String both = Naming.name(correlation.first()) + " and " + Naming.name(correlation.second());
    Interval value = correlation.value();
    if (!value.excludesZero()) {
      return "Whether surprises in " + both + " come on the same day is not clear.";
    }
    return "Surprises in "
        + both
        + " tend to come on the same day and go "
        + (value.median() > 0 ? "the same way" : "opposite ways")
        + ": "
        + Figures.signed(value.median(), 1)
        + " on a scale from -1 to +1; the diary fits anything from "
        + Figures.signed(value.low90(), 1)
        + " to "
        + Figures.signed(value.high90(), 1)
        + ".";
  }

  private OutlookWords() {}
}
