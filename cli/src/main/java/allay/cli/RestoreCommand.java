package allay.cli;

import allay.store.SqliteBackup;
import allay.store.SqliteBackup.Restored;
import allay.store.StorageFailure;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `allay restore`: puts a backup in the place of what is kept.
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    versionProvider = Allay.Version.class,
    description = {
      "Puts a backup in the place of everything that is kept, also while Allay runs.",
      "What is kept now is first written to a new file beside it, unless --no-copy says no.",
      "Browsers and phones that may come in now still may afterwards."
    },
    parameterListHeading = "%nFile%n",
    optionListHeading = "%nOptions%n",
    exitCodeListHeading = "%nExit status%n",
    exitCodeList = {"0:the backup is in place", "2:nothing was changed; one line says why"})
final class RestoreCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private DiaryFolder folder = new DiaryFolder();

  @Parameters(paramLabel = "FILE", description = "A file that ./allay backup has written.")
  private Path file = Path.of("");

  @Option(names = "--no-copy", description = "Keeps no copy of what is there now.")
  private boolean noCopy;

  @Override
  public Integer call() {
    if (Files.isDirectory(file)) {
      return Refusal.of(spec, file + " is a folder; name the backup in it");
    }
    if (!Files.exists(file)) {
      return Refusal.of(spec, "there is no file " + file + "; check its name and folder");
    }
    Path before = SqliteBackup.beforeRestore(folder.path());
    try {
      return switch (restore(before)) {
        case DONE -> done(before);
        case NOT_A_BACKUP ->
            Refusal.of(
                spec, file + " is no backup of Allay's, or it is damaged; nothing was changed");
        case NEWER -> Refusal.of(spec, file + " was written by a newer Allay; nothing was changed");
      };
    } catch (StorageFailure e) {
      return Refusal.of(spec, "nothing was changed: " + e.getMessage());
    }
  }

  private Restored restore(Path before) {
    return noCopy
        ? SqliteBackup.restore(folder.path(), file)
        : SqliteBackup.restoreAndKeep(folder.path(), file, before);
  }

  private int done(Path before) {
    PrintWriter out = spec.commandLine().getOut();
    out.println("The diary is now what " + file + " holds.");
    if (Files.exists(before)) {
      out.println("What was there before is in " + before);
    }
    return ExitStatus.OK;
  }
}
