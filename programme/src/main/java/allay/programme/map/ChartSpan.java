package allay.programme.map;

/// How far back a chart of the diary goes, from its last day.
public enum ChartSpan {
  FOUR_WEEKS(28),
  THREE_MONTHS(91),
  ALL(Integer.MAX_VALUE);

  private final int days;

  ChartSpan(int days) {
    this.days = days;
  }

  int days() {
    return days;
  }
}
