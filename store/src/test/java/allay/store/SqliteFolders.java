package allay.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// SQLite in a folder of its own for each test.
final class SqliteFolders implements TestDatabase {
  private final Path folder;
  private int databases;

  SqliteFolders() throws IOException {
    folder = Files.createTempDirectory("allay-store");
  }

  @Override
  public Storage empty() {
    databases++;
    return Storage.sqlite(folder.resolve("diary" + databases));
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    }
  }
}
