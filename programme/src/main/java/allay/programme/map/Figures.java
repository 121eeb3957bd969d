package allay.programme.map;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// Numbers as words and as short figures: no minus zero, no NaN, no more digits than mean anything.
final class Figures {
  static final String UNKNOWN = "unknown";

  /// Below half of the last digit shown, an amount in points is a trace.
  private static final double TRACE = 0.05;

  private static final List<Part> PARTS =
      List.of(
          new Part(0.05, "almost none"),
          new Part(0.15, "a tenth"),
          new Part(0.225, "a fifth"),
          new Part(0.29, "a quarter"),
          new Part(0.365, "a third"),
          new Part(0.45, "two fifths"),
          new Part(0.55, "half"),
          new Part(0.635, "three fifths"),
          new Part(0.71, "two thirds"),
          new Part(0.785, "three quarters"),
          new Part(0.95, "most"),
          new Part(Double.POSITIVE_INFINITY, "all"));

  /// The words for a share below `below` and above the one before it.
  private record Part(double below, String words) {}

  /// Points without a sign, one decimal.
  static String points(double value) {
    return decimals(Math.abs(value), 1);
  }

  static String decimals(double value, int digits) {
    return Double.isFinite(value) ? rounded(value, digits).toPlainString() : UNKNOWN;
  }

  /// With + or - in front, except for zero.
  static String signed(double value, int digits) {
    boolean positive = Double.isFinite(value) && rounded(value, digits).signum() > 0;
    return (positive ? "+" : "") + decimals(value, digits);
  }

  private static BigDecimal rounded(double value, int digits) {
    return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP);
  }

  static String percent(double share) {
    return Double.isFinite(share) ? decimals(100 * share, 0) + " %" : UNKNOWN;
  }

  /// A probability, never told as certain.
  static String sureness(double probability) {
    if (probability > 0.99) {
      return ">99 %";
    }
    return probability < 0.01 ? "<1 %" : percent(probability);
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
    return PARTS.stream()
        .filter(part -> Math.abs(share) < part.below())
        .findFirst()
        .map(Part::words)
        .orElse(UNKNOWN);
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
