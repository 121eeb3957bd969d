package allay.programme.map;

import allay.model.dynamics.MapResult;
import java.util.List;

/// The whole answer when there is no map: why, that it is nobody's fault, and what can be done.
public final class NoMapWords {
  /// The first sentences: why there is no map. Empty for a converged result.
  public static List<String> headline(MapReport report) {
    String outcome = Naming.name(report.outcome());
    return switch (report.result()) {
      case MapResult.Converged _ -> List.of();
      case MapResult.TooFewDays(int daysNeeded, var _) ->
          List.of(
              "It is a little too early for a map.",
              "With %s of %s scores there is enough to begin."
                  .formatted(moreDays(daysNeeded), outcome));
      case MapResult.TooLittleVariation _ ->
          List.of(
              SteadyWords.headline(report),
              "A map shows what goes up and down together, so it has nothing to go by here.");
      case MapResult.NotConverged _ ->
          List.of(
              "There is no map this time.",
              "The sums did not settle on one answer, and no map is better than a wrong map.");
    };
  }

  private static String moreDays(int days) {
    return days == 1 ? "one more day" : days + " more days";
  }

  /// What the reason means and what can be done, a sentence or two each. Empty for a converged
  /// result.
  public static List<String> whatNow(MapReport report) {
    String outcome = Naming.name(report.outcome());
    return switch (report.result()) {
      case MapResult.Converged _ -> List.of();
      case MapResult.TooFewDays _ ->
          List.of(
              "Every day that you wrote down counts already. They need not be in a row, and a"
                  + " missed day does no harm.",
              "Only %s needs a score to begin; on a bad day, leave the rest empty."
                  .formatted(outcome),
              "After two weeks a map can begin; after six it can also be tested.");
      case MapResult.TooLittleVariation _ ->
          List.of(
              SteadyWords.whatItMeans(report),
              "A map like this is about ups and downs around a level. It cannot say why the level"
                  + " is where it is.",
              "You could make a map of something else you write down that changes more from day to"
                  + " day.",
              "Scores in finer steps, such as 6.5, are welcome if they feel right. Score what you"
                  + " feel; never stretch it for the map.");
      case MapResult.NotConverged _ ->
          List.of(
              "Your diary is fine, and nothing is lost. Some diaries are hard to read this way,"
                  + " most often with few days, many gaps or many columns.",
              "More days help most. Leaving out a column that is mostly empty or hardly changes"
                  + " often helps too.",
              report.cohort().isPresent()
                  ? "The sums started with other people's diaries, and yours may differ from"
                      + " theirs. Try without them."
                  : "You can also try once more with another starting number (seed).");
    };
  }

  private NoMapWords() {}
}
