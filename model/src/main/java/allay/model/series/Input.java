package allay.model.series;

import java.util.List;

/// A practice done: one dose a day. `tracksBefore` is the number of tracks that the day asks for
/// before it; the practice cannot act on those the same day.
public record Input(String name, int tracksBefore, List<Dose> doses) {
  public Input {
    doses = List.copyOf(doses);
  }
}
