package allay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A file named by an option, written whole or not at all.
final class OutputFile {
  private final Kind kind;
  private final Path file;

  private OutputFile(Kind kind, Path file) {
    this.kind = kind;
    this.file = file;
  }

  /// What is written, and the option, an example of a name, and the input that go with it.
  enum Kind {
    PAGE("--html", "map.html", "diary"),
    PRIOR("--save", "prior.json", "panel");

    private final String option;
    private final String example;
    private final String input;

    Kind(String option, String example, String input) {
      this.option = option;
      this.example = example;
      this.input = input;
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

  /// Writes the file and gives its place.
  Path write(String content) throws OutputProblem {
    try {
      Path temporary = temporary(file.resolveSibling("."));
      try {
        Files.writeString(temporary, content);
        Files.move(
            temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(temporary);
      }
      return file;
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
