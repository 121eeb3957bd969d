package allay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// ARCHITECTURE.md names only what is there.
class ArchitecturePageTest {
  private static final Path ROOT = Path.of("").toAbsolutePath().resolveSibling("");

  /// `Diary`, `MapResult.Converged`: a capital, at least one small letter, no other characters.
  private static final Pattern CLASS = Pattern.compile("`([A-Z]\\w*[a-z]\\w*)(?:\\.[A-Z]\\w*)*`");

  private static final Pattern PACKAGE = Pattern.compile("`(allay(?:\\.[a-z]\\w*)+)`");

  @Test
  void every_class_named_on_the_architecture_page_exists() throws IOException {
    Set<String> sources = new TreeSet<>();
    for (Path folder : sourceFolders()) {
      try (Stream<Path> files = Files.walk(folder)) {
        files
            .map(file -> file.getFileName().toString().replaceFirst("\\.java$", ""))
            .forEach(sources::add);
      }
    }
    Set<String> named = named(CLASS);
    assertThat(named).isNotEmpty().isSubsetOf(sources);
  }

  @Test
  void every_package_named_on_the_architecture_page_exists() throws IOException {
    List<Path> folders = sourceFolders();
    assertThat(named(PACKAGE))
        .allSatisfy(name ->
            assertThat(folders)
                .anyMatch(folder -> Files.isDirectory(folder.resolve(name.replace('.', '/')))));
  }

  private static Set<String> named(Pattern pattern) throws IOException {
    String page = Files.readString(ROOT.resolve("ARCHITECTURE.md"));
    Set<String> names = new TreeSet<>();
    pattern.matcher(page).results().map((MatchResult found) -> found.group(1)).forEach(names::add);
    return names;
  }

  private static List<Path> sourceFolders() throws IOException {
    try (Stream<Path> modules = Files.list(ROOT)) {
      return modules
          .map(module -> module.resolve("src/main/java"))
          .filter(Files::isDirectory)
          .toList();
    }
  }
}
