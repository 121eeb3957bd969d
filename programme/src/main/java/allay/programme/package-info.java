@NullMarked
package allay.programme;

import org.jspecify.annotations.NullMarked;
