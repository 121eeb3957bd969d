@NullMarked
package allay.programme.medicine;

import org.jspecify.annotations.NullMarked;
