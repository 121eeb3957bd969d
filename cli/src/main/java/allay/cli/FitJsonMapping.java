package allay.cli;

import allay.model.dynamics.Arrow;
import allay.model.dynamics.LevelKind;
import allay.model.dynamics.PanelResult;
import allay.model.dynamics.PanelResult.Estimated;
import allay.model.dynamics.PanelResult.PersonPosterior;
import allay.model.dynamics.PanelResult.PopulationParameter;
import allay.model.dynamics.PanelResult.Quantity;
import allay.programme.map.PanelReport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// From a panel's report to the shape that scripts know.
final class FitJsonMapping {
  private static final int SCHEMA_VERSION = 1;

  private FitJsonMapping() {}

  /// @param withPeople whether each person's numbers are asked for
  static FitJson of(PanelReport report, boolean withPeople) {
    List<PopulationParameter> population = List.of();
    List<PersonPosterior> people = List.of();
    if (report.result() instanceof PanelResult.Converged converged) {
      population = converged.population();
      people = converged.people();
    }
    return new FitJson(
        SCHEMA_VERSION,
        level(report.level()),
        report.tracks(),
        report.people(),
        report.days(),
        report.daysWithScores(),
        report.missing(),
        report.seed(),
        population.stream().map(FitJsonMapping::parameter).toList(),
        VerdictJson.of(report.result()),
        seconds(report.result()),
        withPeople ? people.stream().map(FitJsonMapping::individual).toList() : null);
  }

  private static String level(LevelKind level) {
    return switch (level) {
      case CONSTANT -> "constant";
      case DRIFTING -> "drifting";
    };
  }

  private static MapJson.Seconds seconds(PanelResult result) {
    return switch (result) {
      case PanelResult.Converged converged -> MapJsonMapping.seconds(converged.seconds());
      case PanelResult.NotConverged stopped -> MapJsonMapping.seconds(stopped.seconds());
    };
  }

  private static FitJson.Parameter parameter(PopulationParameter parameter) {
    return new FitJson.Parameter(
        parameter.name(),
        of(parameter.of()),
        when(parameter.of()),
        switch (parameter.statistic()) {
          case MEAN_OVER_PEOPLE -> "mean over people";
          case SD_BETWEEN_PEOPLE -> "sd between people";
        },
        parameter.mean(),
        parameter.sd(),
        parameter.low90(),
        parameter.high90(),
        parameter.effectiveSampleSize());
  }

  private static String of(Quantity quantity) {
    return switch (quantity) {
      case Quantity.Effect(String from, String to, Arrow.When _) -> from + " -> " + to;
      case Quantity.Level(String track) -> track;
      case Quantity.LogShockSd(String track) -> track;
      case Quantity.LogDriftSd(String track) -> track;
    };
  }

  private static @Nullable String when(Quantity quantity) {
    return quantity instanceof Quantity.Effect(String _, String _, Arrow.When when)
        ? MapJsonMapping.when(when)
        : null;
  }

  private static FitJson.Individual individual(PersonPosterior person) {
    return new FitJson.Individual(
        person.person(),
        estimates(person.level()),
        person.sameDay().stream().map(FitJsonMapping::estimates).toList(),
        person.nextDay().stream().map(FitJsonMapping::estimates).toList(),
        estimates(person.shockSd()),
        estimates(person.driftSd()));
  }

  private static List<FitJson.Estimate> estimates(List<Estimated> estimated) {
    return estimated.stream().map(each -> new FitJson.Estimate(each.mean(), each.sd())).toList();
  }
}
