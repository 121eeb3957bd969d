package allay.model.dynamics;

/// Told how far a run has come; asked whether to go on. Called from one thread at a time.
@FunctionalInterface
public interface Progress {
  /// `drawsDone` draws of at most `drawsAtMost`, all chains together. False cancels the run.
  boolean goOn(long drawsDone, long drawsAtMost);

  static Progress silent() {
    return (done, atMost) -> true;
  }
}
