package allay.web.diary;

import allay.programme.diary.KeptColumn;
import allay.web.checkin.Amounts;

/// What was noted in one column, in words.
final class ColumnWords {
  private ColumnWords() {}

  /// Like `6`, `done`, `not done`, `30 minutes`, `ticked`.
  static String amount(KeptColumn column, double amount) {
    return switch (column.kind()) {
      case TRACK -> Amounts.text(amount);
      case PRACTICE -> practice(amount);
      case GOOD_MOMENT -> amount == 1 ? "ticked" : "not ticked";
    };
  }

  private static String practice(double amount) {
    if (amount == 0) {
      return "not done";
    }
    return amount == 1 ? "done" : Amounts.text(amount) + " minutes";
  }
}
