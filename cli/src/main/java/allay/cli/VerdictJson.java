package allay.cli;

import allay.model.dynamics.MapResult;
import allay.model.dynamics.PanelResult;
import allay.model.posterior.Verdict;
import allay.programme.map.MapReport;

/// Whether the map may be believed, for scripts, with one plain sentence for people.
final class VerdictJson {
  private VerdictJson() {}

  static MapJson.Verdict of(MapReport report) {
    String outcome = report.outcome();
    return switch (report.result()) {
      case MapResult.Converged converged ->
          ran(converged.verdict(), "ok", "The calculation settled, so this map can be read.");
      case MapResult.NotConverged stopped ->
          ran(
              stopped.verdict(),
              "notConverged",
              "The calculation did not settle, so there is no map to trust yet.");
      case MapResult.TooFewDays tooFew ->
          notRun(
              "tooFewDays",
              tooFew.daysNeeded(),
              "Too few days have a score for %s yet: %d more %s needed."
                  .formatted(
                      outcome, tooFew.daysNeeded(), tooFew.daysNeeded() == 1 ? "is" : "are"));
      case MapResult.TooLittleVariation _ ->
          notRun(
              "tooLittleVariation",
              0,
              "The scores for %s hardly change, so nothing can be seen to move with them."
                  .formatted(outcome));
    };
  }

  static MapJson.Verdict of(PanelResult result) {
    return switch (result) {
      case PanelResult.Converged converged ->
          ran(converged.verdict(), "ok", "The calculation settled, so these numbers can be read.");
      case PanelResult.NotConverged stopped ->
          ran(
              stopped.verdict(),
              "notConverged",
              "The calculation did not settle, so there are no numbers to trust yet.");
    };
  }

  private static MapJson.Verdict ran(Verdict verdict, String reason, String message) {
    return new MapJson.Verdict(
        verdict.converged(),
        reason,
        0,
        verdict.rHatMax(),
        verdict.essMin(),
        verdict.draws(),
        message);
  }

  private static MapJson.Verdict notRun(String reason, int daysNeeded, String message) {
    return new MapJson.Verdict(false, reason, daysNeeded, Double.NaN, Double.NaN, 0, message);
  }
}
