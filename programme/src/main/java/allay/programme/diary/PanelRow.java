package allay.programme.diary;

/// One day of one person in a panel's file.
///
/// @param day a whole number, or days since 1970-01-01 where the file writes dates
/// @param scores one for each track, NaN where it is missing; ten thousand people's rows stand side
///   by side, so nothing is wrapped
record PanelRow(long line, int day, double[] scores) {}
