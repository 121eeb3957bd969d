@NullMarked
package allay.programme.checkin;

import org.jspecify.annotations.NullMarked;
