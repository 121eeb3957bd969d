package allay.benchmarks.structure;

/// One posterior draw.
///
/// @param lastState levels, then z, of the last day
@SuppressWarnings("ArrayRecordComponent") // a holder within the package, never compared
record Draw(Parameters parameters, double[] lastState) {}
