package allay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The `allay` command. Without a subcommand it prints its help.
@Command(
    name = "allay",
    mixinStandardHelpOptions = true,
    versionProvider = Allay.Version.class,
    description = {
      "Shows what moves with your pain, from a diary of a minute a day.",
      "Everything stays on this computer."
    },
    synopsisSubcommandLabel = "COMMAND",
    optionListHeading = "%nOptions%n",
    commandListHeading = "%nCommands%n",
    footerHeading = "%nExamples%n",
    footer = {
      "  ./allay serve                               the app, in your browser",
      "  ./allay serve --demo                        with a made-up person's four months",
      "  ./allay map examples/diary.csv              read the example diary",
      "  ./allay map my.csv --html map.html          the same as a page to look at",
      "  ./allay map --help                          how a diary file is written",
      "  ./allay fit examples/panel.csv              what many people have in common",
      "",
      "Allay is for learning and self-management. It is no doctor: new, severe or",
      "changing pain should be checked by one."
    })
public final class Allay implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  static CommandLine commandLine(Engine engine, Clock clock, boolean showsProgress) {
    return new CommandLine(new Allay())
        .addSubcommand(new ServeCommand(clock))
        .addSubcommand(new LinkCommand(clock))
        .addSubcommand(new MapCommand(engine, clock, showsProgress))
        .addSubcommand(new FitCommand(engine, showsProgress))
        .addSubcommand(new BackupCommand())
        .addSubcommand(new RestoreCommand())
        .setUsageHelpWidth(MapCommand.COLUMNS)
        .setParameterExceptionHandler(Allay::oneLine);
  }

  private static int oneLine(ParameterException problem, String[] arguments) {
    CommandLine command = problem.getCommandLine();
    String help = command.getCommandSpec().qualifiedName() + " --help";
    command.getErr().println(problem.getMessage() + "; see " + help);
    return ExitStatus.BAD_INPUT;
  }

  /// Texts and figures are English, whatever the machine's language.
  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ENGLISH);
    StandardOutput standard = new StandardOutput(new FileOutputStream(FileDescriptor.out));
    PrintWriter out = writer(standard);
    PrintWriter err = writer(new FileOutputStream(FileDescriptor.err));
    int status =
        commandLine(
                Wiring.ENGINE,
                Clock.system(ZoneId.systemDefault()),
                Boolean.getBoolean("allay.progress"))
            .setOut(out)
            .setErr(err)
            .execute(arguments);
    out.flush();
    int told = standard.told(status, err);
    if (Boolean.getBoolean("allay.filtered")) {
      LauncherFilter.drain();
    }
    System.exit(told);
  }

  /// UTF-8 whatever the locale says: results are read by scripts and by terminals that speak it.
  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(stream, true, UTF_8);
  }

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Allay.class.getPackage().getImplementationVersion();
      return new String[] {"allay " + (version == null ? "(development)" : version)};
    }
  }
}
