package allay.programme.map;

import allay.model.dynamics.Arrow;
import allay.model.dynamics.PersonalMap;
import allay.model.posterior.Interval;

/// How sure the diary is of a link; every class has its own words. `NOT_KNOWN_YET`: the diary
/// taught too little to say anything.
public enum Certainty {
  SEEN,
  LEANING,
  NOT_CLEAR,
  NOT_KNOWN_YET;

  public static Certainty of(Arrow arrow) {
    if (!(arrow.learned() >= Arrow.LEARNED_ENOUGH)) {
      return NOT_KNOWN_YET;
    }
    return of(arrow.excludesZero(), arrow.probabilityOfSign() >= PersonalMap.SIGN_SURE_ENOUGH);
  }

  /// For read-outs that come with the probability of their sign.
  public static Certainty of(Interval interval, double probabilityOfSign) {
    return of(interval.excludesZero(), probabilityOfSign >= PersonalMap.SIGN_SURE_ENOUGH);
  }

  /// For read-outs that come as an interval alone: seen or not clear.
  public static Certainty of(Interval interval) {
    return of(interval.excludesZero(), false);
  }

  private static Certainty of(boolean excludesZero, boolean signSure) {
    if (excludesZero) {
      return SEEN;
    }
    return signSure ? LEANING : NOT_CLEAR;
  }
}
