package allay.web.diary;

import allay.programme.map.ChartSpan;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/// How far back the charts go.
public enum Span {
  FOUR_WEEKS("4-weeks", "4 weeks", ChartSpan.FOUR_WEEKS, 28),
  THREE_MONTHS("3-months", "3 months", ChartSpan.THREE_MONTHS, 91),
  ALL("all", "All", ChartSpan.ALL, 0);

  private final String key;
  private final String label;
  private final ChartSpan charts;
  private final int days;

  Span(String key, String label, ChartSpan charts, int days) {
    this.key = key;
    this.label = label;
    this.charts = charts;
    this.days = days;
  }

  static Optional<Span> of(String key) {
    return Arrays.stream(values()).filter(span -> span.key.equals(key)).findFirst();
  }

  public String path() {
    return "/diary/charts?span=" + key;
  }

  public String label() {
    return label;
  }

  ChartSpan charts() {
    return charts;
  }

  /// The first day that is shown of a diary from one day to another.
  LocalDate from(LocalDate first, LocalDate last) {
    LocalDate start = last.minusDays(days - 1L);
    return days == 0 || start.isBefore(first) ? first : start;
  }
}
