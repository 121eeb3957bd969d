package allay.model.dynamics;

import allay.model.random.Chance;
import allay.model.random.SliceSampler;
import java.util.function.DoubleUnaryOperator;

/// Draws the population's mean m and sd s of a log standard deviation v = m + s eta with everyone's
/// place eta held. What a person's days say about v is, up to a constant,
///
///     log of sigma    -n v - SSR exp(-2 v) / 2
///     log of tau      b exp(v) - Q exp(2 v) / 2
///
/// both of the form `linear v + single exp(r v) + twice exp(2 r v)`, r = -1 or 1. One chain, one
/// track.
final class LogScaleMove {
  private static final double GUESSED_WIDTH = 0.3;

  private final int direction;
  private final double[] eta;
  private final double[] single;
  private final double[] twice;
  private double linear;
  private double linearEta;
  private int people;

  /// @param direction r
  LogScaleMove(int direction, int people) {
    this.direction = direction;
    eta = new double[people];
    single = new double[people];
    twice = new double[people];
  }

  void add(double place, double linearTerm, double singleTerm, double twiceTerm) {
    eta[people] = place;
    single[people] = singleTerm;
    twice[people] = twiceTerm;
    people++;
    linear += linearTerm;
    linearEta += linearTerm * place;
  }

  /// The next mean after `present`, given the sd.
  double nextMean(Normal prior, double present, double sd, Chance chance) {
    double singles = 0;
    double doubles = 0;
    for (int i = 0; i < people; i++) {
      double factor = Math.exp(direction * sd * eta[i]);
      singles += single[i] * factor;
      doubles += twice[i] * factor * factor;
    }
    double allSingles = singles;
    double allDoubles = doubles;
    DoubleUnaryOperator logDensity =
        mean -> {
          double factor = Math.exp(direction * mean);
          return linear * mean
              + allSingles * factor
              + allDoubles * factor * factor
              + prior.logDensity(mean);
        };
    return SliceSampler.next(logDensity, present, GUESSED_WIDTH, chance);
  }

  /// The next sd after `present`, given the mean; of either sign, its half-normal prior unfolded.
  double nextSd(double scale, double mean, double present, Chance chance) {
    Normal prior = new Normal(0, scale);
    DoubleUnaryOperator logDensity =
        sd -> {
          double sum = linearEta * sd + prior.logDensity(sd);
          for (int i = 0; i < people; i++) {
            double factor = Math.exp(direction * (mean + sd * eta[i]));
            sum += (single[i] + twice[i] * factor) * factor;
          }
          return sum;
        };
    return SliceSampler.next(logDensity, present, GUESSED_WIDTH, chance);
  }
}
