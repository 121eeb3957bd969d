@NullMarked
package allay.web.patterns;

import org.jspecify.annotations.NullMarked;
