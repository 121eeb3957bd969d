package allay.cli;

import allay.store.SqliteBackup;
import allay.store.StorageFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `allay backup`: everything that is kept, in one file.
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    versionProvider = Allay.Version.class,
    description = {
      "Writes everything that is kept into one file, also while Allay runs.",
      "The file holds your diary: keep it where you would keep the diary.",
      "Which devices may come in is not part of it. ./allay restore puts it back."
    },
    parameterListHeading = "%nFile%n",
    optionListHeading = "%nOptions%n",
    exitCodeListHeading = "%nExit status%n",
    exitCodeList = {"0:the file was written and checked", "2:no copy was made; one line says why"})
final class BackupCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private DiaryFolder folder = new DiaryFolder();

  @Parameters(
      paramLabel = "FILE",
      description =
          "The file to write, outside of the diary's folder; there must be none of that name.")
  private Path file = Path.of("");

  @Override
  public Integer call() {
    if (Files.isDirectory(file)) {
      return Refusal.of(spec, file + " is a folder; add a file name, like allay-backup.sqlite");
    }
    try {
      SqliteBackup.write(folder.path(), file.toAbsolutePath());
      spec.commandLine().getOut().println("Everything is in " + file.toAbsolutePath());
      return ExitStatus.OK;
    } catch (StorageFailure e) {
      return Refusal.of(spec, "no copy was made: " + e.getMessage());
    }
  }
}
