@NullMarked
package allay.programme.told;

import org.jspecify.annotations.NullMarked;
