package allay.benchmarks.structure;

import allay.model.series.DailySeries;
import allay.model.series.Input;
import allay.model.series.Track;

/// A diary to be foretold, its tracks and practices already screened.
///
/// @param firstWeekday of day 0, 0 Monday to 6 Sunday
/// @param outcome index of the track that a map would be asked for
record Person(String name, DailySeries series, int firstWeekday, int outcome) {

  DailySeries until(int day) {
    return new DailySeries(
        series.tracks().stream()
            .map(track -> new Track(track.name(), track.scores().subList(0, day)))
            .toList(),
        series.inputs().stream()
            .map(input ->
                new Input(input.name(), input.tracksBefore(), input.doses().subList(0, day)))
            .toList());
  }

  String outcomeName() {
    return series.tracks().get(outcome).name();
  }
}
