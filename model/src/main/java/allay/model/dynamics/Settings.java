package allay.model.dynamics;

/// How to run: nothing here changes the model.
///
/// @param seed same seed, same result to the last bit, on any number of threads
/// @param effectiveDraws effective draws wanted of each A, F, sigma and tau; 0 for what the verdict
///   needs
/// @param threads threads to run chains on, 1 or more
public record Settings(long seed, int effectiveDraws, int threads) {
  public Settings {
    if (effectiveDraws < 0 || threads < 1) {
      throw new IllegalArgumentException("effectiveDraws is 0 or more, threads 1 or more");
    }
  }
}
