package allay.model.random;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import org.apache.commons.rng.sampling.distribution.SharedStateContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/// One reproducible stream of chance and the distributions that the samplers draw from. Not shared
/// between threads.
public final class Chance {
  private final UniformRandomProvider source;
  private final ContinuousSampler gaussian;
  private final ContinuousSampler exponential;

  private Chance(UniformRandomProvider source) {
    this.source = source;
    this.gaussian = ZigguratSampler.NormalizedGaussian.of(source);
    this.exponential = ZigguratSampler.Exponential.of(source);
  }

  /// The stream that belongs to `seed` and the numbers of `path` (a chain, an origin): the same
  /// numbers give the same stream, other numbers an unrelated one.
  public static Chance of(long seed, long... path) {
    return new Chance(RandomStreams.of(seed, path));
  }

  public UniformRandomProvider source() {
    return source;
  }

  /// Uniform on [0, 1).
  public double uniform() {
    return source.nextDouble();
  }

  /// Standard normal.
  public double gaussian() {
    return gaussian.sample();
  }

  /// Exponential of mean 1.
  public double exponential() {
    return exponential.sample();
  }

  /// Sampler of Gamma(`shape`, rate 1), built once for a shape that is used often.
  public SharedStateContinuousSampler gamma(double shape) {
    return AhrensDieterMarsagliaTsangGammaSampler.of(source, shape, 1);
  }

  /// Normal of `mean` and `sd`, given that it lies at or below `bound`.
  public double gaussianBelow(double bound, double mean, double sd) {
    return mean - sd * gaussianAbove((mean - bound) / sd);
  }

  /// Normal of `mean` and `sd`, given that it lies at or above `bound`.
  public double gaussianAbove(double bound, double mean, double sd) {
    return mean + sd * gaussianAbove((bound - mean) / sd);
  }

  /// Standard normal given that it is at least `bound`: plain rejection where the bound is low,
  /// rejection from a shifted exponential in the tail (Robert 1995, doi 10.1007/BF00143942).
  private double gaussianAbove(double bound) {
    if (bound < TAIL_FROM) {
      double draw;
      do {
        draw = gaussian();
      } while (draw < bound);
      return draw;
    }
    double rate = 0.5 * (bound + Math.sqrt(bound * bound + 4));
    double excess;
    do {
      excess = exponential() / rate;
    } while (exponential() < 0.5 * square(bound + excess - rate));
    return bound + excess;
  }

  /// From here on the exponential accepts more often than plain rejection does.
  private static final double TAIL_FROM = 0.45;

  private static double square(double value) {
    return value * value;
  }
}
