/// Simulation-based calibration of any model: ranks of truths among posterior draws, whether they
/// are uniform, and the picture. Nothing here knows which model the draws come from.
@NullMarked
package allay.benchmarks.calibration;

import org.jspecify.annotations.NullMarked;
