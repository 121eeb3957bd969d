package allay.model.dynamics;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/// What is assumed before the diary is read. The defaults are weakly informative, in the manner of
/// the "Minnesota" prior (Litterman 1986, doi 10.1080/07350015.1986.10509491); a cohort replaces
/// them by what other people's diaries taught. Points of a 0-10 scale, per day; an input's unit is
/// one usual dose.
///
/// @param coefficients of each track's equation over `w`, tracks x width; those that do not enter
///   are never read
/// @param firstLevel `level[1]` of each track
/// @param logShockSd `log sigma` of each track, or empty for the default Gamma of `1 / sigma^2`
/// @param logDriftSd `log tau` of each track, or empty for the default half-normal of `tau`
@SuppressWarnings("ArrayRecordComponent") // a holder within the package, never compared
record Prior(
    Normal[][] coefficients,
    Normal[] firstLevel,
    Optional<Normal[]> logShockSd,
    Optional<Normal[]> logDriftSd) {

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
  static final ScalePrior.GammaPrecision SHOCK_PRECISION = new ScalePrior.GammaPrecision(2, 2);

  /// A level that drifts by 0.15 a day wanders 0.8 points in four weeks.
  static final ScalePrior.HalfNormal DRIFT_SD = new ScalePrior.HalfNormal(0.15);

  /// The middle of the scale; its ends lie within two sds.
  static final Normal FIRST_LEVEL = new Normal(5, 3);

  /// A first day may be an unusual one.
  static final Normal FIRST_DEVIATION = new Normal(0, 2);

  /// With more tracks than this, arrows between different tracks shrink: else most draws of the
  /// prior explode.
  static final int TRACKS_WITHOUT_SHRINKAGE = 5;

  /// The default.
  static Prior standard(Regressors regressors) {
    Normal[][] coefficients =
        IntStream.range(0, regressors.tracks)
            .mapToObj(k ->
                IntStream.range(0, regressors.width)
                    .mapToObj(p -> standard(regressors.link(k, p), regressors.tracks))
                    .toArray(Normal[]::new))
            .toArray(Normal[][]::new);
    Normal[] firstLevel = new Normal[regressors.tracks];
    Arrays.fill(firstLevel, FIRST_LEVEL);
    return new Prior(coefficients, firstLevel, Optional.empty(), Optional.empty());
  }

  /// The default of one arrow among `tracks` tracks.
  static Normal standard(Link link, int tracks) {
    return switch (link.kind()) {
      case SAME_DAY -> SAME_DAY.shrunk(shrinkage(tracks));
      case NEXT_DAY -> link.from() == link.to() ? CARRY_OVER : NEXT_DAY.shrunk(shrinkage(tracks));
      case INPUT_SAME_DAY, INPUT_NEXT_DAY -> INPUT;
    };
  }

  private static double shrinkage(int tracks) {
    return tracks > TRACKS_WITHOUT_SHRINKAGE
        ? Math.sqrt((TRACKS_WITHOUT_SHRINKAGE - 1.0) / (tracks - 1.0))
        : 1;
  }
}
