/// Daily scores and doses of one person, in the order in which the day asks for them.
@NullMarked
package allay.model.series;

import org.jspecify.annotations.NullMarked;
