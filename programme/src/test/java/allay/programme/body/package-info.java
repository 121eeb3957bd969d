@NullMarked
package allay.programme.body;

import org.jspecify.annotations.NullMarked;
