@NullMarked
package allay.web.tracks;

import org.jspecify.annotations.NullMarked;
