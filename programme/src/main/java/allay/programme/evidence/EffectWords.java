package allay.programme.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How large an effect is, in plain words first and in numbers after.
public final class EffectWords {
  /// Cohen's bounds for parts of the spread between people.
  private static final double SMALL = 0.2;

  private static final double MEDIUM = 0.5;
  private static final double LARGE = 0.8;

  private EffectWords() {}

  /// Like `Pain: a little lower with an exercise programme than with none.`
  public static String sentence(Effect effect) {
    if (effect.measure() == Measure.PERCENT_POINTS) {
      return "Of 100 people, %s %s were %s with %s than with %s."
          .formatted(
              amount(Math.abs(effect.estimate())),
              effect.estimate() < 0 ? "fewer" : "more",
              effect.what(),
              effect.with(),
              effect.against());
    }
    return "%s: %s with %s than with %s."
        .formatted(capital(effect.what()), howMuch(effect), effect.with(), effect.against());
  }

  private static String howMuch(Effect effect) {
    double estimate = effect.estimate();
    String way = estimate < effect.measure().none() ? "lower" : "higher";
    return switch (effect.measure()) {
      case SMD, HEDGES_G -> spread(Math.abs(estimate)) + way;
      case POINTS_OF_10 -> "about %s points of 10 %s".formatted(amount(Math.abs(estimate)), way);
      case POINTS_OF_100 -> "about %s points of 100 %s".formatted(whole(Math.abs(estimate)), way);
      case PERCENT_POINTS -> whole(Math.abs(estimate)) + " in 100 " + way;
      case ODDS_RATIO -> frequency(estimate) + ", about " + amount(estimate) + " times the odds,";
      case RISK_RATIO -> frequency(estimate) + ", about " + amount(estimate) + " times as often,";
      case HAZARD_RATIO ->
          (estimate < 1 ? "later or less often" : "sooner or more often")
              + ", about "
              + amount(estimate)
              + " times the pace,";
    };
  }

  private static String spread(double size) {
    if (size < SMALL) {
      return "hardly ";
    }
    return size < MEDIUM ? "a little " : size < LARGE ? "clearly " : "much ";
  }

  private static String frequency(double ratio) {
    return ratio < 1 ? "less common" : "more common";
  }

  /// How far the figures can be trusted to point that way.
  public static String sureness(Effect effect) {
    if (effect.interval().isEmpty()) {
      return "What we read gives no range for this.";
    }
    return effect.isClear()
        ? "These figures speak against there being no difference at all."
        : "No difference at all would also fit these figures.";
  }

  /// Like `SMD -0.33 (95 % interval -0.58 to -0.08), 8 trials`.
  public static String numbers(Effect effect) {
    List<String> parts = new ArrayList<>();
    parts.add(estimate(effect));
    effect.trials().ifPresent(n -> parts.add(n + (n == 1 ? " study" : " studies")));
    effect.people().ifPresent(n -> parts.add("%,d people".formatted(n)));
    return String.join(", ", parts);
  }

  private static String estimate(Effect effect) {
    String number = number(effect.estimate());
    String label = effect.measure().label();
    String value =
        switch (effect.measure()) {
          case SMD, HEDGES_G, ODDS_RATIO, RISK_RATIO, HAZARD_RATIO -> label + " " + number;
          case POINTS_OF_10, POINTS_OF_100, PERCENT_POINTS -> number + " " + label;
        };
    return effect
        .interval()
        .map(span ->
            "%s (95 %% interval %s to %s)"
                .formatted(value, number(span.low()), number(span.high())))
        .orElse(value);
  }

  /// A number as tables show it: a true minus, no needless zeros.
  public static String number(double value) {
    String plain =
        BigDecimal.valueOf(value)
            .setScale(2, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString();
    return plain.replace('-', '−');
  }

  private static String amount(double value) {
    return BigDecimal.valueOf(value)
        .setScale(1, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static String whole(double value) {
    return String.valueOf(Math.round(value));
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ENGLISH) + text.substring(1);
  }
}
