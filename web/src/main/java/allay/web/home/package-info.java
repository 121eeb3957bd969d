@NullMarked
package allay.web.home;

import org.jspecify.annotations.NullMarked;
