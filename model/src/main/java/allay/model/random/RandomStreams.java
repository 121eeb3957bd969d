package allay.model.random;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/// Independent xoshiro256++ streams, each found from a seed and a path of numbers, so that a draw
/// does not depend on which thread makes it.
final class RandomStreams {
  private RandomStreams() {}

  static UniformRandomProvider of(long seed, long... path) {
    long state = mixed(seed);
    for (long step : path) {
      state = mixed(state ^ mixed(step + GOLDEN_GAMMA));
    }
    long[] words = new long[4];
    for (int i = 0; i < words.length; i++) {
      state += GOLDEN_GAMMA;
      words[i] = mixed(state);
    }
    return RandomSource.XO_SHI_RO_256_PP.create(words);
  }

  private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

  /// Finaliser of SplitMix64 (Steele, Lea & Flood 2014, doi 10.1145/2660193.2660195).
  private static long mixed(long value) {
    long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
