@NullMarked
package allay.programme.safety;

import org.jspecify.annotations.NullMarked;
