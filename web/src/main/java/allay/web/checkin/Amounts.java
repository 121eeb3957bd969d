package allay.web.checkin;

import java.math.BigDecimal;
import java.util.Optional;

/// Scores and doses as people write them: `7`, `4.5`, `4,5`.
public final class Amounts {
  private Amounts() {}

  /// The shortest text that says exactly this number.
  public static String text(double amount) {
    return BigDecimal.valueOf(amount).stripTrailingZeros().toPlainString();
  }

  /// The number that a text says; empty when it says none.
  static Optional<Double> parse(String text) {
    try {
      return Optional.of(new BigDecimal(text.strip().replace(',', '.')).doubleValue())
          .filter(Double::isFinite);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
