package allay.model.dynamics;

import allay.model.posterior.Chains;
import allay.model.posterior.Estimate;
import allay.model.posterior.Interval;
import java.util.ArrayList;
import java.util.List;

/// Summarises printed numbers and keeps their draws, so that the verdict covers each of them.
final class Ledger {
  /// One printed number: its name for error messages, and its draws.
  record Quantity(String name, Chains chains) {}

  private final List<Quantity> quantities = new ArrayList<>();

  Chains enter(String name, Chains chains) {
    quantities.add(new Quantity(name, chains));
    return chains;
  }

  Interval interval(String name, Chains chains) {
    return Interval.of(enter(name, chains));
  }

  Estimate estimate(String name, Chains chains) {
    return Estimate.of(enter(name, chains));
  }

  List<Quantity> quantities() {
    return List.copyOf(quantities);
  }
}
