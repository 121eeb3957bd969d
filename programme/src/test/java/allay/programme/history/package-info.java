@NullMarked
package allay.programme.history;

import org.jspecify.annotations.NullMarked;
