/// Draws of a posterior and what they are worth: R-hat, effective sample size, summaries, the
/// verdict.
@NullMarked
package allay.model.posterior;

import org.jspecify.annotations.NullMarked;
