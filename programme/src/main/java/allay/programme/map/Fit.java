package allay.programme.map;

import allay.model.posterior.Interval;

/// What the diary fits, in words: "anything from 0.1 to 0.5".
final class Fit {
  /// For an effect whose direction the sentence has already told.
  static String oneWay(double low90, double high90) {
    double near = Math.min(Math.abs(low90), Math.abs(high90));
    double far = Math.max(Math.abs(low90), Math.abs(high90));
    String from = Figures.points(near);
    String to = Figures.points(far);
    if (from.equals(to) && !Figures.isTrace(far)) {
      return "anything around " + to;
    }
    return Figures.isTrace(near)
        ? "anything up to " + Figures.points(Math.max(far, 0.1))
        : "anything from " + from + " to " + to;
  }

  /// For an effect that may go either way; `down` and `up` are the words for them.
  static String eitherWay(double low90, double high90, String down, String up) {
    return "anything from " + side(low90, down, up) + " to " + side(high90, down, up);
  }

  private static String side(double value, String down, String up) {
    return Figures.isTrace(value)
        ? "no change"
        : Figures.points(value) + " " + (value < 0 ? down : up);
  }

  /// Parts of a whole whose direction has been told: "anything from a tenth to half".
  static String parts(Interval interval) {
    return interval.median() < 0
        ? parts(-interval.high90(), -interval.low90())
        : parts(interval.low90(), interval.high90());
  }

  private static String parts(double near, double far) {
    String from =
        near < -0.05 ? Figures.part(near) + " the other way" : Figures.part(Math.max(0, near));
    String to = Figures.part(far);
    return from.equals(to) ? "only values close to that" : "anything from " + from + " to " + to;
  }

  private Fit() {}
}
