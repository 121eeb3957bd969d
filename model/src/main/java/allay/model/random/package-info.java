/// Reproducible random streams and the distributions that the samplers draw from.
@NullMarked
package allay.model.random;

import org.jspecify.annotations.NullMarked;
