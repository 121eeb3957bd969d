package allay.cli;

import allay.model.dynamics.MapResult;
import allay.model.dynamics.Progress;
import allay.model.dynamics.Settings;
import allay.model.dynamics.Worth;
import allay.model.series.DailySeries;
import allay.programme.map.MapReport;
import java.util.Optional;

/// What a command asks others to do: fit the model, and put a report into words or pictures.
record Engine(Map map, Foretelling worth, Text text, Page page) {

  @FunctionalInterface
  interface Map {
    MapResult map(DailySeries series, String outcome, Settings settings, Progress progress);
  }

  @FunctionalInterface
  interface Foretelling {
    Optional<Worth> worth(DailySeries series, String outcome, Settings settings);
  }

  @FunctionalInterface
  interface Text {
    String render(MapReport report, int columns);
  }

  @FunctionalInterface
  interface Page {
    String render(MapReport report);
  }
}
