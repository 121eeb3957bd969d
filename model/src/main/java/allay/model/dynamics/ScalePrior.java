package allay.model.dynamics;

import allay.model.linear.Lanes;

/// What is assumed of a standard deviation (sigma or tau) of each track.
sealed interface ScalePrior {
  /// Log density of `sd` for track `k` in chain `lane`, up to a constant of its own.
  double logDensity(int k, int lane, double sd);

  /// `1 / sd^2` is Gamma.
  record GammaPrecision(double shape, double rate) implements ScalePrior {
    @Override
    public double logDensity(int k, int lane, double sd) {
      double precision = 1 / (sd * sd);
      return (shape - 1) * Math.log(precision) - rate * precision - 3 * Math.log(sd);
    }
  }

  /// `sd` is half-normal.
  record HalfNormal(double scale) implements ScalePrior {
    @Override
    public double logDensity(int k, int lane, double sd) {
      double distance = sd / scale;
      return -0.5 * distance * distance;
    }
  }

  /// `log sd` is normal, another one for each track and chain.
  ///
  /// @param mean tracks, in lanes
  /// @param precision tracks, in lanes
  @SuppressWarnings("ArrayRecordComponent") // flat, changed in place by the population's step
  record LogNormal(double[] mean, double[] precision) implements ScalePrior {
    @Override
    public double logDensity(int k, int lane, double sd) {
      return logDensityOfLog(k, lane, Math.log(sd)) - Math.log(sd);
    }

    double logDensityOfLog(int k, int lane, double logSd) {
      int at = Lanes.at(k, lane);
      double distance = logSd - mean[at];
      return -0.5 * precision[at] * distance * distance;
    }
  }
}
