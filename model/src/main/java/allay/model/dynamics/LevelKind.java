package allay.model.dynamics;

/// How a person's level may move over the days.
public enum LevelKind {
  /// The same on all days: the dynamic structural equation model, or multilevel vector
  /// autoregression, of the literature.
  CONSTANT,

  /// A random walk, so that what trends is not mistaken for a driver.
  DRIFTING
}
