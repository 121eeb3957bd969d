package allay.model.series;

/// How much of a practice one day holds: an amount (0 or more, in the person's own unit), or
/// unknown.
public sealed interface Dose {
  record Taken(double amount) implements Dose {
    public Taken {
      if (!(amount >= 0 && Double.isFinite(amount))) {
        throw new IllegalArgumentException("a dose is a finite number, 0 or more: " + amount);
      }
    }
  }

  record Unknown() implements Dose {}

  static Dose of(double amount) {
    return new Taken(amount);
  }

  static Dose unknown() {
    return new Unknown();
  }
}
