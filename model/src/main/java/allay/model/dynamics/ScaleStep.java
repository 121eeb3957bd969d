package allay.model.dynamics;

import allay.model.random.Chance;
import allay.model.random.SliceSampler;

/// Draws a standard deviation given the squares of what it scattered:
///
///     p(sd) ~ prior(sd) sd^-count exp(-sum of squares / (2 sd^2))
final class ScaleStep {
  private static final double GUESSED_WIDTH = 0.3;

  private ScaleStep() {}

  /// The next value after `present`, for track `k` in chain `lane`.
  ///
  /// @param count how many were scattered, 0 or more
  /// @param squares sum of their squares
  static double next(
      ScalePrior prior, int k, int lane, int count, double squares, double present, Chance chance) {
    return switch (prior) {
      case ScalePrior.GammaPrecision(double shape, double rate) ->
          Math.sqrt((rate + 0.5 * squares) / chance.gamma(shape + 0.5 * count).sample());
      case ScalePrior.HalfNormal(double scale) when count > 1 ->
          halfNormal(scale, count, squares, present, chance);
      case ScalePrior.HalfNormal halfNormal ->
          slice(halfNormal, k, lane, count, squares, present, chance);
      case ScalePrior.LogNormal logNormal ->
          slice(logNormal, k, lane, count, squares, present, chance);
    };
  }

  /// Under a flat prior `1 / sd^2` is Gamma; a draw of it is kept with the ratio of the half-normal
  /// densities.
  private static double halfNormal(
      double scale, int count, double squares, double present, Chance chance) {
    double variance = 0.5 * squares / chance.gamma(0.5 * (count - 1)).sample();
    double rise = 0.5 * (variance - present * present) / (scale * scale);
    return chance.exponential() > rise ? Math.sqrt(variance) : present;
  }

  private static double slice(
      ScalePrior prior, int k, int lane, int count, double squares, double present, Chance chance) {
    return Math.exp(
        SliceSampler.next(
            logSd -> {
              double sd = Math.exp(logSd);
              return prior.logDensity(k, lane, sd)
                  + (1 - count) * logSd
                  - 0.5 * squares / (sd * sd);
            },
            Math.log(present),
            GUESSED_WIDTH,
            chance));
  }
}
