package allay.cli;

import allay.model.dynamics.Settings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// How many effective draws may be asked for.
final class Draws {
  private Draws() {}

  /// @param draws as the option says; 0 where it was not given
  static void require(CommandSpec spec, int draws) {
    if (draws < 0 || draws > Settings.MOST_EFFECTIVE_DRAWS) {
      throw new ParameterException(
          spec.commandLine(),
          "--draws takes a whole number from 1 to " + Settings.MOST_EFFECTIVE_DRAWS);
    }
  }
}
