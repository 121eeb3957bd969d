/// Many people at once: what a cohort's prior is worth to a newcomer, and what a panel costs.
@NullMarked
package allay.benchmarks.panel;

import org.jspecify.annotations.NullMarked;
