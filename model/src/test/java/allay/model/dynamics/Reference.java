package allay.model.dynamics;

import allay.model.series.DailySeries;
import allay.model.series.Score;
import allay.model.series.Track;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The reference diary and its posterior by Stan, from the test resources.
final class Reference {
  private Reference() {}

  record Posterior(double mean, double sd, double effectiveSampleSize) {}

  /// The diary has a row for each of its days.
  static DailySeries diary() {
    List<String[]> rows =
        lines("diary-dated.csv").stream().map(line -> line.split(",", -1)).toList();
    List<Track> tracks = new ArrayList<>();
    for (int column = 1; column < rows.getFirst().length; column++) {
      List<Score> scores = new ArrayList<>();
      for (String[] row : rows.subList(1, rows.size())) {
        scores.add(
            row[column].isEmpty() ? Score.missing() : Score.of(Double.parseDouble(row[column])));
      }
      tracks.add(new Track(rows.getFirst()[column], scores));
    }
    return new DailySeries(tracks, List.of());
  }

  /// By the names of the file: `F[1,1]`, `av[1]`, `sig[1]`, `tau[1]`.
  static Map<String, Posterior> stan() {
    return posterior("posterior-stan.csv", 45);
  }

  static Map<String, Posterior> posterior(String resource, int parameters) {
    Map<String, Posterior> posterior = new TreeMap<>();
    for (String line : lines(resource).subList(1, 1 + parameters)) {
      int quote = line.lastIndexOf('"');
      String[] numbers = line.substring(quote + 2).split(",", -1);
      posterior.put(
          line.substring(1, quote),
          new Posterior(
              Double.parseDouble(numbers[0]),
              Double.parseDouble(numbers[1]),
              Double.parseDouble(numbers[4])));
    }
    return posterior;
  }

  static List<String> lines(String resource) {
    try (InputStream in = Reference.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no test resource " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
