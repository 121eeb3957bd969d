package allay.benchmarks.structure;

/// Log prior densities up to a constant: those of docs/model.md for at most five tracks, and those
/// of what is tried beside it.
final class Assumed {
  static final double CARRY_OVER = 0.3;
  static final double CARRY_OVER_SD = 0.3;
  static final double NEXT_DAY_SD = 0.2;
  static final double SAME_DAY_SD = 0.3;
  static final double DOSE_SD = 1;
  static final double PRECISION_SHAPE = 2;
  static final double PRECISION_RATE = 2;
  static final double DRIFT_SD_SCALE = 0.15;

  /// Half-normal scale of the error sd: where 30 to 50 % of a track's variance is error, as
  /// Schuurman, Houtveen & Hamaker 2015 (doi 10.3389/fpsyg.2015.01038) found for daily mood, shocks
  /// of one point come with errors of 0.7 to 1.05 points.
  static final double ERROR_SD_SCALE = 0.7;

  /// Half-Cauchy scale of a track's sd of rhythm: it shrinks what is not there and leaves alone
  /// what is (Gelman 2006, doi 10.1214/06-BA117A).
  static final double RHYTHM_SD_SCALE = 0.3;

  private Assumed() {}

  static double normal(double value, double mean, double sd) {
    double standard = (value - mean) / sd;
    return -0.5 * standard * standard;
  }

  /// Of sigma where 1 / sigma^2 is Gamma.
  static double shockSd(double sd) {
    return -(2 * PRECISION_SHAPE + 1) * Math.log(sd) - PRECISION_RATE / (sd * sd);
  }
}
