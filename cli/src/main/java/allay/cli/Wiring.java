package allay.cli;

import allay.model.dynamics.PersonalModel;
import allay.model.dynamics.Progress;
import allay.programme.map.MapHtml;
import allay.programme.map.MapText;

/// The parts that the command runs with outside of tests.
final class Wiring {
  static final Engine ENGINE =
      new Engine(
          PersonalModel::map,
          (series, outcome, settings) ->
              PersonalModel.worth(series, outcome, settings, Progress.silent()),
          MapText::render,
          MapHtml::render);

  private Wiring() {}
}
