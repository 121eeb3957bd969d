package allay.model.dynamics;

/// A normal distribution.
record Normal(double mean, double sd) {
  double variance() {
    return sd * sd;
  }

  double precision() {
    return 1 / variance();
  }

  /// Log density up to a constant.
  double logDensity(double value) {
    double distance = (value - mean) / sd;
    return -0.5 * distance * distance;
  }

  Normal shrunk(double factor) {
    return new Normal(mean, sd * factor);
  }
}
