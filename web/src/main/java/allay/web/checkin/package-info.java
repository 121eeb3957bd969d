@NullMarked
package allay.web.checkin;

import org.jspecify.annotations.NullMarked;
