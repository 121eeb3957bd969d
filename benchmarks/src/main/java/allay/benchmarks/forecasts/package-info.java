/// Do forecasts hold what they say, and are they better than two simple rules?
@NullMarked
package allay.benchmarks.forecasts;

import org.jspecify.annotations.NullMarked;
