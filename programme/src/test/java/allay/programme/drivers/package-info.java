@NullMarked
package allay.programme.drivers;

import org.jspecify.annotations.NullMarked;
