package allay.model.dynamics;

/// Whether a quantile (of type 7, as in `Chains`) lies above or below zero, in one pass and without
/// sorting: all that is needed of the draws is how many lie on the other side of zero, and the two
/// next to it.
final class QuantileSign {
  private QuantileSign() {}

  static boolean isAbove(double probability, double[][] draws) {
    return isAbove(probability, draws, 1);
  }

  static boolean isBelow(double probability, double[][] draws) {
    return isAbove(1 - probability, draws, -1);
  }

  private static boolean isAbove(double probability, double[][] draws, int sign) {
    int size = 0;
    int notAbove = 0;
    double largestNotAbove = Double.NEGATIVE_INFINITY;
    double smallestAbove = Double.POSITIVE_INFINITY;
    for (double[] chain : draws) {
      for (double draw : chain) {
        double value = sign * draw;
        size++;
        if (value > 0) {
          smallestAbove = Math.min(smallestAbove, value);
        } else {
          notAbove++;
          largestNotAbove = Math.max(largestNotAbove, value);
        }
      }
    }
    double position = (size - 1) * probability;
    int below = (int) position;
    if (below >= notAbove) {
      return true;
    }
    double fraction = position - below;
    return below + 1 == notAbove
        && notAbove < size
        && largestNotAbove + fraction * (smallestAbove - largestNotAbove) > 0;
  }
}
