package allay.cli;

import allay.web.page.Commands;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The folder in which everything of one machine is kept.
final class DiaryFolder {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The folder of the diary (default: .allay in your home folder).")
  private @Nullable Path folder;

  Path path() {
    return Optional.ofNullable(folder)
        .orElseGet(Commands::usualFolder)
        .toAbsolutePath()
        .normalize();
  }
}
