package allay.benchmarks.structure;

/// How well one track was foretold on one day.
///
/// @param logScore higher is better
/// @param crps continuous ranked probability score, points, lower is better
record DayScore(int day, int track, double logScore, double crps) {}
