@NullMarked
package allay.programme.pattern;

import org.jspecify.annotations.NullMarked;
