@NullMarked
package allay.programme.sheet;

import org.jspecify.annotations.NullMarked;
