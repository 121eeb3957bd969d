package allay.model.dynamics;

/// How to run: nothing here changes the model.
///
/// @param seed same seed, same result to the last bit
/// @param effectiveDraws effective draws (bulk) wanted of each parameter: A, F, B, sigma and tau,
///   or a population's means and sds; 0 for what the verdict needs. A run that reaches its bound
///   first ends with fewer
public record Settings(long seed, int effectiveDraws) {
  /// More than anyone needs, and what fits in memory.
  public static final int MOST_EFFECTIVE_DRAWS = 100_000;

  public Settings {
    if (effectiveDraws < 0 || effectiveDraws > MOST_EFFECTIVE_DRAWS) {
      throw new IllegalArgumentException("effectiveDraws is 0.." + MOST_EFFECTIVE_DRAWS);
    }
  }
}
