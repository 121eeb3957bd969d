package allay.model.dynamics;

import allay.model.series.DailySeries;
import allay.model.series.Input;
import allay.model.series.Score;
import java.util.Arrays;
import java.util.stream.IntStream;

/// A `DailySeries` laid out for the sampler: flat arrays of days x tracks and days x inputs, row by
/// row.
final class Observations {
  enum Kind {
    INSIDE,
    AT_FLOOR,
    AT_CEILING,
    MISSING
  }

  final int days;
  final int tracks;
  final int inputs;
  final int[] tracksBeforeInput;
  final double[] dose;
  private final Kind[] kinds;
  private final double[] values;

  Observations(DailySeries series) {
    days = series.days();
    tracks = series.tracks().size();
    inputs = series.inputs().size();
    tracksBeforeInput = series.inputs().stream().mapToInt(Input::tracksBefore).toArray();
    kinds = new Kind[days * tracks];
    values = new double[days * tracks];
    for (int k = 0; k < tracks; k++) {
      for (int t = 0; t < days; t++) {
        record(t * tracks + k, series.tracks().get(k).scores().get(t));
      }
    }
    dose = new double[days * inputs];
    for (int i = 0; i < inputs; i++) {
      Input input = series.inputs().get(i);
      DoseScale scale = DoseScale.of(input);
      for (int t = 0; t < days; t++) {
        dose[t * inputs + i] = scale.standardised(input.doses().get(t));
      }
    }
  }

  private void record(int at, Score score) {
    switch (score) {
      case Score.Inside(double value) -> set(at, Kind.INSIDE, value);
      case Score.AtFloor() -> set(at, Kind.AT_FLOOR, Score.FLOOR);
      case Score.AtCeiling() -> set(at, Kind.AT_CEILING, Score.CEILING);
      case Score.Missing() -> set(at, Kind.MISSING, 0);
    }
  }

  private void set(int at, Kind kind, double value) {
    kinds[at] = kind;
    values[at] = value;
  }

  Kind kind(int t, int k) {
    return kinds[t * tracks + k];
  }

  /// The score inside the scale, or the bound that it reached; 0 where missing.
  double value(int t, int k) {
    return values[t * tracks + k];
  }

  int[] missingTracks(int t) {
    return IntStream.range(0, tracks).filter(k -> kind(t, k) == Kind.MISSING).toArray();
  }

  /// What a sweep costs, in a unit that grows with the cube of each day's unknowns.
  long work() {
    return IntStream.range(0, days)
        .mapToLong(t -> tracks + missingTracks(t).length)
        .map(unknowns -> unknowns * unknowns * unknowns)
        .sum();
  }

  /// Whether input `i` can act on track `k` the same day: not on what the day asks for before it.
  boolean actsSameDay(int i, int k) {
    return k >= tracksBeforeInput[i];
  }

  /// Doses of the last day, as the model sees them.
  double[] lastDoses() {
    return Arrays.copyOfRange(dose, (days - 1) * inputs, days * inputs);
  }

  long count(int k, Kind kind) {
    return IntStream.range(0, days).filter(t -> kind(t, k) == kind).count();
  }
}
