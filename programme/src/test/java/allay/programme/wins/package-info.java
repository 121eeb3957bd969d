@NullMarked
package allay.programme.wins;

import org.jspecify.annotations.NullMarked;
