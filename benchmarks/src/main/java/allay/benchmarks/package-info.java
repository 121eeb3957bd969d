@NullMarked
package allay.benchmarks;

import org.jspecify.annotations.NullMarked;
