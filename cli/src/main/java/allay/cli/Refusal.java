package allay.cli;

import picocli.CommandLine.Model.CommandSpec;

/// How a command says that it cannot do what was asked: one line, and a status for scripts.
final class Refusal {
  private Refusal() {}

  static int of(CommandSpec spec, String why) {
    spec.commandLine().getErr().println(why);
    return ExitStatus.BAD_INPUT;
  }
}
