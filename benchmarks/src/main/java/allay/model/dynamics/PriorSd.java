package allay.model.dynamics;

import org.apache.commons.numbers.gamma.LogGamma;

/// The prior's standard deviation of a number: what an estimate would be off by without a diary.
final class PriorSd {
  private PriorSd() {}

  static double of(ModelNumber.Kind kind, int tracks) {
    Prior prior = Prior.standard(tracks);
    return switch (kind) {
      case SAME_DAY -> prior.sameDay().sd();
      case CARRY_OVER -> prior.carryOver().sd();
      case NEXT_DAY -> prior.nextDay().sd();
      case INPUT_SAME_DAY, INPUT_NEXT_DAY -> prior.input().sd();
      case SHOCK_SD -> ofShockSd(prior.shockPrecision().shape(), prior.shockPrecision().rate());
      case DRIFT_SD -> prior.driftSdScale() * Math.sqrt(1 - 2 / Math.PI);
      case LEVEL_BEFORE, LEVEL_NOW -> prior.firstLevel().sd();
      case DEVIATION_NOW, WHAT_IF, WHAT_IF_INPUT ->
          throw new IllegalArgumentException("not a parameter: " + kind);
    };
  }

  /// Of sigma where `1 / sigma^2` is Gamma: `E sigma^2 = rate / (shape - 1)`, `E sigma = sqrt(rate)
  /// Gamma(shape - 1/2) / Gamma(shape)`.
  private static double ofShockSd(double shape, double rate) {
    double mean = Math.sqrt(rate) * Math.exp(LogGamma.value(shape - 0.5) - LogGamma.value(shape));
    return Math.sqrt(rate / (shape - 1) - mean * mean);
  }
}
