package allay.model.dynamics;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Draws made by hand or at random, and the model run forward day by day.
final class Draws {
  private Draws() {}

  /// No inputs, shocks of one point, level 5, no deviation.
  static PersonalDraw of(double[][] sameDay, double[][] nextDay) {
    double[] ones = ones(nextDay.length);
    return of(sameDay, nextDay, new double[ones.length][0], new double[ones.length][0], ones);
  }

  static PersonalDraw of(
      double[][] sameDay,
      double[][] nextDay,
      double[][] inputSameDay,
      double[][] inputNextDay,
      double[] shockSd) {
    int tracks = nextDay.length;
    double[] level = new double[tracks];
    Arrays.fill(level, 5);
    double[] still = new double[tracks];
    return new PersonalDraw(
        sameDay, nextDay, inputSameDay, inputNextDay, shockSd, still, level, level, still);
  }

  static double[] ones(int size) {
    double[] ones = new double[size];
    Arrays.fill(ones, 1);
    return ones;
  }

  /// Carry-over near 0.3, everything else near 0; one input; shocks of different sizes.
  static PersonalDraw random(int tracks, SplittableRandom random) {
    double[][] sameDay = new double[tracks][tracks];
    double[][] nextDay = new double[tracks][tracks];
    double[][] inputSameDay = new double[tracks][1];
    double[][] inputNextDay = new double[tracks][1];
    double[] shockSd = new double[tracks];
    for (int k = 0; k < tracks; k++) {
      for (int j = 0; j < tracks; j++) {
        nextDay[k][j] = (k == j ? 0.3 : 0) + 0.15 * random.nextGaussian();
        sameDay[k][j] = j < k ? 0.3 * random.nextGaussian() : 0;
      }
      inputSameDay[k][0] = random.nextGaussian();
      inputNextDay[k][0] = random.nextGaussian();
      shockSd[k] = 0.5 + random.nextDouble();
    }
    return of(sameDay, nextDay, inputSameDay, inputNextDay, shockSd);
  }

  /// A random draw that stays stable, also without any one of its tracks.
  static PersonalDraw randomStable(int tracks, SplittableRandom random) {
    return Stream.generate(() -> random(tracks, random))
        .filter(draw -> Stability.isStable(draw.dayToDay()))
        .filter(Draws::isStableWithoutAnyOne)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isStableWithoutAnyOne(PersonalDraw draw) {
    for (int k = 0; k < draw.tracks(); k++) {
      if (draw.tracks() > 1 && !Stability.isStableWithout(k, draw)) {
        return false;
      }
    }
    return true;
  }

  /// z of one day by the equation of the model, track by track in the order of the day.
  ///
  /// @param pushes added to each equation: shocks and effects of inputs
  static double[] nextDay(PersonalDraw draw, double[] before, double[] pushes) {
    double[] today = new double[draw.tracks()];
    for (int k = 0; k < today.length; k++) {
      today[k] = pushes[k];
      for (int j = 0; j < k; j++) {
        today[k] += draw.sameDay()[k][j] * today[j];
      }
      for (int j = 0; j < today.length; j++) {
        today[k] += draw.nextDay()[k][j] * before[j];
      }
    }
    return today;
  }

  /// Where z settles under `pushes` every day, with the tracks in `held` kept at the given values
  /// (NaN: free).
  static double[] settled(PersonalDraw draw, double[] pushes, double[] held) {
    double[] z = new double[draw.tracks()];
    for (int day = 0; day < 5_000; day++) {
      double[] before = z;
      z = new double[before.length];
      for (int k = 0; k < z.length; k++) {
        z[k] = pushes[k];
        for (int j = 0; j < z.length; j++) {
          z[k] += draw.sameDay()[k][j] * (j < k ? z[j] : 0) + draw.nextDay()[k][j] * before[j];
        }
        z[k] = Double.isNaN(held[k]) ? z[k] : held[k];
      }
    }
    return z;
  }

  static double[] free(int tracks) {
    double[] free = new double[tracks];
    Arrays.fill(free, Double.NaN);
    return free;
  }

  static double[] unit(int tracks, int index) {
    double[] unit = new double[tracks];
    unit[index] = 1;
    return unit;
  }

  /// Tracks "t0", "t1", ...; the outcome is the last; inputs "i0", ... come first in the day.
  static PosteriorDraws posterior(int chains, int length, Supplier<PersonalDraw> draw) {
    PersonalDraw[][] byChain = new PersonalDraw[chains][length];
    for (PersonalDraw[] chain : byChain) {
      Arrays.setAll(chain, i -> draw.get());
    }
    int tracks = byChain[0][0].tracks();
    int inputs = byChain[0][0].inputSameDay()[0].length;
    return new PosteriorDraws(
        names("t", tracks),
        names("i", inputs),
        new int[inputs],
        new double[inputs],
        "t" + (tracks - 1),
        byChain);
  }

  private static List<String> names(String prefix, int count) {
    return Stream.iterate(0, i -> i + 1).limit(count).map(i -> prefix + i).toList();
  }
}
