@NullMarked
package allay.web.help;

import org.jspecify.annotations.NullMarked;
