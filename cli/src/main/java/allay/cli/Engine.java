package allay.cli;

import allay.model.dynamics.Cohort;
import allay.model.dynamics.LevelKind;
import allay.model.dynamics.MapResult;
import allay.model.dynamics.PanelResult;
import allay.model.dynamics.Progress;
import allay.model.dynamics.Settings;
import allay.model.dynamics.Worth;
import allay.model.series.DailySeries;
import allay.model.series.Panel;
import allay.programme.map.MapReport;
import allay.programme.map.PanelReport;
import java.util.Optional;

/// What a command asks others to do: fit the model, and put a report into words or pictures.
record Engine(Models models, Words words) {

  /// @param map what moves with an outcome
  /// @param worth how well the map foretells a day
  /// @param fit what many people have in common
  record Models(Map map, Foretelling worth, Fit fit) {}

  /// @param map all of a map but its worth, as text
  /// @param worth the rest of that text
  /// @param page all of it as a page
  /// @param panel the answer about many people as text
  record Words(Text map, Text worth, Page page, PanelText panel) {}

  @FunctionalInterface
  interface Map {
    MapResult map(
        DailySeries series,
        String outcome,
        Optional<Cohort> cohort,
        Settings settings,
        Progress progress);
  }

  @FunctionalInterface
  interface Foretelling {
    Optional<Worth> worth(
        DailySeries series, String outcome, Optional<Cohort> cohort, Settings settings);
  }

  @FunctionalInterface
  interface Fit {
    PanelResult fit(Panel panel, LevelKind level, Settings settings, Progress progress);
  }

  @FunctionalInterface
  interface Text {
    String render(MapReport report, int columns);
  }

  @FunctionalInterface
  interface Page {
    String render(MapReport report);
  }

  @FunctionalInterface
  interface PanelText {
    String render(PanelReport report, int columns);
  }
}
