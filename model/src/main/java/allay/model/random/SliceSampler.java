package allay.model.random;

import java.util.function.DoubleUnaryOperator;

/// Draws from a one-dimensional density given up to a constant, leaving it invariant: slice
/// sampling with stepping out and shrinkage (Neal 2003, doi 10.1214/aos/1056562461).
public final class SliceSampler {
  private static final int STEPS_OUT_AT_MOST = 20;

  private SliceSampler() {}

  /// The next point after `present`, or `present` where the density there is not a number; `width`
  /// is a guess of the density's width.
  public static double next(
      DoubleUnaryOperator logDensity, double present, double width, Chance chance) {
    double height = logDensity.applyAsDouble(present) - chance.exponential();
    if (Double.isNaN(height)) {
      return present;
    }
    double left = present - width * chance.uniform();
    double right = left + width;
    int leftSteps = (int) (STEPS_OUT_AT_MOST * chance.uniform());
    int rightSteps = STEPS_OUT_AT_MOST - 1 - leftSteps;
    while (leftSteps-- > 0 && logDensity.applyAsDouble(left) > height) {
      left -= width;
    }
    while (rightSteps-- > 0 && logDensity.applyAsDouble(right) > height) {
      right += width;
    }
    while (true) {
      double proposed = left + (right - left) * chance.uniform();
      if (logDensity.applyAsDouble(proposed) > height || proposed == present) {
        return proposed;
      }
      if (proposed < present) {
        left = proposed;
      } else {
        right = proposed;
      }
    }
  }
}
