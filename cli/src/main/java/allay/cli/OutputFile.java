package allay.cli;

import allay.programme.diary.CohortFile;
import allay.programme.map.MapHtml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A file named by an option, written whole or not at all.
final class OutputFile {
  /// Far above a map of many years' diary, far below what would stall the machine.
  private static final long LARGEST_OF_OURS = 100_000_000;

  private final Kind kind;
  private final Path file;

  private OutputFile(Kind kind, Path file) {
    this.kind = kind;
    this.file = file;
  }

  /// What is written, and the option, an example of a name, and the input that go with it.
  enum Kind {
    PAGE("--html", "map.html", "diary", "map"),
    PRIOR("--save", "prior.json", "panel", "prior");

    private final String option;
    private final String example;
    private final String input;
    private final String name;

    Kind(String option, String example, String input, String name) {
      this.option = option;
      this.example = example;
      this.input = input;
      this.name = name;
    }

    private boolean isOurs(byte[] content) {
      return switch (this) {
        case PAGE -> MapHtml.isPage(content);
        case PRIOR -> CohortFile.isPrior(content);
      };
    }
  }

  /// Checks before the long run that the file can be put there.
  ///
  /// @param input what the command reads; must not be overwritten
  static OutputFile at(Kind kind, Path path, Path input) throws OutputProblem {
    Path file = behindLinks(kind, path, path.toAbsolutePath().normalize());
    Path folder = file.getParent();
    if (folder == null || Files.isDirectory(file)) {
      throw new OutputProblem(kind, path, "is a folder; add a file name, like " + kind.example);
    }
    if (!Files.isDirectory(folder)) {
      throw new OutputProblem(
          kind, path, "lies in a folder that does not exist; make the folder first");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new OutputProblem(kind, path, "is not a plain file; choose another name");
    }
    try {
      if (Files.exists(file) && Files.isSameFile(file, input)) {
        throw new OutputProblem(
            kind, path, "is the " + kind.input + " itself; choose another name");
      }
      requireReplaceable(kind, path, file);
      Files.delete(temporary(folder));
    } catch (IOException e) {
      throw new OutputProblem(
          kind, path, "cannot be written; choose a folder that you may write to");
    }
    return new OutputFile(kind, file);
  }

  /// Where a symbolic link leads, so that the file goes there and the link stays.
  private static Path behindLinks(Kind kind, Path path, Path file) throws OutputProblem {
    try {
      return Files.exists(file) ? file.toRealPath() : file;
    } catch (IOException e) {
      throw new OutputProblem(
          kind, path, "cannot be written; choose a folder that you may write to");
    }
  }

  /// What Allay wrote may be replaced, and an empty file; anything else is somebody's.
  ///
  /// @return whether something of ours is there
  private static boolean requireReplaceable(Kind kind, Path path, Path file)
      throws IOException, OutputProblem {
    if (!Files.exists(file) || Files.size(file) == 0) {
      return false;
    }
    if (Files.size(file) > LARGEST_OF_OURS || !kind.isOurs(Files.readAllBytes(file))) {
      throw new OutputProblem(
          kind,
          path,
          "is there already and is no "
              + kind.name
              + " by Allay; choose another name or remove it");
    }
    return true;
  }

  /// Writes the file and says where it is, and whether an older one made room.
  String write(String content) throws OutputProblem {
    try {
      boolean replaced = requireReplaceable(kind, file, file);
      Path temporary = temporary(file.resolveSibling("."));
      try {
        Files.writeString(temporary, content);
        Files.move(
            temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(temporary);
      }
      return replaced ? file + ", in place of an older one" : file.toString();
    } catch (IOException e) {
      throw new OutputProblem(kind, file, "cannot be written; is there room on the disk?");
    }
  }

  private static Path temporary(Path folder) throws IOException {
    return Files.createTempFile(folder, ".allay-", ".new");
  }

  /// Why the file cannot be put there.
  static final class OutputProblem extends Exception {
    OutputProblem(Kind kind, Path file, String why) {
      super(kind.option + " " + file + " " + why);
    }
  }
}
