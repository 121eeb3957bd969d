package allay.model.dynamics;

import allay.model.random.Chance;
import allay.model.series.DailySeries;
import allay.model.series.Score;
import allay.model.series.Track;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Made-up people: days drawn from the personal dynamic model with known parameters.
public final class Simulation {
  private Simulation() {}

  /// What is known of a made-up person. K tracks, I inputs.
  ///
  /// @param sameDay A, K x K, strictly lower triangular
  /// @param nextDay F, K x K
  /// @param inputSameDay B0, K x I
  /// @param inputNextDay B1, K x I
  /// @param shockSd sigma, K
  /// @param firstDeviationSd sd of z on the first day
  public record Dynamics(
      double[][] sameDay,
      double[][] nextDay,
      double[][] inputSameDay,
      double[][] inputNextDay,
      double[] shockSd,
      double firstDeviationSd) {
    public static Dynamics withoutInputs(double[][] sameDay, double[][] nextDay, double[] shockSd) {
      int tracks = shockSd.length;
      return new Dynamics(
          sameDay,
          nextDay,
          new double[tracks][0],
          new double[tracks][0],
          shockSd,
          Prior.FIRST_DEVIATION.sd());
    }
  }

  /// Levels of days x tracks that start at `first` and drift by `driftSd` a day.
  public static double[][] driftingLevels(
      double[] first, double[] driftSd, int days, Chance chance) {
    double[][] levels = new double[days][];
    levels[0] = first.clone();
    for (int t = 1; t < days; t++) {
      levels[t] = levels[t - 1].clone();
      for (int k = 0; k < first.length; k++) {
        levels[t][k] += driftSd[k] * chance.gaussian();
      }
    }
    return levels;
  }

  /// Deviations z of days x tracks; `doses` of days x inputs are the model's u, divided by the
  /// usual dose and centred.
  public static double[][] deviations(Dynamics person, double[][] doses, Chance chance) {
    int tracks = person.shockSd().length;
    double[][] z = new double[doses.length][tracks];
    for (int k = 0; k < tracks; k++) {
      z[0][k] = person.firstDeviationSd() * chance.gaussian();
    }
    for (int t = 1; t < doses.length; t++) {
      for (int k = 0; k < tracks; k++) {
        z[t][k] =
            inner(person.sameDay()[k], z[t])
                + inner(person.nextDay()[k], z[t - 1])
                + inner(person.inputSameDay()[k], doses[t])
                + inner(person.inputNextDay()[k], doses[t - 1])
                + person.shockSd()[k] * chance.gaussian();
      }
    }
    return z;
  }

  private static double inner(double[] left, double[] right) {
    double sum = 0;
    for (int i = 0; i < left.length; i++) {
      sum += left[i] * right[i];
    }
    return sum;
  }

  /// The tracks that a diary would show: level plus deviation, clipped to the scale.
  public static DailySeries diary(List<String> names, double[][] levels, double[][] deviations) {
    List<Track> tracks = new ArrayList<>();
    for (int k = 0; k < names.size(); k++) {
      Score[] scores = new Score[levels.length];
      for (int t = 0; t < levels.length; t++) {
        double value = levels[t][k] + deviations[t][k];
        scores[t] = Score.of(Math.clamp(value, Score.FLOOR, Score.CEILING));
      }
      tracks.add(new Track(names.get(k), Arrays.asList(scores)));
    }
    return new DailySeries(tracks, List.of());
  }
}
