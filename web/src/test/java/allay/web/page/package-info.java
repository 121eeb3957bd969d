@NullMarked
package allay.web.page;

import org.jspecify.annotations.NullMarked;
