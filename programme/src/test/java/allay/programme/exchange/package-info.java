@NullMarked
package allay.programme.exchange;

import org.jspecify.annotations.NullMarked;
