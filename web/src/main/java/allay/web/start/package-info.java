@NullMarked
package allay.web.start;

import org.jspecify.annotations.NullMarked;
