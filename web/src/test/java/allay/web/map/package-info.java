@NullMarked
package allay.web.map;

import org.jspecify.annotations.NullMarked;
