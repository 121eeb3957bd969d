package allay.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Do tracks that have nothing to do with each other grow arrows because both drift? Prints a
/// Markdown table for `docs/validation.md` and draws it.
public final class FalseDrivers {
  private FalseDrivers() {}

  /// Counts, prints and draws.
  ///
  /// @param arguments how many diaries of each kind, and the file for the picture
  public static void main(String[] arguments) throws IOException {
    int diaries = Integer.parseInt(arguments[0]);
    Path picture = Path.of(arguments[1]);
    List<FalseDriverCount> counts = new ArrayList<>();
    for (UnrelatedTracks kind : UnrelatedTracks.values()) {
      System.err.printf("%d diaries whose %s%n", diaries, kind.words());
      counts.add(FalseDriverCount.count(kind, diaries));
    }
    System.out.print(table(counts));
    Files.writeString(picture, FalseDriversPicture.of(counts));
  }

  static String table(List<FalseDriverCount> counts) {
    StringBuilder table =
        new StringBuilder(
            """
            | unrelated tracks whose | cross arrows | exclude zero: map | expected by chance | day-level correlation | diaries not converged |
            |---|---|---|---|---|---|
            """);
    for (FalseDriverCount count : counts) {
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %d | %.1f %% | %.1f %% | %.1f %% | %d |%n",
              count.kind().words(),
              count.arrows(),
              100 * count.share(),
              100 * count.expectedShare(),
              100 * count.shareOfCorrelations(),
              count.notConverged()));
    }
    return table.toString();
  }
}
