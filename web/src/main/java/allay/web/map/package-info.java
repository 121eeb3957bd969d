/// The map as a page, and the work behind it. Start at `Maps`.
@NullMarked
package allay.web.map;

import org.jspecify.annotations.NullMarked;
