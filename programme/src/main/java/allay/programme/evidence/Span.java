package allay.programme.evidence;

/// Where a value lies with 95 % confidence, as its source gives it.
public record Span(double low, double high) {
  /// @throws IllegalArgumentException when `low` is not below `high`
  public Span {
    if (!(low < high)) {
      throw new IllegalArgumentException(
          "\"interval\" runs from %s to %s; the lower end comes first".formatted(low, high));
    }
  }

  public boolean holds(double value) {
    return low <= value && value <= high;
  }
}
