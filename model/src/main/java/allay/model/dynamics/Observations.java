package allay.model.dynamics;

import allay.model.linear.BlockPattern;
import allay.model.series.DailySeries;
import allay.model.series.Input;
import allay.model.series.Score;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// One person's diary laid out for the sampler: flat arrays of days x tracks and days x inputs, row
/// by row.
final class Observations {
  enum Kind {
    INSIDE,
    AT_FLOOR,
    AT_CEILING,
    MISSING
  }

  final Regressors regressors;
  final int days;
  final int tracks;
  final int inputs;
  final double[] dose;

  /// The days' missing scores and, before them, the days' levels.
  final BlockPattern levelsAndMissing;

  /// The days' missing scores.
  final BlockPattern missingAlone;

  /// Where scores reached a bound, in days x tracks, ascending.
  final int[] atBound;

  private final Kind[] kinds;
  private final double[] values;
  private final int[][] missing;

  Observations(DailySeries series) {
    this(
        new Regressors(
            series.tracks().size(),
            series.inputs().stream().mapToInt(Input::tracksBefore).toArray()),
        scores(series),
        doses(series));
  }

  /// @param scores days x tracks, day by day
  /// @param dose days x inputs, as the model sees them
  Observations(Regressors regressors, Score[] scores, double[] dose) {
    this.regressors = regressors;
    this.dose = dose;
    tracks = regressors.tracks;
    inputs = regressors.inputs;
    days = scores.length / tracks;
    kinds = new Kind[scores.length];
    values = new double[scores.length];
    for (int at = 0; at < scores.length; at++) {
      record(at, scores[at]);
    }
    missing =
        IntStream.range(0, days)
            .mapToObj(
                t -> IntStream.range(0, tracks).filter(k -> kind(t, k) == Kind.MISSING).toArray())
            .toArray(int[][]::new);
    missingAlone = new BlockPattern(Arrays.stream(missing).mapToInt(m -> m.length).toArray());
    levelsAndMissing =
        new BlockPattern(Arrays.stream(missing).mapToInt(m -> tracks + m.length).toArray());
    atBound =
        IntStream.range(0, scores.length)
            .filter(at -> kinds[at] == Kind.AT_FLOOR || kinds[at] == Kind.AT_CEILING)
            .toArray();
  }

  private static Score[] scores(DailySeries series) {
    int tracks = series.tracks().size();
    Score[] scores = new Score[series.days() * tracks];
    for (int k = 0; k < tracks; k++) {
      List<Score> column = series.tracks().get(k).scores();
      for (int t = 0; t < column.size(); t++) {
        scores[t * tracks + k] = column.get(t);
      }
    }
    return scores;
  }

  private static double[] doses(DailySeries series) {
    int inputs = series.inputs().size();
    double[] dose = new double[series.days() * inputs];
    for (int i = 0; i < inputs; i++) {
      Input input = series.inputs().get(i);
      DoseScale scale = DoseScale.of(input);
      for (int t = 0; t < series.days(); t++) {
        dose[t * inputs + i] = scale.standardised(input.doses().get(t));
      }
    }
    return dose;
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

  Kind kind(int at) {
    return kinds[at];
  }

  /// The score inside the scale, or the bound that it reached; 0 where missing.
  double value(int t, int k) {
    return values[t * tracks + k];
  }

  /// The tracks not scored on day `t`, ascending. Not to be written to.
  int[] missingTracks(int t) {
    return missing[t];
  }

  /// What a sweep costs, in a unit that grows with the cube of each day's unknowns.
  long work() {
    return IntStream.range(0, days)
        .mapToLong(levelsAndMissing::size)
        .map(unknowns -> unknowns * unknowns * unknowns)
        .sum();
  }

  /// Doses of the last day, as the model sees them.
  double[] lastDoses() {
    return Arrays.copyOfRange(dose, (days - 1) * inputs, days * inputs);
  }

  long count(int k, Kind kind) {
    return IntStream.range(0, days).filter(t -> kind(t, k) == kind).count();
  }

  /// A track and a bound that some of its scores reached.
  record Bound(int track, Kind kind) {}

  List<Bound> boundsReached() {
    List<Bound> reached = new ArrayList<>();
    for (int k = 0; k < tracks; k++) {
      for (Kind kind : List.of(Kind.AT_FLOOR, Kind.AT_CEILING)) {
        if (count(k, kind) > 0) {
          reached.add(new Bound(k, kind));
        }
      }
    }
    return reached;
  }
}
