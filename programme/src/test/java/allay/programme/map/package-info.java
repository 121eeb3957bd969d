@NullMarked
package allay.programme.map;

import org.jspecify.annotations.NullMarked;
