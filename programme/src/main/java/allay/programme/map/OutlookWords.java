package allay.programme.map;

import allay.model.dynamics.PersonalMap.Correlation;
import allay.model.dynamics.PersonalMap.ForecastDay;
import allay.model.dynamics.Worth;
import allay.model.posterior.Interval;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// Sentences about the days ahead, what the map is worth, and what comes on the same day.
public final class OutlookWords {
  /// Fewer days than this and the worth is not computed.
  public static final int DAYS_FOR_WORTH = 42;

  /// The days after the last entry.
  public static String forecast(String outcome, List<ForecastDay> days) {
    return "In the week after your last entry, about half of the days should have %s between %s and %s, and about nine in ten between %s and %s. This is a guess, and days can surprise."
        .formatted(
            Naming.name(outcome),
            least(days, ForecastDay::low50),
            most(days, ForecastDay::high50),
            least(days, ForecastDay::low90),
            most(days, ForecastDay::high90));
  }

  private static String least(List<ForecastDay> days, ToDoubleFunction<ForecastDay> edge) {
    return Figures.score(days.stream().mapToDouble(edge).min().orElse(Double.NaN));
  }

  private static String most(List<ForecastDay> days, ToDoubleFunction<ForecastDay> edge) {
    return Figures.score(days.stream().mapToDouble(edge).max().orElse(Double.NaN));
  }

  public static String worth(Optional<Worth> worth, String outcome, int days) {
    String name = Naming.name(outcome);
    String untried =
        days < DAYS_FOR_WORTH
            ? "Whether the map can foretell %s has not been tried: that takes six weeks of diary."
            : "Whether the map can foretell %s could not be worked out well enough to tell.";
    return worth.map(it -> worth(it, name)).orElse(untried.formatted(name));
  }

  private static String worth(Worth worth, String name) {
    return worth.beatsBaselines()
        ? "Over the last four weeks, the map foretold the next day's %s better than two simple guesses, \"as yesterday\" and \"as on average\"."
            .formatted(name)
        : "The map explains little so far: over the last four weeks it did not foretell the next day's %s clearly better than two simple guesses, \"as yesterday\" and \"as on average\". Take its links as hints."
            .formatted(name);
  }

  public static String correlation(Correlation correlation) {
    String both = Naming.list(List.of(correlation.first(), correlation.second()));
    Interval value = correlation.value();
    return value.excludesZero()
        ? "Surprises in %s tend to come on the same day and go %s: %s on a scale from -1 to +1; the diary fits anything from %s to %s."
            .formatted(
                both,
                value.median() > 0 ? "the same way" : "opposite ways",
                Figures.signed(value.median(), 1),
                Figures.signed(value.low90(), 1),
                Figures.signed(value.high90(), 1))
        : "Whether surprises in %s come on the same day is not clear.".formatted(both);
  }

  private OutlookWords() {}
}
