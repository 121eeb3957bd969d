package allay.benchmarks.structure;

import allay.model.series.DailySeries;

/// A diary to be foretold, its tracks and practices already screened.
///
/// @param firstWeekday of day 0, 0 Monday to 6 Sunday
/// @param outcome index of the track that a map would be asked for
record Person(String name, DailySeries series, int firstWeekday, int outcome) {

  String outcomeName() {
    return series.tracks().get(outcome).name();
  }
}
