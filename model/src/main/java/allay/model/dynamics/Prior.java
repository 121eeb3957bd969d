package allay.model.dynamics;

/// What is assumed before the diary is read: weakly informative, in the manner of the "Minnesota"
/// prior (Litterman 1986, doi 10.1080/07350015.1986.10509491). Points of a 0-10 scale, per day; an
/// input's unit is one usual dose.
///
/// @param carryOver `F[k,k]`: today's push on the same track tomorrow
/// @param nextDay `F[k,j]`, k other than j
/// @param sameDay `A[k,j]`, j earlier in the day than k
/// @param input `B0[k,i]` and `B1[k,i]`
/// @param shockPrecision `1 / sigma[k]^2`
/// @param driftSdScale scale of the half-normal of `tau[k]`
/// @param firstLevel `level[1]`
/// @param firstDeviation `z[1]`
record Prior(
    Normal carryOver,
    Normal nextDay,
    Normal sameDay,
    Normal input,
    Gamma shockPrecision,
    double driftSdScale,
    Normal firstLevel,
    Normal firstDeviation) {

  /// About a third of a push is left the next day: what daily ratings of pain and mood show; from
  /// "none" to "most of it" lies within two sds.
  static final Normal CARRY_OVER = new Normal(0.3, 0.3);

  /// Tighter than the carry-over: other tracks' effects a day later are mostly small.
  static final Normal NEXT_DAY = new Normal(0, 0.2);

  /// Wider than the next day: hours pass, not a day.
  static final Normal SAME_DAY = new Normal(0, 0.3);

  /// A usual dose rarely moves a 0-10 score by more than two points.
  static final Normal INPUT = new Normal(0, 1);

  /// Shocks of about one point: 90 % of the prior lies between 0.65 and 2.4 points.
  static final Gamma SHOCK_PRECISION = new Gamma(2, 2);

  /// A level that drifts by 0.15 a day wanders 0.8 points in four weeks.
  static final double DRIFT_SD_SCALE = 0.15;

  /// The middle of the scale; its ends lie within two sds.
  static final Normal FIRST_LEVEL = new Normal(5, 3);

  /// A first day may be an unusual one.
  static final Normal FIRST_DEVIATION = new Normal(0, 2);

  /// With more tracks than this, arrows between different tracks shrink: else most draws of the
  /// prior explode.
  static final int TRACKS_WITHOUT_SHRINKAGE = 5;

  record Normal(double mean, double sd) {
    double variance() {
      return sd * sd;
    }

    private Normal shrunk(double factor) {
      return new Normal(mean, sd * factor);
    }
  }

  record Gamma(double shape, double rate) {}

  /// The default for a diary of `tracks` tracks.
  static Prior standard(int tracks) {
    double shrinkage =
        tracks > TRACKS_WITHOUT_SHRINKAGE
            ? Math.sqrt((TRACKS_WITHOUT_SHRINKAGE - 1.0) / (tracks - 1.0))
            : 1;
    return new Prior(
        CARRY_OVER,
        NEXT_DAY.shrunk(shrinkage),
        SAME_DAY.shrunk(shrinkage),
        INPUT,
        SHOCK_PRECISION,
        DRIFT_SD_SCALE,
        FIRST_LEVEL,
        FIRST_DEVIATION);
  }
}
