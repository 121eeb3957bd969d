package allay.web.questionnaires;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Scores as they are written down.
final class Numbers {
  private Numbers() {}

  /// With one decimal where there is one, like `7` or `7.3`.
  static String text(double score) {
    return rounded(score, 1).stripTrailingZeros().toPlainString();
  }

  static BigDecimal rounded(double score, int decimals) {
    return BigDecimal.valueOf(score).setScale(decimals, RoundingMode.HALF_UP);
  }
}
