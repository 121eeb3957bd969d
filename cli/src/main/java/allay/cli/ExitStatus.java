package allay.cli;

import allay.model.dynamics.MapResult;
import allay.model.dynamics.PanelResult;

/// What a script learns from the command's exit status.
final class ExitStatus {
  static final int OK = 0;

  /// Something broke inside, or the output could not be written whole.
  static final int BROKEN = 1;

  static final int BAD_INPUT = 2;
  static final int NOT_CONVERGED = 3;
  static final int TOO_LITTLE_DATA = 4;

  private ExitStatus() {}

  static int of(PanelResult result) {
    return switch (result) {
      case PanelResult.Converged _ -> OK;
      case PanelResult.NotConverged _ -> NOT_CONVERGED;
    };
  }

  static int of(MapResult result) {
    return switch (result) {
      case MapResult.Converged _ -> OK;
      case MapResult.NotConverged _ -> NOT_CONVERGED;
      case MapResult.TooFewDays _, MapResult.TooLittleVariation _ -> TOO_LITTLE_DATA;
    };
  }
}
