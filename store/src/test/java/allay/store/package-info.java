@NullMarked
package allay.store;

import org.jspecify.annotations.NullMarked;
