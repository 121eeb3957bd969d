package allay.benchmarks.calibration;

import allay.model.dynamics.LevelKind;
import allay.model.dynamics.PanelCalibration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Are the ranks of truths among posterior draws uniform, for every kind of parameter of the
/// multilevel model? Prints Markdown tables for `docs/validation.md` and draws them.
public final class CalibrationOfPanels {
  private CalibrationOfPanels() {}

  /// Fits, ranks, prints and draws.
  ///
  /// @param arguments how many panels of each kind, a seed, and the beginning of the pictures'
  ///   names
  public static void main(String[] arguments) throws IOException {
    int panels = Integer.parseInt(arguments[0]);
    long seed = Long.parseLong(arguments[1]);
    for (LevelKind level : LevelKind.values()) {
      String levels = level.name().toLowerCase(Locale.ROOT);
      PanelCalibration done = PanelCalibration.of(level, panels, seed);
      System.out.print(Verdict.table(Verdict.of(done.ranks())));
      System.out.printf(
          "%n%d panels with %s levels ranked (seed %d). Not ranked: %d not converged.%n%n",
          panels, levels, seed, done.notConverged());
      String title = "Ranks of truths among draws: many people, %s levels".formatted(levels);
      Files.writeString(
          Path.of(arguments[2] + "-" + levels + ".svg"),
          CalibrationPicture.of(title, done.ranks()));
    }
  }
}
