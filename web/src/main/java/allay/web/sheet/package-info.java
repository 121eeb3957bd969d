@NullMarked
package allay.web.sheet;

import org.jspecify.annotations.NullMarked;
