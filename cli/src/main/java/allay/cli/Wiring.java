package allay.cli;

import allay.model.dynamics.PanelModel;
import allay.model.dynamics.PersonalModel;
import allay.model.dynamics.Progress;
import allay.programme.map.MapHtml;
import allay.programme.map.MapText;
import allay.programme.map.PanelText;

/// The parts that the command runs with outside of tests.
final class Wiring {
  static final Engine ENGINE =
      new Engine(
          new Engine.Models(
              PersonalModel::map,
              (series, outcome, cohort, settings) ->
                  PersonalModel.worth(series, outcome, cohort, settings, Progress.silent()),
              (panel, level, settings, progress) ->
                  PanelModel.fit(
                      panel,
                      level,
                      settings,
                      Runtime.getRuntime().availableProcessors(),
                      progress)),
          new Engine.Words(MapText::render, MapText::worth, MapHtml::render, PanelText::render));

  private Wiring() {}
}
