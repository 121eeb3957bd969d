@NullMarked
package allay.web.history;

import org.jspecify.annotations.NullMarked;
