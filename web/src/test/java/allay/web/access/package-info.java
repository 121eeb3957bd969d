@NullMarked
package allay.web.access;

import org.jspecify.annotations.NullMarked;
