package allay.programme.map;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Numbers as words and as short figures: no minus zero, no NaN, no more digits than mean anything.
final class Figures {
  static final String UNKNOWN = "unknown";

  /// Below half of the last digit shown, an amount in points is a trace.
  private static final double TRACE = 0.05;

  /// Points without a sign, one decimal.
  static String points(double value) {
    return decimals(Math.abs(value), 1);
  }

  static String decimals(double value, int digits) {
    if (!Double.isFinite(value)) {
      return UNKNOWN;
    }
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP);
    return rounded.signum() == 0
        ? BigDecimal.ZERO.setScale(digits).toPlainString()
        : rounded.toPlainString();
  }

  /// With + or - in front, except for zero.
  static String signed(double value, int digits) {
    String text = decimals(value, digits);
    boolean positive =
        value > 0 && BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP).signum() > 0;
    return positive ? "+" + text : text;
  }

  static String percent(double share) {
    return Double.isFinite(share) ? decimals(100 * share, 0) + " %" : UNKNOWN;
  }

  /// A score on the scale, one decimal; a slow level beyond an end is told as that end.
  static String score(double value) {
    return decimals(Math.clamp(value, 0.0, 10.0), 1);
  }

  static boolean isTrace(double value) {
    return Math.abs(value) < TRACE;
  }

  /// "about 0.3", or "a trace".
  static String about(double value) {
    return isTrace(value) ? "a trace" : "about " + points(value);
  }

  /// A part of a whole in everyday words; the sign is ignored.
  static String part(double share) {
    double size = Math.abs(share);
    if (!Double.isFinite(size)) {
      return UNKNOWN;
    }
    if (size < 0.05) {
      return "almost none";
    }
    if (size < 0.15) {
      return "a tenth";
    }
    if (size < 0.225) {
      return "a fifth";
    }
    if (size < 0.29) {
      return "a quarter";
    }
    if (size < 0.365) {
      return "a third";
    }
    if (size < 0.45) {
      return "two fifths";
    }
    if (size < 0.55) {
      return "half";
    }
    if (size < 0.635) {
      return "three fifths";
    }
    if (size < 0.71) {
      return "two thirds";
    }
    if (size < 0.785) {
      return "three quarters";
    }
    return size < 0.95 ? "most" : "all";
  }

  /// "about a third", "almost none", "most", "all".
  static String aboutPart(double share) {
    String part = part(share);
    return switch (part) {
      case "almost none", "most", "all", UNKNOWN -> part;
      default -> "about " + part;
    };
  }

  private Figures() {}
}
