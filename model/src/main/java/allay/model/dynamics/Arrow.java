package allay.model.dynamics;

/// The effect of one track or input on one track: points by which `to` moves with one point (one
/// usual dose) of `from`, other things as they were. An association in the diary, not a cause.
///
/// @param mean posterior mean, points per point (per usual dose for an input)
/// @param low90 lower end of the central 90 % interval
/// @param effectiveSampleSize bulk effective sample size
/// @param probabilityOfSign posterior probability of the sign of the median, 0.5..1
/// @param learned `1 - posterior variance / prior variance`: how much the diary taught; may be
///   slightly negative
/// @param orderSensitive whether sign or exclusion of zero changes when two neighbours in the day's
///   order are swapped
public record Arrow(
    Source from,
    String to,
    When when,
    double mean,
    double sd,
    double low90,
    double high90,
    double effectiveSampleSize,
    double probabilityOfSign,
    double learned,
    boolean orderSensitive) {

  /// Below this an arrow is "not known yet" and never called seen.
  public static final double LEARNED_ENOUGH = 0.3;

  public enum When {
    SAME_DAY,
    NEXT_DAY
  }

  public boolean excludesZero() {
    return low90 > 0 || high90 < 0;
  }

  /// Seen in the diary: the 90 % interval excludes zero and the diary taught enough.
  public boolean isSeen() {
    return learned >= LEARNED_ENOUGH && excludesZero();
  }

  /// Tomorrow's score of a track on today's own: how much of a push is left a day later.
  public boolean isCarryOver() {
    return from instanceof Source.OfTrack(String track) && track.equals(to);
  }
}
