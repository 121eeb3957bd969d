package allay.model.posterior;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Draws and expectations from R package posterior; see the README beside them.
final class Fixtures {
  private Fixtures() {}

  static List<List<String>> rows(String file) {
    try (InputStream in = Objects.requireNonNull(Fixtures.class.getResourceAsStream(file))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().skip(1).map(line -> List.of(line.split(",", -1))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Chains draws(String name) {
    return Chains.of(
        rows("draws.csv").stream()
            .filter(row -> row.getFirst().equals(name))
            .map(row -> row.stream().skip(2).mapToDouble(Double::parseDouble).toArray())
            .toArray(double[][]::new));
  }
}
