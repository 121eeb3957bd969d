@NullMarked
package allay.programme.access;

import org.jspecify.annotations.NullMarked;
