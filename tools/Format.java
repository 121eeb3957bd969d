import com.google.googlejavaformat.java.Formatter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Holds every Java file of the modules to google-java-format: `check` names those that differ and fails,
/// `write` rewrites them.
final class Format {
  public static void main(String[] arguments) throws Exception {
    boolean write = arguments[0].equals("write");
    int unformatted = 0;
    for (String module : List.of("testing", "model", "programme", "fhir", "store", "web", "cli", "benchmarks")) {
      List<Path> files;
      try (Stream<Path> all = Files.walk(Path.of(module, "src"))) {
        files = all.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      }
      for (Path file : files) {
        String source = Files.readString(file);
        String formatted = new Formatter().formatSourceAndFixImports(source);
        if (!formatted.equals(source)) {
          if (write) {
            Files.writeString(file, formatted);
          } else {
            System.err.println("Not formatted: " + file);
            unformatted++;
          }
        }
      }
    }
    if (unformatted > 0) {
      System.err.println("To format them: mvn validate -Dformat=write");
      System.exit(1);
    }
  }
}
