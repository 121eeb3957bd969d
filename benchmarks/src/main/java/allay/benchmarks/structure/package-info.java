/// Does a weekly rhythm, a structure within the day or measurement error earn a place in the
/// personal model? A sampler of its own, small and the same for every variant, that is held beside
/// `PersonalModel` before its differences are believed.
@NullMarked
package allay.benchmarks.structure;

import org.jspecify.annotations.NullMarked;
