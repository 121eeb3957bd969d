@NullMarked
package allay.programme.evidence;

import org.jspecify.annotations.NullMarked;
