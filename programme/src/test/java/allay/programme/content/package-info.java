@NullMarked
package allay.programme.content;

import org.jspecify.annotations.NullMarked;
