package allay.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The files that restoring leaves in the folder of a diary, each with what was stored before:
/// `before-restore.sqlite`, `before-restore-2.sqlite`, and so on. None is written over.
final class BeforeRestore {
  private static final Pattern NAME = Pattern.compile("before-restore(-[0-9]+)?[.]sqlite");

  private BeforeRestore() {}

  /// The first name that no file has.
  static Path next(Path folder) {
    return IntStream.iterate(1, number -> number + 1)
        .mapToObj(number -> folder.resolve(name(number)))
        .filter(file -> !Files.exists(file, LinkOption.NOFOLLOW_LINKS))
        .findFirst()
        .orElseThrow();
  }

  private static String name(int number) {
    return number == 1 ? "before-restore.sqlite" : "before-restore-" + number + ".sqlite";
  }

  /// What such a file is called until it is whole.
  static Path part(Path folder) {
    return folder.resolve("before-restore.sqlite.part");
  }

  static List<Path> all(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> NAME.matcher(file.getFileName().toString()).matches()).toList();
    }
  }
}
