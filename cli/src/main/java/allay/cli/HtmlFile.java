package allay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A page written whole or not at all.
final class HtmlFile {
  private final Path file;

  private HtmlFile(Path file) {
    this.file = file;
  }

  /// Checks before the long run that a page can be put there.
  ///
  /// @param diary must not be overwritten
  static HtmlFile at(Path path, Path diary) throws HtmlProblem {
    Path file = behindLinks(path, path.toAbsolutePath().normalize());
    Path folder = file.getParent();
    if (folder == null || Files.isDirectory(file)) {
      throw new HtmlProblem(path, "is a folder; add a file name, like map.html");
    }
    if (!Files.isDirectory(folder)) {
      throw new HtmlProblem(path, "lies in a folder that does not exist; make the folder first");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new HtmlProblem(path, "is not a plain file; choose another name");
    }
    try {
      if (Files.exists(file) && Files.isSameFile(file, diary)) {
        throw new HtmlProblem(path, "is the diary itself; choose another name");
      }
      Files.delete(temporary(folder));
    } catch (IOException e) {
      throw new HtmlProblem(path, "cannot be written; choose a folder that you may write to");
    }
    return new HtmlFile(file);
  }

  /// Where a symbolic link leads, so that the page goes there and the link stays.
  private static Path behindLinks(Path path, Path file) throws HtmlProblem {
    try {
      return Files.exists(file) ? file.toRealPath() : file;
    } catch (IOException e) {
      throw new HtmlProblem(path, "cannot be written; choose a folder that you may write to");
    }
  }

  /// Writes the page and gives its place.
  Path write(String page) throws HtmlProblem {
    try {
      Path temporary = temporary(file.resolveSibling("."));
      try {
        Files.writeString(temporary, page);
        Files.move(
            temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(temporary);
      }
      return file;
    } catch (IOException e) {
      throw new HtmlProblem(file, "cannot be written; is there room on the disk?");
    }
  }

  private static Path temporary(Path folder) throws IOException {
    return Files.createTempFile(folder, ".allay-", ".html");
  }

  /// Why the page cannot be put there.
  static final class HtmlProblem extends Exception {
    HtmlProblem(Path file, String why) {
      super("--html " + file + " " + why);
    }
  }
}
