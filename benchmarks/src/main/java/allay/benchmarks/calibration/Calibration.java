package allay.benchmarks.calibration;

import allay.model.dynamics.DiaryShape;
import allay.model.dynamics.PersonalCalibration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Are the ranks of truths among posterior draws uniform, for every kind of parameter of the
/// personal model? Prints a Markdown table for `docs/validation.md` and draws it.
public final class Calibration {
  private static final int TRACKS = 3;
  private static final double MISSING = 0.1;

  private Calibration() {}

  /// Fits, ranks, prints and draws.
  ///
  /// @param arguments how many diaries, of how many days, a seed, and the file for the picture
  public static void main(String[] arguments) throws IOException {
    int diaries = Integer.parseInt(arguments[0]);
    DiaryShape shape = new DiaryShape(Integer.parseInt(arguments[1]), TRACKS, MISSING);
    long seed = Long.parseLong(arguments[2]);
    PersonalCalibration done = PersonalCalibration.of(shape, diaries, seed);
    System.out.print(Verdict.table(Verdict.of(done.ranks())));
    System.out.printf(
        "%n%d diaries of %d days and %d tracks ranked (seed %d). Not ranked: %d with a track or"
            + " practice that could not be modelled, %d not converged; %d numbers with too few"
            + " stable draws.%n",
        diaries,
        shape.days(),
        shape.tracks(),
        seed,
        done.leftOut(),
        done.notConverged(),
        done.tooFew());
    String title = "Ranks of truths among draws: personal model, %d days".formatted(shape.days());
    Files.writeString(Path.of(arguments[3]), CalibrationPicture.of(title, done.ranks()));
  }
}
