/// Do intervals hold the truth, and how far off are estimates, over a grid of made-up diaries?
@NullMarked
package allay.benchmarks.coverage;

import org.jspecify.annotations.NullMarked;
