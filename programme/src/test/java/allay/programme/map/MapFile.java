package allay.programme.map;

import static java.nio.charset.StandardCharsets.UTF_8;

import allay.testing.Chromium;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reports as the files that a person would open.
final class MapFile {
  private MapFile() {}

  /// Writes a report into a folder, shows it, and gives its address.
  static String show(Chromium browser, Path folder, MapReport report) {
    try {
      Path file = Files.createTempFile(folder, "map", ".html");
      Files.writeString(file, MapHtml.render(report), UTF_8);
      String address = file.toUri().toString();
      browser.open(address);
      return address;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
