package allay.programme.demo;

import allay.model.dynamics.Arrow;
import allay.model.dynamics.Arrow.When;
import allay.model.dynamics.Source;

/// One effect that was put into the made-up diary: points by which `to` moves with one point of
/// `from`, or with its usual dose, other things as they were. Comparable with an `Arrow`.
///
/// @param from a track, or a practice; `to` itself for a carry-over
/// @param size negative when `to` falls
public record Driver(Source from, String to, When when, double size) {
  public boolean isAbout(Arrow arrow) {
    return from.equals(arrow.from()) && to.equals(arrow.to()) && when == arrow.when();
  }
}
