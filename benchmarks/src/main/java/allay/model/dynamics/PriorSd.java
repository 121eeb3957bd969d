package allay.model.dynamics;

import org.apache.commons.numbers.gamma.LogGamma;

/// The prior's standard deviation of a number: what an estimate would be off by without a diary.
final class PriorSd {
  private PriorSd() {}

  static double of(ModelNumber.Kind kind, int tracks) {
    return switch (kind) {
      case SAME_DAY -> Prior.standard(new Link(Link.Kind.SAME_DAY, 0, 1), tracks).sd();
      case CARRY_OVER -> Prior.CARRY_OVER.sd();
      case NEXT_DAY -> Prior.standard(new Link(Link.Kind.NEXT_DAY, 0, 1), tracks).sd();
      case INPUT_SAME_DAY, INPUT_NEXT_DAY -> Prior.INPUT.sd();
      case SHOCK_SD -> ofShockSd(Prior.SHOCK_PRECISION.shape(), Prior.SHOCK_PRECISION.rate());
      case DRIFT_SD -> Prior.DRIFT_SD.scale() * Math.sqrt(1 - 2 / Math.PI);
      case LEVEL_BEFORE, LEVEL_NOW -> Prior.FIRST_LEVEL.sd();
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
