@NullMarked
package allay.web.claims;

import org.jspecify.annotations.NullMarked;
